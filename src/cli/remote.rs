//! A running server, for commands that cannot have the store to themselves.

use std::fs;
use std::io::Read;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use rustls::crypto::ring;
use serde_json::Value;
use ureq::http::{Request, Response, Uri};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::data;
use super::error::CliError;

/// How long the server may take over the head of an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(120);
/// The largest answer that is read into memory, in bytes.
const ANSWER_BYTES_MAX: u64 = 256 * 1024 * 1024;

/// A server and a token for it.
#[derive(Debug)]
pub(super) struct Remote {
    base: String,
    token: String,
    agent: Agent,
    /// Whether the data folder says where it is, and nobody else does.
    is_of_folder: bool,
}

impl Remote {
    /// The server at `url`, with this token or else the one in the data folder, which nobody on the way may read: it is the
    /// server's first, and the address may be mistyped.
    pub(super) fn new(url: &str, token: Option<&str>, folder: &Path) -> Result<Self, CliError> {
        if token.is_none() && is_open(url) {
            return Err(CliError::OpenConnection { url: url.to_owned() });
        }
        Ok(Self::with(url, token_or_first(token, folder)?))
    }

    /// The server that has the data folder open, if it left its address there. That is one of this machine.
    pub(super) fn of_folder(folder: &Path, token: Option<&str>) -> Option<Result<Self, CliError>> {
        let url = read_line(&data::address_file(folder))?;
        let token = token_or_first(token, folder);
        Some(token.map(|token| Self { is_of_folder: true, ..Self::with(&url, token) }))
    }

    fn with(url: &str, token: String) -> Self {
        // Whoever was first has set the same.
        let _first = ring::default_provider().install_default();
        let config = Agent::config_builder()
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .http_status_as_error(false)
            .timeout_recv_response(Some(ANSWER_TIMEOUT))
            .user_agent(concat!("phrasebook/", env!("CARGO_PKG_VERSION")));
        let base = url.trim_end_matches('/').to_owned();
        Self { base, token, agent: config.build().into(), is_of_folder: false }
    }

    /// Sends a request with a JSON body, or without one, and reads the answer.
    pub(super) fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, CliError> {
        let (media, body) = match body {
            Some(value) => ("application/json", serde_json::to_vec(value)?),
            None => ("application/json", Vec::new()),
        };
        let answer = self.send(method, path, media, body)?;
        if answer.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_slice(&answer)?)
    }

    /// Sends any body and reads the whole answer.
    pub(super) fn send(&self, method: &str, path: &str, media: &str, body: Vec<u8>) -> Result<Vec<u8>, CliError> {
        let mut answer = self.exchange(method, path, media, body)?;
        let limited = answer.body_mut().with_config().limit(ANSWER_BYTES_MAX);
        limited.read_to_vec().map_err(|fault| self.unreachable(&fault))
    }

    /// Reads an answer that may be larger than memory.
    pub(super) fn stream(&self, path: &str) -> Result<impl Read + use<>, CliError> {
        let answer = self.exchange("GET", path, "application/json", Vec::new())?;
        Ok(answer.into_body().into_reader())
    }

    fn exchange(&self, method: &str, path: &str, media: &str, body: Vec<u8>) -> Result<Response<Body>, CliError> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", media)
            .body(body)
            .map_err(|fault| self.unreachable(&fault.into()))?;
        let mut answer = self.agent.run(request).map_err(|fault| self.unreachable(&fault))?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let status = answer.status().as_u16();
        let problem: Value = answer
            .body_mut()
            .read_to_vec()
            .ok()
            .and_then(|body| serde_json::from_slice(&body).ok())
            .unwrap_or_default();
        let detail = problem.get("detail").and_then(Value::as_str).unwrap_or("no reason was given").to_owned();
        Err(CliError::Refusal { status, detail, problem })
    }

    fn unreachable(&self, fault: &ureq::Error) -> CliError {
        CliError::Unreachable { url: self.base.clone(), cause: fault.to_string(), is_of_folder: self.is_of_folder }
    }
}

fn token_or_first(token: Option<&str>, folder: &Path) -> Result<String, CliError> {
    token.map(str::to_owned).or_else(|| read_line(&data::token_file(folder))).ok_or(CliError::NoToken)
}

/// Whether everybody between here and the server can read what is sent.
fn is_open(url: &str) -> bool {
    let Ok(url) = url.parse::<Uri>() else { return false };
    let host = url.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    let is_here = host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    url.scheme_str() == Some("http") && !is_here
}

fn read_line(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    Some(text.trim().to_owned()).filter(|line| !line.is_empty())
}

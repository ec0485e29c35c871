//! A running server, for commands that cannot have the store to themselves.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rustls::crypto::ring;
use serde_json::Value;
use ureq::http::{Request, Response};
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
    /// The server at `url`, with this token or else the one in the data folder.
    pub(super) fn new(url: &str, token: Option<&str>, folder: &Path) -> Result<Self, CliError> {
        let token = match token {
            Some(token) => token.to_owned(),
            None => read_line(&data::token_file(folder)).ok_or(CliError::NoToken)?,
        };
        // Whoever was first has set the same.
        let _first = ring::default_provider().install_default();
        let config = Agent::config_builder()
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .http_status_as_error(false)
            .timeout_recv_response(Some(ANSWER_TIMEOUT))
            .user_agent(concat!("phrasebook/", env!("CARGO_PKG_VERSION")));
        Ok(Self {
            base: url.trim_end_matches('/').to_owned(),
            token,
            agent: config.build().into(),
            is_of_folder: false,
        })
    }

    /// The server that has the data folder open, if it left its address there.
    pub(super) fn of_folder(folder: &Path, token: Option<&str>) -> Option<Result<Self, CliError>> {
        let url = read_line(&data::address_file(folder))?;
        Some(Self::new(&url, token, folder).map(|remote| Self { is_of_folder: true, ..remote }))
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

fn read_line(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    Some(text.trim().to_owned()).filter(|line| !line.is_empty())
}

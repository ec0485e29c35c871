//! The commands that ask a server, with a proxy before it that speaks TLS, as a server on the internet has one.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::crypto::ring;
use rustls::{ServerConfig, ServerConnection, Stream};

use crate::support::folder::Folder;
use crate::support::server::Server;

/// A proxy that passes on one request of each connection, and the certificate of whoever signed for it.
struct Proxy {
    url: String,
    certificate: String,
}

impl Proxy {
    fn before(server: SocketAddr) -> Self {
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = signing_key.serialize_der().try_into().unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
        let config = Arc::new(config.with_single_cert(vec![cert.der().clone()], key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        thread::spawn(move || {
            for stream in listener.incoming() {
                // A client that does not trust us goes away in the middle.
                let _gone = pass_on(&config, stream.unwrap(), server);
            }
        });
        Self { url, certificate: cert.pem() }
    }
}

/// Passes on a request without a body.
fn pass_on(config: &Arc<ServerConfig>, mut stream: TcpStream, server: SocketAddr) -> std::io::Result<()> {
    let mut connection = ServerConnection::new(Arc::clone(config)).unwrap();
    let mut secure = Stream::new(&mut connection, &mut stream);
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        secure.read_exact(&mut byte)?;
        request.extend(byte);
    }
    request.truncate(request.len() - 2);
    request.extend(b"Connection: close\r\n\r\n");
    let mut inner = TcpStream::connect(server)?;
    inner.write_all(&request)?;
    let mut answer = Vec::new();
    inner.read_to_end(&mut answer)?;
    secure.write_all(&answer)?;
    secure.conn.send_close_notify();
    secure.flush()
}

#[test]
fn a_server_behind_tls_is_asked_if_it_can_be_trusted() {
    let folder = Folder::with_book();
    let server = Server::start(&folder, &["serve", "--locales", "book"]);
    let token = fs::read_to_string(folder.path("data/admin-token")).unwrap().trim().to_owned();
    let proxy = Proxy::before(server.address);
    folder.write("authority.pem", &proxy.certificate);
    let list = ["token", "list", "--server", &proxy.url, "--token", &token];

    let authority = folder.path("authority.pem").display().to_string();
    let shown = folder.run_with(&[("SSL_CERT_FILE", &authority)], &list);
    assert!(shown.starts_with("exit code: 0\n") && shown.contains("admin"), "{shown}");

    folder.write("nobody.pem", "");
    for variables in [&[][..], &[("SSL_CERT_FILE", "nobody.pem")]] {
        let shown = folder.run_with(variables, &list);
        let unreachable = format!("error: the server at {} does not answer: ", proxy.url);
        assert!(shown.starts_with("exit code: 2\n") && shown.contains(&unreachable), "{shown}");
        assert!(shown.contains("\n  hint: SSL_CERT_FILE names the certificate"), "{shown}");
    }
}

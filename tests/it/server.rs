//! The accept loop, with a service that says which thread answers.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response};
use phrasebook::server::{Limits, Workers, serve};
use tokio::sync::oneshot;

use crate::support::server::Client;

const PATIENCE: Duration = Duration::from_secs(60);

/// A server on a thread of its own, which ends with the number of connections that were cut off.
fn start() -> (SocketAddr, oneshot::Sender<()>, JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    (address, stop, thread::spawn(|| run(listener, stopped)))
}

fn run(listener: TcpListener, stopped: oneshot::Receiver<()>) -> usize {
    let served = tower::service_fn(|_: Request<Body>| async {
        Ok::<_, Infallible>(Response::new(Body::from(format!("{:?}", thread::current().id()))))
    });
    let limits = Limits {
        connections_max: 1000,
        header_timeout: PATIENCE,
        idle_timeout: PATIENCE,
        write_timeout: PATIENCE,
        shutdown_timeout: PATIENCE,
    };
    let workers = Workers::start().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        serve(listener, &workers, served, limits, async { drop(stopped.await) }, || {}).await
    })
}

fn answering(clients: &mut [Client]) -> Vec<String> {
    clients.iter_mut().map(|client| client.get("/").body).collect()
}

#[test]
fn connections_are_spread_over_the_cores_and_stay_with_their_thread() {
    let (address, stop, server) = start();
    let cores = thread::available_parallelism().unwrap().get();
    let mut clients: Vec<Client> = (0..2 * cores).map(|_| Client::connect(address)).collect();
    let threads = answering(&mut clients);
    let mut shares: BTreeMap<&str, usize> = BTreeMap::new();
    for thread in &threads {
        *shares.entry(thread).or_default() += 1;
    }
    assert!(shares.len() == cores && shares.values().all(|share| *share == 2), "{shares:?}");
    assert_eq!(answering(&mut clients), threads);
    stop.send(()).unwrap();
    assert_eq!(server.join().unwrap(), 0, "connections at rest are closed and not cut off");
}

#[test]
fn a_thread_that_has_lost_its_connections_gets_the_next() {
    let (address, stop, server) = start();
    let cores = thread::available_parallelism().unwrap().get();
    let mut clients: Vec<Client> = (0..cores).map(|_| Client::connect(address)).collect();
    let threads = answering(&mut clients);
    clients.remove(0).close();
    // The server hears of the end in its own time.
    let found = (0..600).any(|_| {
        thread::sleep(Duration::from_millis(100));
        let mut next = Client::connect(address);
        let thread = next.get("/").body;
        next.close();
        thread == threads[0]
    });
    assert!(found, "{threads:?}");
    stop.send(()).unwrap();
    server.join().unwrap();
}

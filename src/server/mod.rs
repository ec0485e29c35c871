//! The listening socket: who may connect, for how long, and how it ends.
//!
//! An accept loop of our own over hyper's HTTP/1, since `axum::serve` keeps silent clients for ever: measured, five kinds of
//! slow client were still connected after 75 seconds. What a client may take its time over is in [`patience`], the
//! time limit of a request is the API's, and nothing here knows what is served.
//!
//! Connections beyond the limit wait in the system's queue. Told to stop, the server answers on for as long as requests
//! are under way, each new connection once, so that a load balancer can read from `/readyz` what is happening.

mod farewell;
mod patience;
mod workers;

use std::convert::Infallible;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tower::Service;

use farewell::Farewell;
pub use farewell::Unread;
use patience::{Exchange, Patient};
pub use workers::Workers;
use workers::hand_over;

/// How long to wait after the system refused a connection, for instance because all file descriptors are in use.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// How patient the server is.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The longest head of a request, in bytes.
    pub head_bytes_max: usize,
    /// How many connections are open at once.
    pub connections_max: usize,
    /// How long a client may take over the head of a request, and over its first byte.
    pub header_timeout: Duration,
    /// How long a connection may stay open between two requests.
    pub idle_timeout: Duration,
    /// How long a client may read nothing of an answer.
    pub write_timeout: Duration,
    /// How long requests may take after the server was told to stop.
    pub shutdown_timeout: Duration,
}

/// What is served: a service that never fails and is always ready, made anew for each request by cloning.
pub trait Served:
    Service<Request<Body>, Response = Response<Body>, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

impl<S> Served for S where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

/// Serves until `stop` resolves and the requests under way have been answered, or have had their time.
///
/// `unread` answers what is no request. `drain` is called when `stop` resolves. The number of connections that were cut off is returned.
pub async fn serve(
    listener: TcpListener,
    workers: &Workers,
    served: impl Served,
    unread: Unread,
    limits: Limits,
    stop: impl Future<Output = ()>,
    drain: impl FnOnce(),
) -> usize {
    let mut server = Server::new(listener, workers, served, unread, limits);
    let graceful = GracefulShutdown::new();
    server.accept_until(pin!(stop), || graceful.watcher()).await;

    drain();
    let finished = graceful.shutdown();
    let deadline = tokio::time::sleep(limits.shutdown_timeout);
    server.keep_alive = false;
    // Those who connect now are not waited for: each gets its answer if there is time.
    let latecomers = GracefulShutdown::new();
    let end = async {
        tokio::select! { () = finished => {}, () = deadline => {} }
    };
    server.accept_until(pin!(end), || latecomers.watcher()).await;
    server.close().await
}

/// The listener and the connections it has accepted.
struct Server<'w, S> {
    listener: TcpListener,
    workers: &'w Workers,
    served: S,
    unread: Unread,
    limits: Limits,
    permits: Arc<Semaphore>,
    connections: JoinSet<()>,
    keep_alive: bool,
}

impl<'w, S: Served> Server<'w, S> {
    fn new(listener: TcpListener, workers: &'w Workers, served: S, unread: Unread, limits: Limits) -> Self {
        let permits = Arc::new(Semaphore::new(limits.connections_max));
        Self { listener, workers, served, unread, limits, permits, connections: JoinSet::new(), keep_alive: true }
    }

    /// Accepts connections until `end` resolves.
    async fn accept_until(&mut self, mut end: Pin<&mut impl Future<Output = ()>>, watcher: impl Fn() -> Watcher) {
        loop {
            let accepted = tokio::select! {
                biased;
                () = end.as_mut() => return,
                // Without this the set would keep the result of every connection there ever was.
                Some(_) = self.connections.join_next() => continue,
                accepted = accept(&self.listener, &self.permits) => accepted,
            };
            if let Err(fault) = accepted.and_then(|(stream, permit)| self.open(stream, permit, watcher())) {
                tracing::error!(error = %fault, "cannot accept a connection");
                tokio::select! { () = end.as_mut() => return, () = tokio::time::sleep(ACCEPT_PAUSE) => {} }
            }
        }
    }

    fn open(&mut self, stream: TcpStream, permit: OwnedSemaphorePermit, watcher: Watcher) -> io::Result<()> {
        let worker = self.workers.least_busy();
        let stream = hand_over(stream, &worker)?;
        let exchange = Exchange::new();
        let service = {
            let (served, exchange) = (self.served.clone(), exchange.clone());
            hyper::service::service_fn(move |request| answer(served.clone(), &exchange, request))
        };
        let patient = Patient::new(stream, exchange, self.limits);
        let stream = Farewell::new(patient, self.unread);
        let connection = http1::Builder::new()
            .keep_alive(self.keep_alive)
            .max_header_size(self.limits.head_bytes_max)
            // `Patient` tells an idle connection from a slow head; hyper has one limit for both, and sets a timer for each request.
            .header_read_timeout(None)
            .serve_connection(TokioIo::new(stream), service);
        let run = async move {
            if let Err(fault) = watcher.watch(connection).await {
                tracing::debug!(error = %chain(&fault), "a connection ended early");
            }
            drop(permit);
        };
        self.connections.spawn_on(run, &worker);
        Ok(())
    }

    /// Cuts off what is left, and says how much that was.
    async fn close(mut self) -> usize {
        self.connections.abort_all();
        let mut cut_off = 0;
        while let Some(ended) = self.connections.join_next().await {
            // One that was at its end when it was told to stop has ended by itself.
            cut_off += usize::from(ended.is_err_and(|fault| fault.is_cancelled()));
        }
        cut_off
    }
}

/// The next connection, once there is room for it.
async fn accept(listener: &TcpListener, permits: &Arc<Semaphore>) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let permit = Arc::clone(permits).acquire_owned().await.map_err(io::Error::other)?;
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // An answer is one write; waiting for more to send would only delay it.
                stream.set_nodelay(true)?;
                return Ok((stream, permit));
            }
            // The client was gone before we came to it. That says nothing about the next one.
            Err(fault) if is_gone(&fault) => {}
            Err(fault) => return Err(fault),
        }
    }
}

fn is_gone(fault: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(fault.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// The request counts as under way from here on, before anybody polls for the answer.
fn answer<S: Served>(
    mut served: S,
    exchange: &Exchange,
    request: Request<Incoming>,
) -> impl Future<Output = Result<Response<Body>, Infallible>> + use<S> {
    let answering = exchange.begin();
    let answer = served.call(request.map(Body::new));
    async move {
        let response = answer.await;
        drop(answering);
        response
    }
}

/// An error with its causes, for the log.
fn chain(fault: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(fault.source(), |cause| (*cause).source());
    causes.fold(fault.to_string(), |text, cause| format!("{text}: {cause}"))
}

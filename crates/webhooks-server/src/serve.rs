use std::convert::Infallible;
use std::fmt;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::Request;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use webhooks_http::PeerAddress;

use crate::{Record, Routes};

/// How long a request's head may take, and how long a connection may idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// The most bytes of a request's head; senders stay below 10 KiB.
const MOST_HEAD_BYTES: usize = 64 * 1024;

/// Connections served at once: half of the 1024 files that a process may commonly have open.
const MOST_CONNECTIONS: usize = 512;

/// How long deliveries under way may take once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// The receiver as a process runs it.
#[derive(Clone)]
pub struct Server {
    pub(crate) routes: Arc<Routes>,
    pub(crate) on_record: Arc<dyn Fn(&Record) + Send + Sync>,
}

impl Server {
    /// A server with these routes.
    pub fn new(routes: Routes) -> Self {
        Self { routes: Arc::new(routes), on_record: Arc::new(|_| {}) }
    }

    /// The same, which calls `f` with what became of each delivery, before it is answered. It should not block for
    /// long.
    pub fn on_record(mut self, f: impl Fn(&Record) + Send + Sync + 'static) -> Self {
        self.on_record = Arc::new(f);
        self
    }

    /// Serves until `stop` is done, and then lets deliveries under way finish.
    pub async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
        let graceful = GracefulShutdown::new();
        loop {
            let accepted = async {
                let permit = connections.clone().acquire_owned().await;
                (permit, accept(&listener).await)
            };
            let (permit, (stream, peer)) = tokio::select! {
                accepted = accepted => accepted,
                () = &mut stop => break,
            };
            let server = self.clone();
            let service = service_fn(move |mut request: Request<Incoming>| {
                let server = server.clone();
                request.extensions_mut().insert(PeerAddress(peer));
                async move { Ok::<_, Infallible>(server.answer(request).await.map(Full::new)) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_TIMEOUT)
                .max_buf_size(MOST_HEAD_BYTES)
                .serve_connection(TokioIo::new(stream), service);
            let connection = graceful.watch(connection);
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(target: "webhooks", "connection: {error}");
                }
                drop(permit);
            });
        }
        drop(listener);
        if tokio::time::timeout(GRACE, graceful.shutdown()).await.is_err() {
            tracing::warn!(target: "webhooks", "stopped with deliveries under way");
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("routes", &self.routes).finish_non_exhaustive()
    }
}

/// The next connection, and who is at its other end. Running out of files is no reason to end: it passes when
/// connections close.
async fn accept(listener: &TcpListener) -> (TcpStream, IpAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // An answer is one small write: waiting for more of it would only delay it.
                let _ = stream.set_nodelay(true);
                return (stream, peer.ip());
            }
            Err(error) => {
                tracing::warn!(target: "webhooks", "accept: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// Done when the process is told to stop: by control-C, or on Unix by SIGTERM.
pub async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate() => {}
    }
}

#[cfg(unix)]
async fn terminate() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminate() {
    std::future::pending().await
}

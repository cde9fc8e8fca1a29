use std::net::SocketAddr;

use warp::{Filter, Reply};

/// Serves a filter on a free loopback port for the length of the test.
pub(crate) async fn serve<F>(app: F) -> SocketAddr
where
    F: Filter<Error = warp::Rejection> + Clone + Send + Sync + 'static,
    F::Extract: Reply,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(warp::serve(app).incoming(listener).run());
    address
}

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{Layer, ServiceExt, service_fn};
use webhooks_tower::{Delivery, WebhookLayer};

use super::Hook;
use crate::parcel::Parcel;

pub(super) async fn serve(listener: TcpListener, hook: Hook) -> io::Result<()> {
    let answer = hook.answer;
    let handle = service_fn(move |request: Request<Delivery<Parcel>>| async move {
        Ok::<_, Infallible>(Response::new(Full::new(Bytes::from(answer(request.body())))))
    });
    let hooks = WebhookLayer::new(hook.receiver).layer(handle);
    let app = service_fn(move |request: Request<Incoming>| {
        let hooks = hooks.clone();
        async move {
            match request.uri().path() {
                "/hooks/parcel" => hooks.oneshot(request).await,
                _ => Ok(Response::builder().status(404).body(Full::default()).unwrap_or_default()),
            }
        }
    });
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(100)).await; // too many open files: it will pass
            continue;
        };
        let app = TowerToHyperService::new(app.clone());
        let server =
            http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), app);
        tokio::spawn(server);
    }
}

//! A receiver of GitHub's webhooks with tower, on hyper alone:
//! `GITHUB_WEBHOOK_SECRET=... PORT=3000 cargo run -p example-tower`

use std::convert::Infallible;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{Layer, ServiceExt, service_fn};
use webhooks_tower::github::{Event, GitHub};
use webhooks_tower::{Delivery, Receiver, Secret, WebhookLayer};

/// Only authentic deliveries get here; everything else was answered 401, 405, 413, 415, ...
async fn hook(request: Request<Delivery<GitHub>>) -> Result<Response<Full<Bytes>>, Infallible> {
    let delivery = request.into_body();
    match delivery.event() {
        Event::Push(push) => print(&format!("{:?}: {} commits", push.git_ref, push.commits.len())),
        Event::PullRequest(pr) => {
            print(&format!("#{} {}: {:?}", pr.number, pr.action.as_str(), pr.pull_request.title));
        }
        Event::Fallback(why) => print(&format!("{}, untyped: {why}", delivery.kind())),
        _ => print(delivery.kind()),
    }
    Ok(Response::default())
}

#[tokio::main]
async fn main() -> ExitCode {
    let Err(error) = run().await else { return ExitCode::SUCCESS };
    let _ = writeln!(std::io::stderr(), "error: {error}");
    ExitCode::from(2)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::from_env("GITHUB_WEBHOOK_SECRET")?;
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let port: u16 = port.parse().map_err(|_| format!("PORT is no port: {port:?}; it goes up to 65535"))?;

    let hooks = WebhookLayer::new(Receiver::<GitHub>::new(secret)).layer(service_fn(hook));
    let app = service_fn(move |request: Request<Incoming>| {
        let hooks = hooks.clone();
        async move {
            match request.uri().path() {
                // Whatever the method: the layer itself answers others than POST.
                "/hooks/github" => hooks.oneshot(request).await,
                _ => Ok(Response::builder().status(404).body(Full::default()).unwrap_or_default()),
            }
        }
    });
    let listener = TcpListener::bind(("127.0.0.1", port))
        .await
        .map_err(|error| format!("{error}: choose another PORT than {port}"))?;
    print(&format!("listening on http://{}", listener.local_addr()?));
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

/// `println!` panics when nobody reads.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

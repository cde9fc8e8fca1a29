//! A receiver of GitHub's webhooks with warp:
//! `GITHUB_WEBHOOK_SECRET=... PORT=3000 cargo run -p example-warp`

use std::io::Write;
use std::process::ExitCode;

use tokio::net::TcpListener;
use warp::{Filter, http::StatusCode};
use webhooks_warp::github::{Event, GitHub};
use webhooks_warp::{Delivery, Receiver, Secret, recover, webhook};

/// Only authentic deliveries get here; everything else was answered 401, 405, 413, 415, ...
async fn hook(delivery: Delivery<GitHub>) -> StatusCode {
    match delivery.event() {
        Event::Push(push) => {
            print(&format!("{:?}: {} commits", push.git_ref, push.commits.len()));
        }
        Event::PullRequest(pr) => {
            print(&format!("#{} {}: {:?}", pr.number, pr.action.as_str(), pr.pull_request.title));
        }
        Event::Fallback(why) => print(&format!("{}, untyped: {why}", delivery.kind())),
        _ => print(delivery.kind()),
    }
    StatusCode::OK
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

    // No `post()`: the filter itself answers other methods than POST.
    let receiver = Receiver::<GitHub>::new(secret);
    let app = warp::path!("hooks" / "github").and(webhook(receiver)).then(hook).recover(recover);
    let listener = TcpListener::bind(("127.0.0.1", port))
        .await
        .map_err(|error| format!("{error}: choose another PORT than {port}"))?;
    print(&format!("listening on http://{}", listener.local_addr()?));
    warp::serve(app).incoming(listener).run().await;
    Ok(())
}

/// `println!` panics when nobody reads.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

//! A receiver of GitHub's webhooks with axum whose events are routed to handlers:
//! `GITHUB_WEBHOOK_SECRET=... PORT=3000 cargo run -p example-router`

use std::io::Write;
use std::process::ExitCode;

use axum::extract::{FromRef, State};
use axum::routing::any;
use tokio::net::TcpListener;
use webhooks_axum::github::{GitHub, IssuesEvent, PushEvent};
use webhooks_axum::router::{Failures, Received, Router, RouterError, Typed};
use webhooks_axum::{Receiver, Refusal, Secret, Webhook};

/// What handlers share.
#[derive(Clone)]
struct Environment(&'static str);

async fn deploy(push: Typed<PushEvent>, environment: Environment) -> Result<(), String> {
    let branch = push.git_ref.strip_prefix("refs/heads/").ok_or("not a branch")?;
    print(&format!("{branch:?} to {}", environment.0));
    tokio::task::yield_now().await; // it would take its time
    Ok(())
}

fn router() -> Result<Router<Environment>, RouterError> {
    Router::with_state(Environment("staging"))
        .on(deploy)
        .on_action("issues", ["opened", "reopened"], |issues: Typed<IssuesEvent>| async move {
            print(&format!("#{} is open: {:?}", issues.issue.number, issues.issue.title));
        })
        .on_any(|delivery: Received<GitHub>| async move { print(&format!("any: {}", delivery.kind())) })
        .on_error(|failures: Failures| async move {
            for failure in &failures {
                let _ = writeln!(std::io::stderr(), "{failure}");
            }
        })
        .build()
}

/// Only authentic deliveries get here. One of which a handler failed is answered 500.
async fn hook(
    State(router): State<Router<Environment>>,
    Webhook(delivery): Webhook<GitHub>,
) -> Result<(), Refusal> {
    Ok(router.receive(delivery).await?)
}

#[derive(Clone, FromRef)]
struct App {
    receiver: Receiver<GitHub>,
    router: Router<Environment>,
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

    let state = App { receiver: Receiver::new(secret), router: router()? };
    let app = axum::Router::new().route("/hooks/github", any(hook)).with_state(state);
    let listener = TcpListener::bind(("127.0.0.1", port))
        .await
        .map_err(|error| format!("{error}: choose another PORT than {port}"))?;
    print(&format!("listening on http://{}", listener.local_addr()?));
    axum::serve(listener, app).await?;
    Ok(())
}

/// `println!` panics when nobody reads.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

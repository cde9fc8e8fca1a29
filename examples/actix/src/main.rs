//! A receiver of GitHub's webhooks with actix-web:
//! `GITHUB_WEBHOOK_SECRET=... PORT=3000 cargo run -p example-actix`

use std::io::Write;
use std::process::ExitCode;

use actix_web::{App, HttpResponse, HttpServer, web};
use webhooks_actix::github::{Event, GitHub};
use webhooks_actix::{Receiver, Secret, Webhook};

/// Only authentic deliveries get here; everything else was answered 401, 405, 413, 415, ...
async fn hook(Webhook(delivery): Webhook<GitHub>) -> HttpResponse {
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
    HttpResponse::Ok().finish()
}

#[actix_web::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::from_env("GITHUB_WEBHOOK_SECRET")?;
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let port: u16 = port.parse().map_err(|_| format!("PORT is no port: {port:?}; it goes up to 65535"))?;

    let receiver = Receiver::<GitHub>::new(secret);
    // `web::route`: the extractor itself answers other methods than POST.
    let app = move || App::new().app_data(receiver.clone()).route("/hooks/github", web::route().to(hook));
    let server = HttpServer::new(app)
        .bind(("127.0.0.1", port))
        .map_err(|error| format!("{error}: choose another PORT than {port}"))?;
    for address in server.addrs() {
        print(&format!("listening on http://{address}"));
    }
    server.run().await?;
    Ok(())
}

/// `println!` panics when nobody reads.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

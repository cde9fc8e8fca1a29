//! One receiver for many tenants, each with its own secret, in a file of its own that may change at any time:
//! `SECRETS=folder PORT=3000 cargo run -p example-multi-tenant`, with the secret of `/hooks/acme` in `folder/acme`

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use axum::extract::Path;
use axum::{Router, routing::any};
use tokio::net::TcpListener;
use webhooks_axum::github::GitHub;
use webhooks_axum::{Head, Receiver, Resolve, Secret, Secrets, Unavailable, Via, Webhook};

/// The folder of secrets: what finds a tenant's receiver.
#[derive(Clone)]
struct Tenants(PathBuf);

impl Resolve<GitHub> for Tenants {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        let Some(tenant) = head.segment(1).filter(|name| is_tenant(name)) else { return Ok(None) };
        match tokio::fs::read_to_string(self.0.join(tenant)).await {
            // A line each, so that the old secret is good until the sender has the new one.
            Ok(lines) => {
                let secrets = lines.lines().map(Secret::new).collect::<Result<Vec<_>, _>>()?;
                Ok(Some(Receiver::new(Secrets::try_from(secrets)?)))
            }
            // Answered as a wrong signature is: nobody finds out which tenants there are.
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            // Answered 503: the sender tries again.
            Err(error) => Err(error.into()),
        }
    }
}

/// The path is a stranger's: no name may lead out of the folder.
fn is_tenant(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

async fn hook(Path(tenant): Path<String>, Webhook(delivery): Webhook<Via<GitHub, Tenants>>) {
    print(&format!("{tenant}: {}", delivery.kind()));
}

#[tokio::main]
async fn main() -> ExitCode {
    let Err(error) = run().await else { return ExitCode::SUCCESS };
    let _ = writeln!(std::io::stderr(), "error: {error}");
    ExitCode::from(2)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::var_os("SECRETS").map(PathBuf::from).filter(|folder| folder.is_dir());
    let folder = folder.ok_or("SECRETS is no folder: set it to the one with a file per tenant")?;
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let port: u16 = port.parse().map_err(|_| format!("PORT is no port: {port:?}; it goes up to 65535"))?;

    let app = Router::new().route("/hooks/{tenant}", any(hook)).with_state(Tenants(folder));
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

//! The actix-web adapter, over real sockets where it matters.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod app_data;
mod body;
mod conformance;
mod refusal;
mod server;
mod verify;

use webhooks_actix::github::GitHub;
use webhooks_actix::{Receiver, Request, Secret, sample};

fn secret() -> Secret {
    Secret::new("the secret of these tests").unwrap()
}

fn receiver() -> Receiver<GitHub> {
    Receiver::new(secret())
}

/// A genuine push.
fn push(path: &str) -> Request {
    signed_push(path, secret())
}

/// A push that somebody else signed.
fn forged_push(path: &str) -> Request {
    signed_push(path, Secret::new("not the secret of these").unwrap())
}

fn signed_push(path: &str, secret: Secret) -> Request {
    let mut request = sample::Delivery::<GitHub>::of("push").signed_with(secret);
    request.set_path(path);
    request
}

//! The filters over real sockets, and among other filters.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod combined;
mod conformance;
mod server;

use webhooks_warp::github::GitHub;
use webhooks_warp::{Receiver, Request, Secret, sample};

fn receiver(text: &str) -> Receiver<GitHub> {
    Receiver::new(Secret::new(text).unwrap())
}

/// A push to this path, signed with this secret.
fn push(path: &str, text: &str) -> Request {
    let mut request = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new(text).unwrap());
    request.set_path(path);
    request
}

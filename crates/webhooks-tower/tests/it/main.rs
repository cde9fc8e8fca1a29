//! The layers over real sockets, behind hyper alone and behind axum, and what tower asks of a service.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod axum;
mod conformance;
mod readiness;
mod refusal;
mod server;
mod types;

use std::convert::Infallible;

use bytes::Bytes;
use http::Response;
use http_body_util::Full;
use webhooks_tower::github::GitHub;
use webhooks_tower::{Receiver, Request, Secret, sample};

/// What a test's services answer with.
type Answer = Result<Response<Full<Bytes>>, Infallible>;

fn answer(text: impl Into<Bytes>) -> Response<Full<Bytes>> {
    Response::new(Full::new(text.into()))
}

fn secret() -> Secret {
    Secret::new("the secret of this hook").unwrap()
}

fn receiver() -> Receiver<GitHub> {
    Receiver::new(secret())
}

fn push() -> Request {
    sample::Delivery::<GitHub>::of("push").signed_with(secret())
}

fn forged() -> Request {
    sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("not the secret of this hook").unwrap())
}

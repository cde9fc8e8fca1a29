//! The table, by what its cases are about. Numbers are those of the receiver checklist.

use super::hooks::{OLD, secret};
use super::{Case, Expect, Framing};
use crate::github::GitHub;
use crate::{Reason, Request, sample};

mod authentication;
mod body;
mod content;
mod events;
mod handshakes;
mod providers;
mod signature;
mod source;
mod standard;
mod traps;

pub(super) use self::providers::cases_of;

/// Every case.
pub fn all() -> Vec<Case> {
    [
        authentication::cases(),
        source::cases(),
        signature::cases(),
        standard::cases(),
        body::cases(),
        content::cases(),
        events::cases(),
        providers::cases(),
        traps::cases(),
        handshakes::cases(),
    ]
    .concat()
}

/// The delivery id of the table's requests.
const ID: &str = "11111111-2222-4333-8444-555555555555";

/// A case that is sent with a `content-length`, over a socket.
fn case(name: impl Into<String>, request: Request, expect: Expect) -> Case {
    Case { name: name.into(), request, framing: Framing::Length, expect, core_only: false }
}

fn refused(name: impl Into<String>, request: Request, reason: Reason) -> Case {
    case(name, request, Expect::Refused(reason))
}

impl Case {
    fn framed(self, framing: Framing) -> Self {
        Self { framing, ..self }
    }

    fn on_core_only(self) -> Self {
        Self { core_only: true, ..self }
    }
}

/// A push to `hook`, genuinely signed.
fn push(hook: &str) -> Request {
    github(hook, "push", sample_body("push"))
}

/// A push to the hook whose budget is watched.
pub(super) fn watched() -> Request {
    push("watched")
}

/// A genuinely signed delivery to `/github/{hook}`.
fn github(hook: &str, kind: &str, body: impl Into<bytes::Bytes>) -> Request {
    let mut request = sample::Delivery::<GitHub>::new(kind, body).id(ID).signed_with(secret(OLD));
    request.set_path(format!("/github/{hook}"));
    request
}

fn sample_body(name: &str) -> bytes::Bytes {
    sample::Delivery::<GitHub>::of(name).unsigned().body().clone()
}

/// What the handler answers of a request from [`github`] or [`push`].
fn handled(outcome: &str, request: &Request) -> Expect {
    let kind = request.header("x-github-event").unwrap_or_default();
    let bytes = request.body().len();
    Expect::Handled(format!(
        "{outcome} github {kind} id={ID} way=hmac_sha256 secret=0 integrity=body bytes={bytes}"
    ))
}

fn with_header(mut request: Request, name: &str, value: impl Into<Vec<u8>>) -> Request {
    request.set_header(name, value);
    request
}

fn and_header(mut request: Request, name: &str, value: impl Into<Vec<u8>>) -> Request {
    request.add_header(name, value);
    request
}

/// Without either of GitHub's signatures.
fn unsigned(request: Request) -> Request {
    without_header(without_header(request, "x-hub-signature-256"), "x-hub-signature")
}

fn without_header(mut request: Request, name: &str) -> Request {
    request.remove_header(name);
    request
}

//! A target for every scheme, and for every layout of a signature: what it accepts is exactly what a second, plain
//! statement of the rule accepts.

use std::error::Error;
use std::fmt;
use std::time::SystemTime;

use webhooks_core::{Clock, Head, Rejection, Request};

use crate::credentials::{self, assert_hidden};
use crate::{Target, wire_format};

mod plain;
mod signed;

pub(crate) fn targets() -> Vec<Target> {
    signed::schemes().chain(plain::schemes()).map(Scheme::into_target).collect()
}

/// A scheme with its secret, and what is to be expected of it.
struct Scheme {
    name: &'static str,
    examine: Box<dyn Examine>,
    /// Whether this request is to be accepted.
    accepts: Box<Model>,
    covers_body: bool,
}

type Model = dyn Fn(&Scheme, &Request) -> bool + Send + Sync;

/// What schemes have in common, each in its own words.
trait Examine: fmt::Debug + Send + Sync {
    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection>;
    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection>;
    fn sign(&self, request: &mut Request, now: SystemTime);
}

impl Scheme {
    fn into_target(self) -> Target {
        let seeds = self.seeds();
        Target::new(self.name, move |input| self.check(input), move || seeds.clone())
    }

    fn check(&self, input: &[u8]) {
        let Some(mut request) = wire_format::read(input) else { return };
        let is_accepted = self.verdict(&request);
        assert_eq!(
            is_accepted,
            (self.accepts)(self, &request),
            "{:?}",
            request.headers().collect::<Vec<_>>()
        );

        self.sign(&mut request, now());
        // What can't carry the signature, such as a body that is no object, is refused as before.
        if !(self.accepts)(self, &request) {
            assert!(!self.verdict(&request));
            return;
        }
        assert!(self.verdict(&request), "what is signed is refused");
        if self.covers_body {
            let body = [request.body().as_ref(), b" "].concat();
            request.set_body(body);
            assert!(!self.verdict(&request), "a longer body is accepted");
        }
    }

    /// Whether a request is accepted: in one piece or in two, and never against what its head says.
    fn verdict(&self, request: &Request) -> bool {
        let (head, body) = (request.head(), request.body());
        let whole = self.examine.verify(&head, &[body], now());
        let (front, back) = body.split_at(body.len() / 2);
        assert_eq!(whole.is_ok(), self.examine.verify(&head, &[front, back], now()).is_ok());
        match (&whole, self.examine.screen(&head, now())) {
            (Ok(_), Err(rejection)) => panic!("the head is refused, the whole is not: {rejection:?}"),
            (Err(rejection), _) => {
                assert_eq!(rejection.status(), 401, "{rejection:?}");
                let source = rejection.source().map(ToString::to_string);
                assert_hidden(&format!("{rejection} {rejection:?} {source:?}"));
            }
            (Ok(index), Ok(())) => assert_eq!(*index, 0),
        }
        whole.is_ok()
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.examine.sign(request, now);
    }

    /// Signed requests, whose credentials the fuzzer changes; and one without.
    fn seeds(&self) -> Vec<Vec<u8>> {
        assert_hidden(&format!("{:?}", self.examine));
        let bodies =
            [r#"{"ref":"refs/heads/main"}"#, "payload=%7B%7D", "", r#"{"token":"x","a":{"token":1}}"#];
        let unsigned = bodies.map(|body| {
            let mut request = Request::post("/hooks/acme", body);
            request.set_header("content-type", "application/json");
            request
        });
        let sign = |mut request: Request| {
            self.sign(&mut request, now());
            request
        };
        let signed = unsigned.iter().cloned().map(sign);
        signed.chain(unsigned.first().cloned()).map(|request| wire_format::write(&request)).collect()
    }
}

fn now() -> SystemTime {
    credentials::clock().now()
}

/// The value of a header that is there once and not empty.
fn only<'r>(request: &'r Request, name: &str) -> Option<&'r [u8]> {
    let mut values = request.headers().filter(|(field, _)| field.eq_ignore_ascii_case(name));
    match (values.next(), values.next()) {
        (Some((_, value)), None) if !value.is_empty() => Some(value),
        _ => None,
    }
}

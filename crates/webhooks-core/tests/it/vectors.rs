//! Signatures published by the senders, and the same ones with one defect each.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use webhooks_core::scheme::StandardKey;
use webhooks_core::{
    FixedClock, Provider, Receiver, Request, Secret,
    github::{self, GitHub},
    standard_webhooks::{self, StandardWebhooks},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    id: String,
    valid: bool,
    secret: String,
    now: Option<u32>,
    #[serde(default)]
    legacy_sha1: bool,
    headers: Vec<(String, String)>,
    body: Option<String>,
    body_base64: Option<String>,
}

impl Vector {
    fn request(&self) -> Request {
        let body = match (&self.body, &self.body_base64) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(encoded)) => STANDARD.decode(encoded).unwrap(),
            _ => panic!("{}: one body is needed", self.id),
        };
        let mut request = Request::post("/", body);
        for (name, value) in &self.headers {
            request.add_header(name, value.as_str());
        }
        request
    }

    /// Whether the request is authentic. What comes after authentication, such as the body's JSON, does not count.
    fn authenticates<P: Provider>(&self, receiver: &Receiver<P>) -> bool {
        let request = self.request();
        match receiver.receive_raw(&request.head(), request.body().clone()) {
            Ok(_) => true,
            Err(refusal) => {
                !refusal.rejection().is_some_and(|rejection| rejection.reason().is_unauthenticated())
            }
        }
    }
}

fn check(file: &str, authenticates: fn(&Vector) -> bool) {
    let vectors: Vec<Vector> = file.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(vectors.len() >= 50 && vectors.iter().any(|vector| vector.valid));
    let wrong: Vec<&str> = vectors
        .iter()
        .filter(|vector| authenticates(vector) != vector.valid)
        .map(|vector| vector.id.as_str())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn github() {
    check(include_str!("../../fixtures/github/vectors.jsonl"), |vector| {
        let secret = Secret::new(vector.secret.as_str()).unwrap();
        let auth = if vector.legacy_sha1 { github::Auth::allow_legacy_sha1(secret) } else { secret.into() };
        vector.authenticates(&Receiver::<GitHub>::new(auth))
    });
}

#[test]
fn standard_webhooks() {
    check(include_str!("../../fixtures/standard_webhooks/vectors.jsonl"), |vector| {
        let Ok(key) = StandardKey::new(&Secret::new(vector.secret.as_str()).unwrap()) else { return false };
        let clock = FixedClock::at_unix(vector.now.unwrap());
        vector.authenticates(
            &Receiver::<StandardWebhooks>::new(standard_webhooks::Auth::from(key)).clock(clock),
        )
    });
}

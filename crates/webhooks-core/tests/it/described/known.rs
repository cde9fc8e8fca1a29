//! What a description of a sender that is known says of that sender's vectors.

use std::sync::Arc;

use webhooks_core::described::Description;
use webhooks_core::providers::Options;
use webhooks_core::{FixedClock, Secret};

use crate::vectors::{self, Vector};

/// Checks the vectors of one way against a description.
fn check(scheme: &str, file: &str, is_meant: impl Fn(&Vector) -> bool, at_least: usize) {
    let description: Description = toml::from_str(scheme).unwrap();
    let vectors: Vec<Vector> = vectors::parse(file).into_iter().filter(is_meant).collect();
    let valid = vectors.iter().filter(|vector| vector.valid).count();
    assert!(vectors.len() >= at_least && valid > 0, "{} vectors, {valid} valid", vectors.len());
    let wrong = vectors.iter().filter(|vector| is_authentic(vector, &description) != vector.valid);
    let wrong: Vec<&str> = wrong.map(|vector| vector.id.as_str()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

fn is_authentic(vector: &Vector, description: &Description) -> bool {
    let Ok(secret) = Secret::new(vector.secret.as_str()) else { return false };
    let mut options = Options::default();
    options.clock = vector.now.map(|now| Arc::new(FixedClock::at_unix(now)) as _);
    let receiver = description.receiver(&secret.into(), options);
    receiver.is_ok_and(|receiver| vector.is_authentic_to(&*receiver))
}

macro_rules! check {
    ($sender:literal, $is_meant:expr, $at_least:literal) => {
        check(
            include_str!(concat!("schemes/", $sender, ".toml")),
            include_str!(concat!("../../../fixtures/", $sender, "/vectors.jsonl")),
            $is_meant,
            $at_least,
        )
    };
}

fn all(_: &Vector) -> bool {
    true
}

fn way(name: &str) -> impl Fn(&Vector) -> bool {
    move |vector| vector.way == name
}

#[test]
fn github() {
    check!("github", way("hmac_sha256"), 40);
}

#[test]
fn gitea() {
    // Its forms and GETs sign the decoded payload, which a description can't say.
    let is_json = |vector: &Vector| vector.way == "hmac_sha256" && !vector.accept_forms && !vector.accept_get;
    check!("gitea", is_json, 30);
}

#[test]
fn stripe() {
    check!("stripe", all, 9);
}

#[test]
fn slack() {
    check!("slack", all, 6);
}

#[test]
fn shopify() {
    check!("shopify", all, 3);
}

#[test]
fn linear() {
    check!("linear", all, 4);
}

#[test]
fn pagerduty() {
    check!("pagerduty", all, 3);
}

#[test]
fn sentry() {
    check!("sentry", all, 2);
}

#[test]
fn vercel() {
    check!("vercel", all, 2);
}

#[test]
fn standard_webhooks() {
    // One family of headers is one description.
    let is_webhook = |vector: &Vector| {
        vector.way == "v1"
            && !(vector.valid && vector.headers.iter().any(|(name, _)| name.starts_with("svix-")))
    };
    check!("standard_webhooks", is_webhook, 40);
}

#[test]
fn discord() {
    check!("discord", all, 7);
}

#[test]
fn square() {
    // The URL belongs to the description.
    let at_this_url = |vector: &Vector| vector.token.as_deref() == Some("https://site.example/hooks/square");
    check!("square", at_this_url, 6);
}

#[test]
fn a_token_of_buildkite() {
    check!("buildkite", way("token"), 1);
}

#[test]
fn a_token_of_gitlab() {
    check!("gitlab", way("token"), 8);
}

#[test]
fn a_password_of_azure_devops() {
    check!("azure_devops", way("basic"), 9);
}

//! Signatures published by the senders, or computed by their rules, and the same ones with one defect each.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use webhooks_core::providers::{self, Options};
use webhooks_core::refusal::Note;
use webhooks_core::scheme::Credentials;
use webhooks_core::{AnyReceiver, FixedClock, Refusal, Rejection, Request, Secret};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    id: String,
    valid: bool,
    way: String,
    secret: String,
    token: Option<String>,
    now: Option<u32>,
    #[serde(default)]
    accept_forms: bool,
    #[serde(default)]
    accept_get: bool,
    #[serde(default)]
    method: Option<String>,
    query: Option<String>,
    headers: Vec<(String, String)>,
    body: Option<String>,
    body_base64: Option<String>,
}

impl Vector {
    /// The receiver that the vector is for, unless its secret can't be one.
    fn receiver(&self, provider: &str) -> Option<Arc<dyn AnyReceiver>> {
        let mut credentials = Credentials::from(Secret::new(self.secret.as_str()).ok()?);
        if let Some(token) = &self.token {
            credentials = credentials.and_token(Secret::new(token.as_str()).unwrap());
        }
        let mut options = Options::default();
        options.accept_forms = self.accept_forms;
        options.accept_get = self.accept_get;
        options.clock = self.now.map(|now| Arc::new(FixedClock::at_unix(now)) as _);
        let provider = providers::find(provider).unwrap();
        assert!(provider.ways.iter().any(|way| way.name == self.way), "{}: {}", self.id, self.way);
        provider.receiver_with(&self.way, credentials, options).ok()
    }

    fn request(&self) -> Request {
        let body = match (&self.body, &self.body_base64) {
            (Some(text), None) => text.clone().into_bytes(),
            (None, Some(encoded)) => STANDARD.decode(encoded).unwrap(),
            _ => panic!("{}: one body is needed", self.id),
        };
        let mut request = Request::new(self.method.as_deref().unwrap_or("POST"), "/", body);
        request.set_query(self.query.clone());
        for (name, value) in &self.headers {
            request.add_header(name, value.as_str());
        }
        request
    }

    /// Whether the request is authentic. What comes after authentication, such as the body's JSON, does not count.
    fn authenticates(&self, provider: &str) -> bool {
        let Some(receiver) = self.receiver(provider) else { return false };
        let request = self.request();
        let outcome = receiver.receive_raw(&request.head(), request.body().clone().into());
        let status = |refusal: &Refusal| refusal.rejection().map(Rejection::status);
        // A handshake is answered once it is known to be the sender's.
        let is_handshake = |refusal: &Refusal| match refusal {
            Refusal::Answer(answer) => answer.note.as_deref() == Some(&Note::Handshake),
            Refusal::Rejected(_) => false,
        };
        outcome.map_or_else(|refusal| status(&refusal) == Some(400) || is_handshake(&refusal), |_| true)
    }
}

fn check(provider: &str, file: &str, at_least: usize) {
    let vectors: Vec<Vector> = file.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let valid = vectors.iter().filter(|vector| vector.valid).count();
    assert!(vectors.len() >= at_least && valid > 0 && valid < vectors.len(), "{provider}: {}", vectors.len());
    let wrong: Vec<&str> = vectors
        .iter()
        .filter(|vector| vector.authenticates(provider) != vector.valid)
        .map(|vector| vector.id.as_str())
        .collect();
    assert!(wrong.is_empty(), "{provider}: {wrong:?}");
}

#[test]
fn atomgit() {
    check("atomgit", include_str!("../../fixtures/atomgit/vectors.jsonl"), 20);
}

#[test]
fn azure_devops() {
    check("azure_devops", include_str!("../../fixtures/azure_devops/vectors.jsonl"), 9);
}

#[test]
fn bitbucket_cloud() {
    check("bitbucket_cloud", include_str!("../../fixtures/bitbucket_cloud/vectors.jsonl"), 20);
}

#[test]
fn bitbucket_data_center() {
    check("bitbucket_data_center", include_str!("../../fixtures/bitbucket_data_center/vectors.jsonl"), 30);
}

#[test]
fn buildkite() {
    check("buildkite", include_str!("../../fixtures/buildkite/vectors.jsonl"), 3);
}

#[test]
fn circleci() {
    check("circleci", include_str!("../../fixtures/circleci/vectors.jsonl"), 6);
}

#[test]
fn coding() {
    check("coding", include_str!("../../fixtures/coding/vectors.jsonl"), 30);
}

#[test]
fn coding_service_hook() {
    check("coding_service_hook", include_str!("../../fixtures/coding_service_hook/vectors.jsonl"), 16);
}

#[test]
fn confluence() {
    check("confluence", include_str!("../../fixtures/confluence/vectors.jsonl"), 14);
}

#[test]
fn discord() {
    check("discord", include_str!("../../fixtures/discord/vectors.jsonl"), 7);
}

#[test]
fn gitea() {
    check("gitea", include_str!("../../fixtures/gitea/vectors.jsonl"), 57);
}

#[test]
fn gitee() {
    check("gitee", include_str!("../../fixtures/gitee/vectors.jsonl"), 42);
}

#[test]
fn github() {
    check("github", include_str!("../../fixtures/github/vectors.jsonl"), 50);
}

#[test]
fn gitlab() {
    check("gitlab", include_str!("../../fixtures/gitlab/vectors.jsonl"), 27);
}

#[test]
fn gogs() {
    check("gogs", include_str!("../../fixtures/gogs/vectors.jsonl"), 15);
}

#[test]
fn harbor() {
    check("harbor", include_str!("../../fixtures/harbor/vectors.jsonl"), 5);
}

#[test]
fn jira() {
    check("jira", include_str!("../../fixtures/jira/vectors.jsonl"), 15);
}

#[test]
fn linear() {
    check("linear", include_str!("../../fixtures/linear/vectors.jsonl"), 4);
}

#[test]
fn pagerduty() {
    check("pagerduty", include_str!("../../fixtures/pagerduty/vectors.jsonl"), 3);
}

#[test]
fn sentry() {
    check("sentry", include_str!("../../fixtures/sentry/vectors.jsonl"), 2);
}

#[test]
fn shopify() {
    check("shopify", include_str!("../../fixtures/shopify/vectors.jsonl"), 3);
}

#[test]
fn slack() {
    check("slack", include_str!("../../fixtures/slack/vectors.jsonl"), 6);
}

#[test]
fn square() {
    check("square", include_str!("../../fixtures/square/vectors.jsonl"), 10);
}

#[test]
fn standard_webhooks() {
    check("standard_webhooks", include_str!("../../fixtures/standard_webhooks/vectors.jsonl"), 50);
}

#[test]
fn stripe() {
    check("stripe", include_str!("../../fixtures/stripe/vectors.jsonl"), 9);
}

#[test]
fn vercel() {
    check("vercel", include_str!("../../fixtures/vercel/vectors.jsonl"), 2);
}

#[test]
fn zoom() {
    check("zoom", include_str!("../../fixtures/zoom/vectors.jsonl"), 7);
}

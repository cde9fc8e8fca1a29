//! Acme, a build server that signs `timestamp.body` and calls two shapes of event `build`, told apart by a header.

use std::time::{Duration, SystemTime};

use webhooks_core::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Part, Proof, TimestampRule, Way, WayError, decoy_secret,
};
use webhooks_core::{
    Body, Deserialize, Field, Head, Identity, Integrity, Provider, Rejection, Request, Secret, events,
    open_enum, wire,
};

/// Acme as a provider.
#[derive(Debug)]
pub struct Acme;

/// How Acme signs: `t=<seconds>,v1=<hex>` over `<seconds>.<body>`.
#[derive(Debug)]
pub struct Auth(Hmac);

const SCHEME: HmacScheme = HmacScheme::sha256("acme-signature")
    .prefix("v1=")
    .list(b',')
    .signed(&[Part::Timestamp, Part::Text("."), Part::Body])
    .timestamp(TimestampRule::entry("t=", Duration::from_secs(300)));

impl From<Secret> for Auth {
    fn from(secret: Secret) -> Self {
        Self(Hmac::new(SCHEME, secret))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[Way::new("v1", Integrity::Body, "acme-signature over timestamp and body")];
    const CREDENTIALS: &'static [&'static str] = &["acme-signature"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: "v1", integrity: Integrity::Body, secret_index: self.0.verify(head, body, now)? })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "v1" => Ok(Self(Hmac::new(SCHEME, credentials.secrets))),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

impl Provider for Acme {
    type Event = Event;
    type Auth = Auth;
    const NAME: &'static str = "acme";
    const EVENT_NAME_IN: &'static str = "header Acme-Event";

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        let identity =
            Identity::new(head.event_name("acme-event")?).with_id(head.delivery_id("acme-delivery")?);
        Ok(match head.field("acme-version") {
            Field::Once(b"2") => identity.with_dialect("v2"),
            _ => identity.with_dialect("v1"),
        })
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("acme-event", kind);
        request.set_header("acme-delivery", id);
    }
}

events! {
    /// What Acme sends.
    pub enum Event for Acme {
        BuildV1("build" | "build_finished": "v1") => BuildV1,
        BuildV2("build" | "build_finished": "v2") => BuildV2,
        Agent("agent", "agent_lost" | "agent-lost") => AgentEvent,
    }
}

/// A build, as the first version of the API has it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BuildV1 {
    /// Its number.
    pub build: wire::Id,
    /// How it ended.
    pub result: BuildResult,
}

/// A build, as the second version has it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BuildV2 {
    /// How it ended.
    pub outcome: BuildResult,
    /// Steps, in order.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub steps: Vec<String>,
}

/// An agent came or went.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AgentEvent {
    /// Its name.
    pub agent: String,
}

open_enum! {
    /// How a build ended.
    pub enum BuildResult {
        Passed = "passed" | "PASSED",
        Failed = "failed",
    }
}

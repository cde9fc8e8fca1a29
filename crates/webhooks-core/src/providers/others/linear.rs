//! Linear.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhooks of Linear workspaces and apps |
//! | Since | Linear of 2026 |
//! | Authentication | `Linear-Signature: <hex>`, HMAC-SHA-256 of the body, with a timestamp in it; 1 minute |
//! | Event name | header `Linear-Event`: `Issue`; else the body's `type` |
//! | Delivery id | header `Linear-Delivery`, not signed |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 200 within 5 s |
//!
//! # Oddities
//!
//! - The timestamp is in the body, `webhookTimestamp`, in milliseconds: it is read once the signature is known to be
//!   good. Only a body without it is judged by `Linear-Timestamp`, which is not signed.
//! - What was done is the body's `action`, not part of the kind.
//!
//! # Sources
//!
//! linear/linear (`packages/sdk/src/webhooks/client.ts`), linear.app/developers/webhooks. That `Linear-Timestamp`
//! counts milliseconds is how the SDK reads it.

use std::time::{Duration, SystemTime};

use serde_json::Map;

use crate::json::text_at;
use crate::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Proof, TimestampRule, Way, WayError, decoy_secret,
    from_secrets,
};
use crate::{Body, Head, Identity, Integrity, Provider, Reason, Rejection, Request, Secrets};

/// Linear as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Linear;

/// How Linear authenticates: a signature of the body, in which there is a timestamp.
#[derive(Debug)]
pub struct Auth {
    hmac: Hmac,
    rule: TimestampRule<'static>,
}

const SCHEME: HmacScheme = HmacScheme::sha256("linear-signature");

const TIMESTAMP: &str = "linear-timestamp";

const MEMBER: &str = "webhookTimestamp";

impl Auth {
    /// A signature of the body, made at most a minute ago.
    pub fn signature(secrets: impl Into<Secrets>) -> Self {
        Self::with_tolerance(secrets, Duration::from_secs(60))
    }

    /// The same with another tolerance for the timestamp, both ways.
    pub fn with_tolerance(secrets: impl Into<Secrets>, tolerance: Duration) -> Self {
        let rule = TimestampRule::header(TIMESTAMP, tolerance).millis();
        Self { hmac: Hmac::new(SCHEME, secrets), rule }
    }
}

from_secrets!(Auth, Auth::signature);

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new(SCHEME.way(), Integrity::Body, "Linear-Signature over the body, with a timestamp in it")];
    const CREDENTIALS: &'static [&'static str] = &[SCHEME.header()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.hmac.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.hmac.verify(head, body, now)?;
        // Only now is the body known to be Linear's.
        let signed = text_at(&body.concat(), &[MEMBER]);
        let timestamp =
            signed.as_deref().or_else(|| head.text(TIMESTAMP)).ok_or(Reason::TimestampOutOfRange)?;
        self.rule.check(timestamp.as_bytes(), now)?;
        Ok(Proof { way: SCHEME.way(), integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        let timestamp = self.rule.format(now);
        // Where it is there already, every byte of the body stays.
        if text_at(request.body(), &[MEMBER]).is_some_and(|old| old != timestamp)
            && let Ok(mut body) = serde_json::from_slice::<Map<String, _>>(request.body())
        {
            body.insert(MEMBER.to_owned(), timestamp.parse::<i64>().unwrap_or_default().into());
            request.set_body(serde_json::to_string(&body).unwrap_or_default());
        }
        request.set_header(TIMESTAMP, timestamp);
        self.hmac.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way == SCHEME.way() {
            Ok(Self::signature(credentials.secrets))
        } else {
            Err(WayError::unknown::<Self>(way))
        }
    }

    fn decoy() -> Self {
        Self::signature(decoy_secret())
    }
}

impl Provider for Linear {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "linear";
    const EVENT_NAME_IN: &'static str = "header Linear-Event, else body member `type`";

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = match head.delivery_id("linear-event")? {
            Some(kind) => kind.to_owned(),
            None => text_at(body.payload(), &["type"]).unwrap_or_default(),
        };
        Ok(Identity::new(kind).with_id(head.delivery_id("linear-delivery")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("linear-event", kind);
        request.set_header("linear-delivery", id);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("linear", "Issue")
    }
}

crate::events! {
    /// What Linear sends: none of it typed here.
    pub enum Event for Linear {}
}

//! Slack: events, slash commands and interactions.
//!
//! ```
//! use webhooks_core::{Receiver, Request, Secret, scheme::Authenticate, slack::Slack};
//! # use std::time::SystemTime;
//!
//! let secret = Secret::new("8f742231b10e8888abcd99yyyzzz85a5")?;
//! let receiver = Receiver::<Slack>::new(secret.clone());
//!
//! // Slack asks whether the URL is in use, and the receiver answers.
//! let mut request = Request::post("/hooks/slack", r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#);
//! <Slack as webhooks_core::Provider>::Auth::from(secret).sign(&mut request, SystemTime::now());
//! let answer = receiver.receive(&request.head(), request.body().clone()).unwrap_err().into_answer();
//! assert_eq!((answer.status, &answer.body[..]), (200, &b"3eZbrw1a"[..]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | Slack apps: Events API, slash commands, interactivity |
//! | Since | Slack of 2026, signing secrets |
//! | Authentication | `X-Slack-Signature: v0=<hex>`, HMAC-SHA-256 of `v0:timestamp:body`; 5 minutes |
//! | Event name | body: the inner event's `type` (`app_mention`), else `type` (`block_actions`); of a slash command `slash_command` |
//! | Delivery id | body member `event_id` of events, the same on each retry; commands and interactions have none |
//! | Body | JSON; of commands and interactions forms |
//! | Ping | `url_verification`, answered with its `challenge` |
//! | Answer | 2xx within 3 s; events are retried, with `X-Slack-Retry-Num` |
//!
//! # Oddities
//!
//! - A slash command is a form. Its payload is a JSON object of the fields, all strings; that of an interaction is the
//!   content of its field `payload`. Both are signed as sent.
//! - What a slash command shows is the answer to it, which is your handler's.
//! - The member `token` of every body is the older way to authenticate, and is not looked at.
//! - Slack's own libraries refuse old timestamps only. Here those that lie ahead are refused too.
//!
//! # Sources
//!
//! slackapi/bolt-js (`src/receivers/verify-request.ts`), api.slack.com (`authentication/verifying-requests-from-slack`,
//! `events/url_verification`, `interactivity/slash-commands`).

use super::FIVE_MINUTES;
use crate::json::text_at;
use crate::scheme::{HmacScheme, Part, Proof, Signature, SignatureScheme, TimestampRule};
use crate::{Answer, Body, Forms, Head, Identity, Provider, Rejection, Request};

/// Slack as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Slack;

impl SignatureScheme for Slack {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-slack-signature")
        .prefix("v0=")
        .signed(&[Part::Text("v0:"), Part::Timestamp, Part::Text(":"), Part::Body])
        .timestamp(TimestampRule::header("x-slack-request-timestamp", FIVE_MINUTES));
    const ABOUT: &'static str = "X-Slack-Signature over timestamp and body";
}

impl Provider for Slack {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "slack";
    const EVENT_NAME_IN: &'static str = "body member `event.type`, else `type`; `slash_command`";
    const FORMS: Forms = Forms::Fields(Some("payload"));

    fn identify(_: Option<&Self::Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let at = |path: &[&str]| text_at(body.payload(), path);
        let kind = at(&["event", "type"])
            .or_else(|| at(&["type"]))
            .or_else(|| at(&["command"]).map(|_| "slash_command".to_owned()));
        Ok(Identity::new(kind.unwrap_or_default()).with_id(at(&["event_id"])))
    }

    fn handshake(_: Option<&Self::Auth>, _: &Proof, _: &Head<'_>, body: &Body) -> Option<Answer> {
        let is_handshake = text_at(body.payload(), &["type"])? == "url_verification";
        let challenge = text_at(body.payload(), &["challenge"]).filter(|_| is_handshake)?;
        Some(Answer::text(challenge))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("slack", "app_mention")
    }
}

crate::events! {
    /// What Slack sends: none of it typed here.
    pub enum Event for Slack {}
}

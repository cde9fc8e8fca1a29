//! Jira: Cloud, Server and Data Center.
//!
//! ```
//! use webhooks_core::jira::{Auth, Event, Jira};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("the secret in the webhook's form")?;
//! let receiver = Receiver::<Jira>::new(Auth::hmac_sha256(secret.clone()));
//!
//! let request = sample::Delivery::<Jira>::of("jira:issue_updated").signed_with(Auth::hmac_sha256(secret));
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::Issue(event) => {
//!         println!("{}: {}", event.issue.key, event.issue.fields.summary.as_deref().unwrap_or("?"));
//!         for change in event.changelog.iter().flat_map(|log| &log.items) {
//!             println!("{:?} is now {:?}", change.field, change.to_string);
//!         }
//!     }
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhooks of a site's administrators, webhooks that apps register, and triggers in workflows |
//! | Since | Cloud of 2026; Server from 6 on |
//! | Authentication | Cloud, with a secret: `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body ([`Integrity::Body`]) |
//! | Weaker | a secret in the URL: in its query, its path or as `user:password@` ([`Integrity::Sender`]); all that Server has |
//! | Event name | the body's `webhookEvent` |
//! | Delivery id | Cloud: header `X-Atlassian-Webhook-Identifier`, the same in every retry. Server: none, take a hash of the body |
//! | Body | JSON, or nothing at all if the webhook is set to leave it out |
//! | Ping | none |
//! | Answer | 200 or 204. Cloud tries again after 408, 409, 425, 429, 5xx and timeouts, minutes later; 400 and 401 stop it |
//!
//! # Oddities
//!
//! - The header is called like GitHub's for SHA-1, and the digest is SHA-256. Other prefixes are refused, and none.
//! - Webhooks that apps register (Connect, OAuth) are not signed with a secret: put one into the URL. Whether Data
//!   Center 10 signs is not documented; where it does not, the log says that the signature is missing.
//! - Some names begin with `jira:` and most do not: `jira:version_created`, `sprint_created`. An edit, a comment and a
//!   transition all arrive as `jira:issue_updated`; `issue_event_type_name` tells them apart, and a site can have types
//!   of its own.
//! - A comment comes twice where a webhook has both events: as `comment_created` with a short issue, and within
//!   `jira:issue_updated`.
//! - A merged version is `jira:version_deleted` with `mergedTo`.
//! - A webhook that is set to leave the body out posts nothing: it is a delivery of no kind, and the fallback. So is a
//!   body without `webhookEvent`, unless it is a workflow's trigger: that one has a `transition`, and its kind is
//!   `transition` here.
//! - Custom fields are `customfield_` and a number, in any shape that an app thinks of: [`Fields::custom`].
//! - Users have an `accountId` on Cloud, `name` and `key` on Server, all three in between; whoever is not allowed to
//!   see a mail address gets none.
//! - `X-Atlassian-Webhook-Flow: Secondary` marks what follows from another change, such as a deleted issue's comments;
//!   it may be a quarter of an hour late.
//! - Server may add `user_id` and `user_key` to the query. They prove nothing.
//!
//! # Sources
//!
//! Atlassian: webhooks of [Cloud](https://developer.atlassian.com/cloud/jira/platform/webhooks/) and of
//! [Server](https://developer.atlassian.com/server/jira/platform/webhooks/), the REST descriptions of the
//! objects, "new Jira Cloud webhook retry policy" (community.developer.atlassian.com). Only issue events have a
//! published body there. The others by what deliveries show in the tests of `mattermost/mattermost-plugin-jira`,
//! `zulip/zulip`, `pinpt` (agent for Jira) and `mia-platform` (integration connector agent); names of events by
//! `MrRefactoring/jira.js` (6.3). Of filters, issue types, boards, options, issue properties and what apps are told no
//! body is published: they have the REST description's members, all optional. A security level is an object; one of
//! Mattermost's tests has its id alone.
//!
//! [`Integrity::Body`]: crate::Integrity::Body
//! [`Integrity::Sender`]: crate::Integrity::Sender
//!
#![doc = include_str!("events.md")]

mod auth;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use crate::provider::printable;
use crate::serde::de::IgnoredAny;
use crate::{Body, Deserialize, Head, Identity, Provider, Rejection, Request, json};

/// Jira as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Jira;

const IDENTIFIER: &str = "x-atlassian-webhook-identifier";

impl Provider for Jira {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "jira";
    const EVENT_NAME_IN: &'static str = "the body's webhookEvent";
    const MAY_BE_EMPTY: bool = true;
    /// Issues come with all their comments and work logs.
    const BODY_LIMIT: usize = 25 * 1024 * 1024;

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(kind(body.payload())).with_id(head.delivery_id(IDENTIFIER)?))
    }

    /// The body names the event.
    fn announce(request: &mut Request, _: &str, id: &str) {
        request.set_header("user-agent", "Atlassian Webhook HTTP Client");
        request.set_header(IDENTIFIER, id);
        request.set_header("x-atlassian-webhook-flow", "Primary");
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// What the body says it is; nothing where it does not say.
fn kind(json: &[u8]) -> String {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Envelope {
        webhook_event: Option<String>,
        transition: Option<IgnoredAny>,
    }
    match json::decode::<Envelope>(json) {
        Ok(Envelope { webhook_event: Some(name), .. }) if printable(name.as_bytes()).is_some() => name,
        Ok(Envelope { webhook_event: None, transition: Some(_) }) => "transition".to_owned(),
        _ => String::new(),
    }
}

//! Bitbucket Data Center and Bitbucket Server, which are self-hosted. bitbucket.org is
//! [`bitbucket_cloud`](crate::bitbucket_cloud).
//!
//! ```
//! use webhooks_core::bitbucket_data_center::{BitbucketDataCenter, Event, PullRequestState};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("shared with our Bitbucket")?;
//! let receiver = Receiver::<BitbucketDataCenter>::new(secret.clone());
//!
//! let request = sample::Delivery::<BitbucketDataCenter>::of("pr:merged").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::PullRequest(event) if event.pull_request.state == PullRequestState::Merged => {
//!         println!("#{}", event.pull_request.id);
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
//! | Sent by | webhooks of projects and repositories; the plugin "Post Webhooks for Bitbucket" |
//! | Since | Bitbucket 6.5, the oldest one recorded |
//! | Authentication | `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body; only if the webhook has a secret |
//! | Weaker | HTTP Basic in `Authorization`, if the webhook has a user name and password; says nothing of the body |
//! | Event name | the body's `eventKey`, which is signed; where there is none, header `X-Event-Key` |
//! | Delivery id | header `X-Request-Id` |
//! | Body | JSON of any size; receivers take 25 MiB unless told otherwise |
//! | Ping | "Test connection" sends `diagnostics:ping`, unsigned: answered 200, never an event |
//! | Answer | 2xx in time (10 s or as the server is set up); nothing is retried, and after 5 failures the webhook is skipped for 10 s to 10 h |
//!
//! # Oddities
//!
//! - "Test connection" posts `{"test": true}` as `diagnostics:ping` and does not sign it, whatever secret the webhook
//!   has. Receivers answer 200 to exactly that, before authentication, and deliver nothing. With
//!   [`Receiver::refuse_tests`](crate::Receiver::refuse_tests) it is 401, and the button reports a failure. Any other
//!   body under that name has to be signed like everything else.
//! - Times are milliseconds since 1970 up to 9.x and text from 10.0 on, in several layouts:
//!   `2026-06-05T13:54:44.000Z`, `2026-06-05T13:54:44+0000`, `2026-06-05T15:54:44.000+0200`. [`wire::Timestamp`] reads
//!   all.
//! - The documentation has names that servers do not know: `pr:reviewer:changes_requested` (the event is
//!   `pr:reviewer:needs_work`), `proj:modified` (`project:modified`) and `pr:to_ref_updated`. They are taken as well.
//! - A header `X-Event-Key` that contradicts the body's `eventKey` does not count: it is not signed.
//! - A description that is empty is left out; a list of links may be one `null`; a personal project's key begins with
//!   `~`.
//! - Zeros stand for no commit where a branch or tag is created or deleted.
//! - A mirror that has too much to tell sends no `changes`, and `refLimitExceeded`.
//! - `X-Hub-Signature` is SHA-256 here and SHA-1 at GitHub. Other algorithms than `sha256=` are refused, whatever the
//!   prefix says.
//! - The plugin "Post Webhooks" names its events like Bitbucket Cloud (`repo:push`, `pullrequest:created`) and has a
//!   dialect of its own for the body, with `X-Bitbucket-Type: server` beside it. Its types begin with `Plugin`; nothing
//!   in its bodies says which event they are.
//!
//! # Sources
//!
//! Atlassian: event payloads of
//! [every version](https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html),
//! [webhooks and their secrets](https://confluence.atlassian.com/bitbucketserver/manage-webhooks-938025878.html), and
//! the types that `@coderabbitai/bitbucket` 1.1.4 made of them and of the REST description. Member names that
//! deliveries show in the tests of `jenkinsci/bitbucket-branch-source-plugin` (the ping, 10.x, the plugin),
//! `drone/go-scm` (10.x), `jenkinsci/bitbucket-push-and-pull-request-plugin` and `zulip/zulip` (2026); the plugin's own
//! source before it was sold (`tangyanhan/bitbucket-webhooks-plugin`). Names that servers accept:
//! `vriesdemichael/bitbucket-data-center-cli`.
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
#[cfg(doc)]
use crate::wire;
use crate::{Body, ConnectionTest, Deserialize, Head, Identity, Provider, Rejection, Request};

/// Bitbucket Data Center, or Bitbucket Server, as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct BitbucketDataCenter;

impl Provider for BitbucketDataCenter {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "bitbucket_data_center";
    const ALIASES: &'static [&'static str] = &["bitbucket_server"];
    const EVENT_NAME_IN: &'static str = "the body's eventKey, else header X-Event-Key";
    const CONNECTION_TEST: Option<ConnectionTest> =
        Some(ConnectionTest::new("x-event-key", "diagnostics:ping", &["{", "\"test\"", ":", "true", "}"]));
    const BODY_LIMIT: usize = 25 * 1024 * 1024;

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let sent = head.event_name("x-event-key")?;
        let kind = event_key(body.payload()).unwrap_or_else(|| sent.to_owned());
        Ok(Identity::new(kind).with_id(head.delivery_id("x-request-id")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "Atlassian HttpClient 4.2.0 / Bitbucket-9.5.2 (9005002) / Default");
        request.set_header("x-event-key", kind);
        request.set_header("x-request-id", id);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// What the body says it is: that is signed.
fn event_key(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Envelope {
        event_key: String,
    }
    let key = crate::json::decode::<Envelope>(json).ok()?.event_key;
    printable(key.as_bytes()).filter(|key| !key.is_empty()).map(ToOwned::to_owned)
}

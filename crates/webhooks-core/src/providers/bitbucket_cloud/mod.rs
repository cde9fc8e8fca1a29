//! Bitbucket Cloud: bitbucket.org. What is self-hosted is [`bitbucket_data_center`](crate::bitbucket_data_center).
//!
//! ```
//! use webhooks_core::bitbucket_cloud::{BitbucketCloud, Event, PullRequestState};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("shared with bitbucket.org")?;
//! let receiver = Receiver::<BitbucketCloud>::new(secret.clone());
//!
//! let request = sample::Delivery::<BitbucketCloud>::of("pullrequest:created").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::PullRequest(event) if event.pullrequest.state == PullRequestState::Open => {
//!         println!("#{}", event.pullrequest.id);
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
//! | Sent by | webhooks of repositories and workspaces |
//! | Since | bitbucket.org; signatures since 2023 |
//! | Authentication | `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body; only if the webhook has a secret |
//! | Event name | header `X-Event-Key`; the body does not say it |
//! | Delivery id | header `X-Request-UUID` |
//! | Body | JSON; at most 256 KB, and larger events are not sent at all. Receivers take 1 MiB |
//! | Ping | none |
//! | Answer | 2xx within 10 s; after 5xx up to two more attempts (`X-Attempt-Number` is 1 to 3) |
//!
//! # Oddities
//!
//! - `X-Hub-Signature` is SHA-256 here and SHA-1 at GitHub. Other algorithms than `sha256=` are refused, whatever the
//!   prefix says.
//! - `X-Hook-UUID` names the webhook. It is in every delivery and no secret, so it proves nothing.
//! - The event's name is not signed. An event does not type as another, since each has a member that tells it from the
//!   others; but `pullrequest:rejected` and `pullrequest:fulfilled`, say, share a type: look at `pullrequest.state`,
//!   which is signed.
//! - Whether `X-Request-UUID` stays the same when a delivery is sent again is not documented.
//! - Of a deleted branch or tag there are neither commits nor links; of a lightweight tag neither message nor tagger.
//! - Commits in pull requests have hashes of 12 digits, elsewhere of 40.
//! - A push lists a handful of commits and says so in `truncated`; a push of very many refs has no `changes` at all.
//! - People have had no `username` since 2019, teams have one; old deliveries have no `account_id` and no `nickname`.
//! - A website may be `null` or empty; the component of an issue is an object, and text in the documentation.
//! - Apps (Connect, Forge) get the same events with a JWT in `Authorization` in place of the signature. That is not
//!   supported; nor are the events that only apps get.
//! - The plugin "Post Webhooks" sends events of the same names from self-hosted servers: those belong to
//!   [`bitbucket_data_center`](crate::bitbucket_data_center).
//!
//! # Sources
//!
//! Atlassian: [event payloads](https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/),
//! [webhooks and their secrets](https://support.atlassian.com/bitbucket-cloud/docs/manage-webhooks/), the API's
//! description as `@coderabbitai/bitbucket` 1.1.4 has it, and the
//! [traces of Pipelines](https://www.atlassian.com/blog/bitbucket/bitbucket-pipelines-opentelemetry-traces-via-webhooks).
//! Member names that deliveries show in the tests of `jenkinsci/bitbucket-branch-source-plugin`,
//! `jenkinsci/bitbucket-push-and-pull-request-plugin`, `drone/go-scm` and `zulip/zulip` (2026).
//!
#![doc = include_str!("events.md")]

mod addresses;
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

use crate::source::Published;
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Bitbucket Cloud as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct BitbucketCloud;

impl Provider for BitbucketCloud {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "bitbucket_cloud";
    const ALIASES: &'static [&'static str] = &["bitbucket"];
    const EVENT_NAME_IN: &'static str = "header X-Event-Key";
    const SOURCES: Option<Published> = Some(addresses::ADDRESSES);

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name("x-event-key")?).with_id(head.delivery_id("x-request-uuid")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "Bitbucket-Webhooks/2.0");
        request.set_header("x-event-key", kind);
        request.set_header("x-hook-uuid", "00000000-0000-4000-8000-000000000001");
        request.set_header("x-request-uuid", id);
        request.set_header("x-attempt-number", "1");
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

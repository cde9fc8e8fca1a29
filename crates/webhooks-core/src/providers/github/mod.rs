//! GitHub: github.com, GitHub Enterprise Cloud and GitHub Enterprise Server.
//!
//! ```
//! use webhooks_core::github::{Event, GitHub, PullRequestAction};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("It's a Secret to Everybody")?;
//! let receiver = Receiver::<GitHub>::new(secret.clone());
//!
//! let request = sample::Delivery::<GitHub>::of("pull_request").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::PullRequest(pr) if pr.action == PullRequestAction::Opened => println!("#{}", pr.number),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | repository, organization, GitHub App, enterprise, marketplace and sponsors hooks |
//! | Since | github.com of 2026, Enterprise Server 3 |
//! | Authentication | `X-Hub-Signature-256: sha256=<hex>`, HMAC-SHA-256 of the body as sent; forms are signed as forms |
//! | Legacy | `X-Hub-Signature: sha1=<hex>`, sent as well; only very old Enterprise Servers send it alone: opt in |
//! | Event name | header `X-GitHub-Event`; the body's `action` says more |
//! | Delivery id | header `X-GitHub-Delivery`: shared by all hooks that get the event, and used again on redelivery |
//! | Body | JSON, or a form with the field `payload` (the API's default); at most 25 MB |
//! | Ping | event `ping`, signed like any other |
//! | Answer | 2xx within 10 s (Enterprise Server: 30 s); nothing is retried by itself |
//!
//! # Oddities
//!
//! - Event name and delivery id are outside the signature: a recorded body can be replayed under another name. It will
//!   not type as that event, since every event has a member that tells it from the others.
//! - Gitea and Forgejo send a genuine `X-Hub-Signature-256` too: a secret shared with one of them is good here as well.
//!   Use one secret per hook.
//! - `X-Hub-Signature` means SHA-1 here, and SHA-256 at Bitbucket and Jira.
//! - Not every hook gets every event: where an event's documentation says nothing of it, repository and organization
//!   hooks and GitHub Apps do.
//! - Accounts that were deleted are `null`; `repository` has integer times in `push` and text elsewhere.
//!
//! # Sources
//!
//! `github/docs` (`content/webhooks`), the `OpenAPI` description published as npm `@octokit/openapi` 23.0.2, and the
//! examples of npm `@octokit/webhooks-examples` 7.6.1.
//!
#![doc = include_str!("events.md")]

mod auth;
mod bare;
mod common;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::common::InstallationRef;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use crate::source::Published;
use crate::{Body, Forms, Head, Identity, Provider, Rejection, Request};

/// GitHub as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct GitHub;

impl Provider for GitHub {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "github";
    const EVENT_NAME_IN: &'static str = "header X-GitHub-Event";
    const FORMS: Forms = Forms::SignedAsSent("payload");
    const BODY_LIMIT: usize = 25 * 1024 * 1024;
    const SOURCES: Option<Published> = Some(Published {
        networks: &[
            "140.82.112.0/20",
            "143.55.64.0/20",
            "185.199.108.0/22",
            "192.30.252.0/22",
            "2606:50c0::/32",
            "2a0a:a440::/29",
        ],
        as_of: "2026-03-12",
        at: "https://api.github.com/meta",
    });

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name("x-github-event")?).with_id(head.delivery_id("x-github-delivery")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "GitHub-Hookshot/0000000");
        request.set_header("x-github-event", kind);
        request.set_header("x-github-delivery", id);
        request.set_header("x-github-hook-id", "1");
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

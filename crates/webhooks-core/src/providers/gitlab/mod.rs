//! GitLab: GitLab.com, GitLab Dedicated and self-managed.
//!
//! ```
//! use webhooks_core::gitlab::{Auth, Event, GitLab, MergeRequestAction};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let signing_token = Secret::new("whsec_YWNtZSBzaXRlIHNpZ25pbmcgdG9rZW4gLyAzMiBieXQ=")?;
//! let receiver = Receiver::<GitLab>::new(Auth::signing_token(&signing_token)?);
//!
//! let request = sample::Delivery::<GitLab>::of("Merge Request Hook").signed_with(Auth::signing_token(&signing_token)?);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::MergeRequest(event) if event.object_attributes.action == Some(MergeRequestAction::Open) => {
//!         println!("!{}", event.object_attributes.iid);
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
//! | Sent by | hooks of projects and groups; of whole instances (system hooks); external status checks |
//! | Since | `token` any; signing token 19.0 |
//! | Authentication | `webhook-signature: v1,<base64>`, Standard Webhooks with a signing token (19.0 and later). Status checks: `X-Gitlab-Signature: <hex>`, HMAC-SHA-256 of the body |
//! | Legacy | `X-Gitlab-Token`: the secret token as it is; says nothing of the body. A hook may have both |
//! | Event name | header `X-Gitlab-Event`; of a note also the body's `noteable_type`, of a system hook its `object_kind`, else its `event_name` |
//! | Delivery id | header `webhook-id` (19.0 and later), else `Idempotency-Key` (17.4 and later): the same on every retry |
//! | Body | JSON; at most 25 MB |
//! | Ping | none; a test is an event like any other |
//! | Answer | 2xx within 10 s; after four failures in a row the hook is disabled for a while, and 4xx is a failure |
//!
//! # Oddities
//!
//! - Custom webhook templates replace the whole body: the header alone says what happened, and the delivery is the
//!   fallback, with its bytes.
//! - `webhook-id` and `webhook-timestamp` are sent without a signature too; `X-Gitlab-Webhook-UUID` is another one with
//!   every request, and `X-Gitlab-Event-UUID` that of a chain of events: neither is an id of the delivery.
//! - External status checks are no hooks: they have a shared secret of their own, and neither an event's name (they are
//!   called `External Status Check` here) nor an id.
//! - `Job Hook` has the `object_kind` `build`; members, projects and subgroups have none. Releases and milestones have
//!   their `action` at the top, in reactions it is `event_type`.
//! - A job's `commit.id` is its pipeline's.
//! - An answer to whether a deployment may go on is a deployment event, whose `status` is `approved` or `rejected`.
//! - Comments on designs and wiki pages come without what they are on.
//! - Times have nine layouts, and one in the documentation that is none.
//! - E-mail addresses may be the text `[REDACTED]`; assignees and reviewers are left out where there are none.
//! - Epics and other work items of a group have no `project`.
//! - Pipelines carry the variables that they were started with, which may be secrets: they are not shown.
//! - The push of a tag is told from that of a branch by the ref alone. Old versions test `Tag Push Hook` with the push
//!   of a branch, which is delivered as the fallback.
//! - Other forges speak `X-Gitlab-Event` too: the sender is known by the route.
//!
//! # Sources
//!
//! gitlabhq/gitlabhq: `doc/user/project/integrations/webhook_events.md`, `doc/administration/system_hooks.md` and their
//! translations of 19.x (deployment approvals are in the Chinese one), `app/services/web_hook_service.rb`,
//! `lib/gitlab/hook_data`, `lib/gitlab/data_builder`; gitlab-org/gitlab: merge request 230944 (signing tokens),
//! `ExternalStatusChecks::DispatchService`; security-report-schemas (where vulnerabilities are).
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

use crate::Deserialize;
use crate::source::Published;
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// GitLab as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct GitLab;

impl Provider for GitLab {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "gitlab";
    const EVENT_NAME_IN: &'static str = "header X-Gitlab-Event";
    const BODY_LIMIT: usize = 25 * 1024 * 1024;
    const SOURCES: Option<Published> = Some(Published {
        networks: &["34.74.90.64/28", "34.74.226.0/24"],
        as_of: "2026-11",
        at: "https://docs.gitlab.com/user/gitlab_com/#ip-range",
    });

    fn identify(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        if is_status_check(auth, head, body) {
            return Ok(Identity::new(STATUS_CHECK));
        }
        let kind = head.event_name("x-gitlab-event")?;
        let id = match head.delivery_id("webhook-id")? {
            Some(id) => Some(id),
            None => head.delivery_id("idempotency-key")?,
        };
        let dialect = match kind {
            "Note Hook" | "Confidential Note Hook" => noteable_type(body.payload()),
            "Issue Hook" | "Confidential Issue Hook" | "System Hook" => object_kind(body.payload()),
            _ => None,
        };
        let identity = Identity::new(kind).with_id(id);
        Ok(match dialect {
            Some(dialect) => identity.with_dialect(dialect),
            None => identity,
        })
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        if kind == STATUS_CHECK {
            return;
        }
        request.set_header("user-agent", "GitLab/19.0.0");
        request.set_header("idempotency-key", id);
        request.set_header("x-gitlab-event", kind);
        request.set_header("x-gitlab-webhook-uuid", "00000000-0000-4000-8000-000000000001");
        request.set_header("x-gitlab-instance", "https://gitlab.example.com");
        request.set_header("x-gitlab-event-uuid", "00000000-0000-4000-8000-000000000002");
        request.set_header("webhook-id", id);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// What the requests of external status checks are called here: GitLab gives them no name.
const STATUS_CHECK: &str = "External Status Check";

/// Whether a request is an external status check's: by how it was authenticated or, of one that was not, by its body.
fn is_status_check(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> bool {
    #[derive(Deserialize)]
    struct Envelope {
        #[serde(rename = "external_approval_rule")]
        _external_approval_rule: Rule,
    }
    #[derive(Deserialize)]
    struct Rule {}
    match auth {
        Some(auth) => auth.is_of_status_checks(),
        None => !head.has("x-gitlab-event") && crate::json::decode::<Envelope>(body.payload()).is_ok(),
    }
}

/// What a note is on. A body made by a custom template need not say.
fn noteable_type(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Envelope {
        object_attributes: Note,
    }
    #[derive(Deserialize)]
    struct Note {
        noteable_type: String,
    }
    crate::json::decode::<Envelope>(json).ok().map(|envelope| envelope.object_attributes.noteable_type)
}

/// What a system hook is about, or which kind of issue it is. A body made by a custom template need not say.
fn object_kind(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Envelope {
        object_kind: Option<String>,
        event_name: Option<String>,
    }
    let envelope = crate::json::decode::<Envelope>(json).ok()?;
    let said = |name: &String| !name.is_empty();
    envelope.object_kind.filter(said).or(envelope.event_name)
}

//! Gitea and Forgejo.
//!
//! ```
//! use webhooks_core::gitea::{Event, Gitea, PullRequestAction};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("shared with our Gitea")?;
//! let receiver = Receiver::<Gitea>::new(secret.clone()); // or gitea::Auth::forgejo(secret)
//!
//! let request = sample::Delivery::<Gitea>::of("pull_request").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::PullRequest(pr) if pr.action == PullRequestAction::Opened => println!("#{}", pr.number),
//!     Event::Push(push) if push.is_test() => println!("someone pressed \"Test Delivery\""),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | repository, organization, user, system and default hooks of the types `gitea`, `forgejo` and `gogs` |
//! | Since | Gitea 1.9, Forgejo 7.0 |
//! | Authentication | `X-Gitea-Signature: <hex>`, HMAC-SHA-256 of the event's JSON: the body, or what is decoded from a form or query |
//! | Forgejo | the same in `X-Forgejo-Signature`, since 7.0; it sends Gitea's header as well |
//! | Second factor | the hook's own text in `Authorization`, where it has one: [`Auth::and_authorization`] |
//! | Event name | header `X-Gitea-Event-Type`; where that is missing or empty, `X-Gitea-Event` |
//! | Delivery id | header `X-Gitea-Delivery`; a replay by hand has a new one |
//! | Body | JSON, or a form with the field `payload`; or a GET with the query parameter `payload`, if you opt in |
//! | Ping | none; "Test Delivery" is a `push` from a commit to itself |
//! | Answer | 2xx within 5 s; nothing is retried |
//!
//! # Oddities
//!
//! - Every delivery carries `X-Gogs-*` and `X-GitHub-*` headers and genuine signatures in `X-Gogs-Signature`,
//!   `X-Hub-Signature` and `X-Hub-Signature-256` too. They are not looked at here; but on a route for GitHub or Gogs
//!   with the very same secret, the delivery is genuine as well. Use one secret per hook.
//! - Without a secret the signature headers are there, but empty. That is refused, as is a `sha256=` before the digits,
//!   and a secret in the query or the body.
//! - `X-Gitea-Event` names a group (`pull_request` for a new label), `X-Gitea-Event-Type` the event
//!   (`pull_request_label`). Gitea before 1.16 sends the group alone, some events leave it empty.
//! - `pull_request_comment` is a review as a group and a plain comment as a type. Where there is no type, the body's
//!   `review` tells, and the kind is `pull_request_review_comment` then.
//! - `package`, and `status` of Gitea 1.23, come with an `X-Gitea-Event` that is there but empty.
//! - `fork` is the other way round than GitHub's and Gogs': `forkee` is the original, `repository` the fork.
//! - A new tag is `create` and `push`, a deleted one `delete` and `push`; a deleted branch is `delete` alone. The `ref`
//!   of `create` and `delete` is short from Gitea and in full from Forgejo, unless the hook's type there is `gitea`.
//! - A merge is `pull_request`, `closed` with `merged`. A run of Forgejo's that succeeds after one that failed is
//!   `action_run_success` and `action_run_recover`.
//! - Neither name is signed. An event does not type as another, since each has a member that tells it from the others;
//!   but `issue_label` and `issues`, say, share a type.
//! - Lists may be `null`. Ids are negative for accounts that are nobody. Times that are not known are of the year 1 or
//!   1970: they stay as they were sent.
//! - Gitea before 1.15 repeats the secret in the body's `secret`. It is not looked at, and not shown.
//! - Gitea before 1.9 signs nothing.
//!
//! # Sources
//!
//! `go-gitea/gitea` (`services/webhook/deliver.go`, `modules/webhook/type.go`, `modules/structs`, March 2026) and
//! Forgejo (`services/webhook/default.go`, `modules/structs`, July 2026).
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

use self::auth::Family;
use crate::{Body, Deserialize, Field, Forms, Head, Identity, Provider, Rejection, Request, json};

/// Gitea, or Forgejo, as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Gitea;

impl Provider for Gitea {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "gitea";
    const ALIASES: &'static [&'static str] = &["forgejo"];
    const EVENT_NAME_IN: &'static str = "header X-Gitea-Event-Type";
    const FORMS: Forms = Forms::SignedDecoded("payload");
    const GET_PARAMETER: Option<&'static str> = Some("payload");
    const BODY_LIMIT: usize = 25 * 1024 * 1024;

    fn identify(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let family = auth.map_or_else(|| sender(head), Auth::family);
        let id = head.delivery_id(family.delivery)?;
        Ok(Identity::new(event_name(family, head, body)?).with_id(id))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "Go-http-client/1.1");
        for family in ["gitea", "gogs", "github"] {
            request.set_header(&format!("x-{family}-delivery"), id);
            request.set_header(&format!("x-{family}-event"), event::group_of(kind));
            request.set_header(&format!("x-{family}-event-type"), kind);
        }
        for name in TARGET_TYPE {
            request.set_header(name, "repository");
        }
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// Where Gitea since 1.24, but not Forgejo, says whose hook it is.
const TARGET_TYPE: [&str; 2] =
    ["x-gitea-hook-installation-target-type", "x-github-hook-installation-target-type"];

/// Whose headers to read where no authentication says it.
fn sender(head: &Head<'_>) -> &'static Family {
    let forgejo = &auth::FORGEJO;
    if head.has(forgejo.event_type) || head.has(forgejo.event) { forgejo } else { &auth::GITEA }
}

/// The event's type. A group says it too, but for the one whose name is also the type of a plain comment: the body
/// does.
fn event_name<'h>(family: &Family, head: &Head<'h>, body: &Body) -> Result<&'h str, Rejection> {
    match head.field(family.event_type) {
        Field::Missing | Field::Once(b"") => match head.event_name(family.event)? {
            "pull_request_comment" if is_review(body) => Ok("pull_request_review_comment"),
            group => Ok(group),
        },
        Field::Once(_) | Field::Repeated => head.event_name(family.event_type),
    }
}

fn is_review(body: &Body) -> bool {
    #[derive(Deserialize)]
    struct Envelope {
        #[serde(rename = "review")]
        _review: Review,
    }
    json::decode::<Envelope>(body.payload()).is_ok()
}

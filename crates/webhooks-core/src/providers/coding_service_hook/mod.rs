//! CODING's Service Hooks: coding.net, the hooks of its third generation.
//!
//! ```
//! use webhooks_core::coding_service_hook::{Auth, CodingServiceHook, Event, EventCode};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let token = Secret::new("the token in the hook's form")?;
//! let receiver = Receiver::<CodingServiceHook>::new(Auth::hmac_sha1(token.clone()));
//!
//! let request = sample::Delivery::<CodingServiceHook>::of("GIT_MR_MERGED").signed_with(Auth::hmac_sha1(token));
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::MergeRequest(event) if event.event == Some(EventCode::GitMrMerged) => println!("{:?}", event.merge_request.title),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | projects, by the action `webhook_http_post` of their Service Hooks |
//! | Since | Service Hooks of coding.net |
//! | Authentication | `X-Coding-Signature: sha1=<hex>`, HMAC-SHA-1 of the body with the hook's token; the header's name is a guess |
//! | Basic | the hook's user and password, in `Authorization`: says nothing of the body. A hook may have both |
//! | Event name | header `X-Coding-Service-Hook-Event`, and the same in the body's `event`: one of 84 codes |
//! | Delivery id | header `X-Coding-Delivery`; whether it stays when a delivery is sent again is not documented |
//! | Body | JSON, unless the hook has a template of its own |
//! | Ping | none is documented; there is a button for tests, of which nothing is known |
//! | Sent from | 212.129.144.0/24, 212.64.105.0/24, 49.234.127.0/24, 49.235.224.0/24, 49.234.65.0/24, 81.69.101.0/24: no proof of anything |
//! | Answer | 2xx, soon: neither a time limit nor retries are documented; the second generation's limit is 5 s |
//!
//! # Oddities
//!
//! - The documentation says how the body is signed, but not in which header. It uses the words of the second
//!   generation, hence the default; [`Auth::hmac_sha1_in`] takes another one. A receiver in the wild compares
//!   `X-Gitlab-Token`, which is a leftover: that header counts for nothing here.
//! - A hook with a token, a user and a password sends both credentials, and [`Auth::hmac_sha1_and_basic`] wants both.
//! - A template replaces the whole body: the header alone says what happened. JSON of another shape is delivered as the
//!   fallback; what is no JSON at all is answered 400, and is for those who take deliveries raw.
//! - `webhook_http_get` can't sign and is refused. The actions for robots of DingTalk, WeCom and Feishu send messages,
//!   not events, and `jenkins_generic_build_job` a token of its own, for Jenkins.
//! - The documentation's page gives `WIKI_DELETED` as the code for "a member was added". The list of the API has
//!   `MEMBER_CREATED`. Should a server believe the page: a `WIKI_DELETED` with a `member` and no `content` is delivered
//!   as `MEMBER_CREATED`.
//! - Examples in the documentation have an empty string for every value, so that nothing is known of types: numbers may
//!   be text here, and flags and times may be whatever CODING likes.
//! - `PLAN_STATUE_CHANGED` is CODING's spelling.
//! - 29 codes have a name and no documented shape: `GIT_MR_NOTE`, and what begins with `TEST_`, `FLEXIBLE_TESTX_`,
//!   `CODE_DOG_`, `PLAN_` or `RISK_`. They are delivered without a type; see [`EventCode`].
//! - CODING's services end in September 2028.
//!
//! # Sources
//!
//! coding.net/docs (`project-settings/service-hook`: `intro`, `service`, `event`, `filter`; the source is in
//! coding/coding-docs); the codes in CODING's API (`CreateServiceHookRequest`); TektonGitOps/go-scm
//! (`scm/driver/coding/webhook.go`) for types of members. Of real deliveries two are published, an
//! `ISSUE_COMMENT_CREATED` and a `MEMBER_CREATED` of 2022, in comments of tapdata's connector: they have an `action`
//! and the `hook`, which the documentation leaves out.
//!
#![doc = include_str!("events.md")]

mod auth;
mod code;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::code::EventCode;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use crate::source::Published;
use crate::{Body, Head, Identity, Provider, Rejection, Request, json};

/// CODING's Service Hooks as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct CodingServiceHook;

const EVENT: &str = "x-coding-service-hook-event";
const DELIVERY: &str = "x-coding-delivery";

impl Provider for CodingServiceHook {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "coding_service_hook";
    const EVENT_NAME_IN: &'static str = "header X-Coding-Service-Hook-Event";
    const SOURCES: Option<Published> = Some(Published {
        networks: &[
            "212.129.144.0/24",
            "212.64.105.0/24",
            "49.234.127.0/24",
            "49.235.224.0/24",
            "49.234.65.0/24",
            "81.69.101.0/24",
        ],
        as_of: "2026-11",
        at: "https://coding.net/help/docs/project-settings/service-hook/intro.html",
    });

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = match head.event_name(EVENT)? {
            "WIKI_DELETED" if json::decode::<MemberEvent>(body.payload()).is_ok() => "MEMBER_CREATED",
            kind => kind,
        };
        Ok(Identity::new(kind).with_id(head.delivery_id(DELIVERY)?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header(EVENT, kind);
        request.set_header("x-coding-service-hook-id", "60001");
        request.set_header("x-coding-service-hook-action", "webhook_http_post");
        request.set_header(DELIVERY, id);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

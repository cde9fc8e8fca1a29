//! AtomGit in all of its generations, GitCode, and Alibaba's Codeup.
//!
//! ```
//! use webhooks_core::atomgit::{AtomGit, Auth, Event, MergeRequestAction};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("the secret in the hook's form")?;
//! let receiver = Receiver::<AtomGit>::new(Auth::gitcode_signature(secret.clone()));
//!
//! let request = sample::Delivery::<AtomGit>::of("Merge Request Hook").signed_with(Auth::gitcode_signature(secret));
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
//! | Sent by | AtomGit, which has changed its engine twice; GitCode, whose engine it has now; Codeup, which had its first one |
//! | Since | AtomGit of 2022, GitCode of 2025, Codeup |
//! | Authentication | GitCode and AtomGit since 2025: `X-GitCode-Signature-256: sha256=<hex>`, HMAC-SHA-256 of the body; or the password as it is, in `X-GitCode-Token` |
//! | AtomGit 2023 | `X-Hub-Signature-256: sha256=<hex>`, HMAC-SHA-256 of the body |
//! | AtomGit 2022 | user and password in the hook's URL: HTTP Basic. A token in `X-AtomGit-Token` is a guess |
//! | Codeup | `X-Codeup-Token`: the secret token as it is |
//! | Event name | header `X-GitCode-Event`; before 2025 `X-AtomGit-Event`; Codeup: `Codeup-Event`, or `X-Codeup-Event` |
//! | Delivery id | header `X-GitCode-Delivery`; in 2023 `X-AtomGit-Delivery`; otherwise none: take a hash of the body |
//! | Body | JSON |
//! | Ping | none; a test of GitCode's is an event like any other, one of Codeup's and of 2022 is two SHAs: kind `Test Hook` |
//! | Answer | 2xx, soon: neither a time limit nor retries are documented |
//!
//! # Generations
//!
//! A hook is of one generation for good, and so is a receiver: the way to authenticate says which. It is the delivery's
//! dialect: `gitcode`, `hookshot` (the AtomGit of 2023, by its User-Agent), `atomgit` (that of 2022) or `codeup`.
//! Events that are called `... Hook` are alike in all of them but 2023's, whose are named as GitHub's are. Where
//! nothing is authenticated, the headers say it.
//!
//! # Oddities
//!
//! - GitCode's form offers a signature or a password. Say which one it is: a receiver that took either would let a
//!   signing key that has leaked be used as a password. The password says nothing of the body, and neither do Codeup's
//!   token and Basic: [`Integrity::Sender`](crate::Integrity::Sender).
//! - `X-Hub-Signature-256` is GitHub's header, too: with the same secret, a delivery of 2023 is genuine on a route for
//!   GitHub and the other way round. Use one secret per hook.
//! - Two examples of the documentation of 2022 are broken. One has a comma too many, which is no JSON and answered 400.
//!   The other has a member twice: the last one counts.
//! - A time in the same documentation has a blank in it. Times stay as they were sent.
//! - Merge requests of 2022 and Codeup have neither project nor repository but `object_attributes.target`.
//! - `user_id` is -9999 for a push that no one made. Ids may be text.
//! - With `update`, a merge request was pushed to if `oldrev` is not empty; it may also be a merge, by its `state`.
//! - GitCode repeats `object_attributes` in `merge_request`, from some time in 2025.
//! - A `uuid` may begin with a merge request's number: `4_`.
//! - Of 2023's events no delivery is published: their types are made by what receivers read, and GitHub's names.
//! - GitCode can post forms; what is signed then is not documented, and they are not accepted.
//! - Tencent's `TGit` and Huawei's `CodeHub` send much the same under other headers: they are other senders.
//!
//! # Sources
//!
//! docs.gitcode.com (`webhook/web-hook` and the pages of `webhook-stepup`); AtomGit's documentation of 2022;
//! help.aliyun.com, document 206885 (Codeup); the receivers opensourceways/go-gitcode and
//! opensourceways/community-robot-lib, the forge drivers of jetsung/woodpecker and, for what Codeup really sends,
//! liasica/orbit and serverless-cd's trigger.
//!
#![doc = include_str!("events.md")]

mod auth;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
mod generation;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use self::generation::{Generation, HOOKSHOT};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// AtomGit, GitCode and Codeup as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct AtomGit;

impl Provider for AtomGit {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "atomgit";
    const ALIASES: &'static [&'static str] = &["codeup", "gitcode"];
    const EVENT_NAME_IN: &'static str = "header X-GitCode-Event";

    fn identify(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let generation = auth.map_or_else(|| Generation::of(head), Auth::generation);
        let kind = if generation.has_test_hooks && TestEvent::is(body.payload()) {
            "Test Hook"
        } else {
            generation.event_name(head)?
        };
        let id = generation.delivery.map_or(Ok(None), |name| head.delivery_id(name))?;
        Ok(Identity::new(kind).with_dialect(generation.dialect).with_id(id))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        let generation = match kind {
            "Test Hook" => &generation::CODEUP,
            _ if kind.ends_with(" Hook") => &generation::GITCODE,
            _ => &HOOKSHOT,
        };
        generation.announce(request, kind, id);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

//! Azure DevOps: Services, and Server.
//!
//! ```
//! use webhooks_core::azure_devops::{Auth, AzureDevOps, Event};
//! use webhooks_core::scheme::Basic;
//! use webhooks_core::{Receiver, Secret, sample};
//!
//! let auth = || Basic::user("azure", &Secret::new("long and random").unwrap()).map(Auth::basic);
//! let receiver = Receiver::<AzureDevOps>::new(auth()?);
//!
//! let request = sample::Delivery::<AzureDevOps>::of("git.push").signed_with(auth()?);
//! let delivery = receiver.receive(&request.head(), request.body().clone())?;
//! if let Event::Push(push) = delivery.event() {
//!     for update in push.resource.iter().flat_map(|push| &push.ref_updates) {
//!         println!("{}", update.name.as_deref().unwrap_or("?"));
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | service hooks of a project, of the service "Web Hooks" |
//! | Since | Azure DevOps Services and Server of 2026 |
//! | Authentication | Basic, or a secret in any header of the subscription's: proves the sender, the body is not covered |
//! | Event name | body member `eventType` |
//! | Delivery id | body member `id` |
//! | Body | JSON |
//! | Ping | none; the dialog's "Test" sends an event with invented content |
//! | Answer | 2xx; after many failures the subscription is restricted. Retries and timeouts are not documented |
//!
//! # Oddities
//!
//! - There is no signature. A third party's catalogue has a header for one; Microsoft's documentation has not, and it
//!   is not read.
//! - A subscription without credentials proves nothing, and is refused.
//! - "Resource details to send" may be Minimal or None: nothing but `eventType` is always there.
//! - `git.pullrequest.merged` tells of an attempt to merge, not that the pull request is merged.
//! - Shapes differ between versions of a resource: a build's `status` is what came of it in 1.0, and `completed` in
//!   2.0.
//! - The documentation of 2025 spells types of releases `ms.azure-devops-release.` instead of `ms.vss-release.`, and a
//!   pending manual intervention `manualintervention.pending`: both are read. Its changed work item has new values
//!   alone, where deliveries have old and new ones.
//! - In approvals, the ids of a run and of its pipeline are text; elsewhere they are numbers.
//! - Where a time is not known, it is in the year 1 or 9999, and may lack an offset.
//!
//! # Sources
//!
//! MicrosoftDocs/azure-devops-docs (`docs/service-hooks/events.md` of 2019 to June 2025,
//! `docs/service-hooks/services/webhooks.md`), the REST API's reference for the resources, and go-playground/webhooks
//! (`testdata/azuredevops`). Runs, their resources and approvals as deliveries show them in
//! andrebriggs/service-introspection (`example-json`) and boardhop (its test bodies follow captures). Server 2022's own
//! list of types has `ms.vss-release.deployment-mi-pending-event` and its members.
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

use self::event::Envelope;
use crate::{Body, Head, Identity, Provider, Rejection, Request, json};

/// Azure DevOps as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct AzureDevOps;

impl Provider for AzureDevOps {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "azure_devops";
    const ALIASES: &'static [&'static str] = &["azure"];
    const EVENT_NAME_IN: &'static str = "body member `eventType`";

    fn identify(_: Option<&Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let envelope = json::decode::<Envelope>(body.payload());
        Ok(envelope.map_or_else(|_| Identity::new(""), |it| Identity::new(it.event_type).with_id(it.id)))
    }

    /// All is in the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

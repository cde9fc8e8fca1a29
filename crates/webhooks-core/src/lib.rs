#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// What is derived names the crate as it is called outside.
#[allow(unused_extern_crates, reason = "without a provider nothing is derived")]
extern crate self as webhooks_core;

mod any_receiver;
mod clock;
mod connection_test;
mod custom;
mod delivery;
mod event;
mod head;
mod macros;
mod media;
mod receiver;
mod request;
mod resolve;

#[cfg(all(feature = "test-util", feature = "full"))]
pub mod conformance;
#[cfg(feature = "described")]
pub mod described;
#[cfg(feature = "inspect")]
pub mod inspect;
pub mod intake;
pub mod json;
pub mod provider;
pub mod providers;
pub mod refusal;
#[cfg(feature = "samples")]
pub mod sample;
pub mod scheme;
pub mod secret;
pub mod source;
pub mod trusted;
pub mod wire;

/// The serde that payload types implement `Deserialize` of.
pub use serde;
#[doc(no_inline)]
pub use serde::de::Deserialize;
#[doc(inline)]
pub use webhooks_derive::Deserialize;

#[doc(inline)]
#[cfg(feature = "atomgit")]
pub use self::providers::atomgit;
#[doc(inline)]
#[cfg(feature = "azure_devops")]
pub use self::providers::azure_devops;
#[doc(inline)]
#[cfg(feature = "bitbucket_cloud")]
pub use self::providers::bitbucket_cloud;
#[doc(inline)]
#[cfg(feature = "bitbucket_data_center")]
pub use self::providers::bitbucket_data_center;
#[doc(inline)]
#[cfg(feature = "coding")]
pub use self::providers::coding;
#[doc(inline)]
#[cfg(feature = "coding_service_hook")]
pub use self::providers::coding_service_hook;
#[doc(inline)]
#[cfg(feature = "confluence")]
pub use self::providers::confluence;
#[doc(inline)]
#[cfg(feature = "docker_hub")]
pub use self::providers::docker_hub;
#[doc(inline)]
#[cfg(feature = "docker_trusted_registry")]
pub use self::providers::docker_trusted_registry;
#[doc(inline)]
#[cfg(feature = "gitea")]
pub use self::providers::gitea;
#[doc(inline)]
#[cfg(feature = "gitee")]
pub use self::providers::gitee;
#[doc(inline)]
#[cfg(feature = "github")]
pub use self::providers::github;
#[doc(inline)]
#[cfg(feature = "gitlab")]
pub use self::providers::gitlab;
#[doc(inline)]
#[cfg(feature = "gogs")]
pub use self::providers::gogs;
#[doc(inline)]
#[cfg(feature = "harbor")]
pub use self::providers::harbor;
#[doc(inline)]
#[cfg(feature = "jira")]
pub use self::providers::jira;
#[doc(inline)]
#[cfg(feature = "discord")]
pub use self::providers::others::discord;
#[doc(inline)]
#[cfg(feature = "netlify")]
pub use self::providers::others::netlify;
#[doc(inline)]
#[cfg(feature = "travis")]
pub use self::providers::others::travis;
#[doc(inline)]
#[cfg(feature = "twilio")]
pub use self::providers::others::twilio;
#[doc(inline)]
#[cfg(feature = "others")]
pub use self::providers::others::{
    buildkite, circleci, linear, pagerduty, sentry, shopify, slack, square, stripe, vercel, zoom,
};
#[doc(inline)]
#[cfg(feature = "standard_webhooks")]
pub use self::providers::standard_webhooks;

pub use self::any_receiver::{AnyReceiver, Described};
pub use self::clock::{Clock, FixedClock, SystemClock};
pub use self::connection_test::ConnectionTest;
pub use self::custom::{Custom, CustomEvent, CustomPayload, Typed};
pub use self::delivery::{Delivery, Integrity, KeptHeaders, RawDelivery};
pub use self::event::{Event, Fallback, Payload, Shape};
pub use self::head::{Field, Head, Headers};
pub use self::media::{Body, Forms};
#[doc(inline)]
pub use self::provider::{Identity, Provider};
pub use self::receiver::{Dangerous, Receiver};
#[doc(inline)]
pub use self::refusal::{Answer, Reason, Refusal, Rejection};
pub use self::request::Request;
pub use self::resolve::{Hook, Resolve, Swap, Unavailable, Via, Wanted};
#[doc(inline)]
pub use self::secret::{Secret, SecretError, Secrets};

/// What the exported macros expand to. Not public API.
#[doc(hidden)]
pub mod __private {
    pub use serde;

    pub use crate::event::Unlisted;
    #[cfg(not(feature = "inspect"))]
    pub use crate::event::{NotRead, not_read};
    #[cfg(feature = "inspect")]
    pub use crate::inspect::{NotRead, not_read};
    pub use crate::json::{decode, decode_unknown, object};
    pub use crate::wire::with_str;
}

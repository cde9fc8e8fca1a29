//! Senders whose payloads the application types itself: one short file each, with its card.
//!
//! Deliveries are authenticated and have kind and id as the sender gives them. The payload is whatever type you name,
//! `Receiver::<Custom<Slack, MyPayload>>`, or stays bytes, `Receiver::<Slack>`: see [`Custom`](crate::Custom). Where a
//! sender first asks whether the URL is yours, the receiver answers, after it has checked the signature.
//!
//! ```
//! use webhooks_core::{Custom, Receiver, Secret, slack::Slack, wire::FreeForm};
//!
//! let receiver = Receiver::<Custom<Slack, FreeForm>>::new(Secret::new("8f742231b10e8888abcd99yyyzzz85a5")?);
//! # let headers = [
//! #     ("x-slack-request-timestamp", "1700000000"),
//! #     ("x-slack-signature", "v0=0000000000000000000000000000000000000000000000000000000000000000"),
//! # ];
//! # let head = webhooks_core::Head::new("POST", "/", None, &headers);
//! assert_eq!(receiver.receive(&head, "{}").unwrap_err().into_answer().status, 401);
//! # Ok::<(), webhooks_core::SecretError>(())
//! ```
//!
//! A sender that is not here is a few lines of your own: an implementation of [`SignatureScheme`] for how it signs, and
//! one of [`Provider`](crate::Provider) for what its deliveries are called.
//!
//! [`SignatureScheme`]: crate::scheme::SignatureScheme

use std::time::Duration;

/// The deliveries that tests and `webhooks send` start from.
#[cfg(feature = "samples")]
macro_rules! sample {
    ($sender:literal, $($name:literal),+) => {
        &[$($crate::sample::Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/fixtures/",
                $sender,
                "/",
                $name,
                "/request.http"
            )),
        }),+]
    };
}

pub mod buildkite;
pub mod circleci;
#[cfg(feature = "discord")]
pub mod discord;
pub mod linear;
#[cfg(feature = "netlify")]
pub mod netlify;
pub mod pagerduty;
pub mod sentry;
pub mod shopify;
pub mod slack;
pub mod square;
pub mod stripe;
#[cfg(feature = "travis")]
pub mod travis;
#[cfg(feature = "twilio")]
pub mod twilio;
pub mod vercel;
pub mod zoom;

/// What senders allow a signed timestamp to differ from now, mostly.
const FIVE_MINUTES: Duration = Duration::from_secs(300);

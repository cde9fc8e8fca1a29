//! Deliveries from storage: taking one apart, and the one way to make one without a receiver.
//!
//! ```
//! # use webhooks_core::{github::GitHub, sample, Receiver, Secret};
//! # let secret = Secret::new("a-secret-for-this-example")?;
//! # let request = sample::Delivery::<GitHub>::of("push").signed_with(secret.clone());
//! # let receiver = Receiver::<GitHub>::new(secret);
//! # let delivery = receiver.receive_raw(&request.head(), request.body().clone())?;
//! use webhooks_core::trusted;
//!
//! let parts = delivery.into_parts(); // to the database and, in another process, back
//! let delivery = trusted::restore(parts);
//! assert_eq!(delivery.kind(), "push");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::time::SystemTime;

use crate::{Body, Integrity, KeptHeaders, RawDelivery};

/// A raw delivery's parts, as plain data. Bodies and headers hold secrets: store them accordingly.
#[derive(Clone)]
#[allow(missing_docs, reason = "each is the accessor of the same name on `RawDelivery`")]
pub struct Parts {
    pub provider: String,
    pub way: String,
    pub integrity: Integrity,
    pub secret_index: usize,
    pub kind: String,
    pub dialect: Option<String>,
    pub id: Option<String>,
    pub received_at: SystemTime,
    pub headers: KeptHeaders,
    pub body: Body,
}

/// Makes a delivery of stored parts.
///
/// You vouch for them: nothing is verified again. Give it only what [`RawDelivery::into_parts`] gave you.
pub fn restore(parts: Parts) -> RawDelivery {
    RawDelivery { parts }
}

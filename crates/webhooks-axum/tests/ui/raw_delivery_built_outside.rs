//! A raw delivery exists only because an authentication succeeded, or someone wrote `trusted`.
use webhooks_axum::{RawDelivery, trusted::Parts};

fn forge(parts: Parts) -> RawDelivery {
    RawDelivery { parts }
}

fn main() {}

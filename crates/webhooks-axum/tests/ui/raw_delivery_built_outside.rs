//! A raw delivery exists only because an authentication succeeded.
use webhooks_axum::RawDelivery;

fn main() {
    let _ = RawDelivery { provider: "github", body: "{}" };
    let _ = RawDelivery::new();
}

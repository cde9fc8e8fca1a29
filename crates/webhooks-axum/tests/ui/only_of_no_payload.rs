//! `Only` takes payload types.
use webhooks_axum::Only;

async fn hook(_: Only<String>) {}

fn main() {}

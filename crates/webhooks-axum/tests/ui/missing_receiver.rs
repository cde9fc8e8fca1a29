//! A router without state has no receiver.
use webhooks_axum::Webhook;
use webhooks_axum::github::GitHub;

#[axum::debug_handler]
async fn hook(_: Webhook<GitHub>) {}

fn main() {}

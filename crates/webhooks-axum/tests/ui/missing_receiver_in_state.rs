//! A state of one's own has to say where the receiver is.
use webhooks_axum::Only;
use webhooks_axum::github::PushEvent;

#[derive(Clone)]
struct App;

#[axum::debug_handler(state = App)]
async fn hook(_: Only<PushEvent>) {}

fn main() {}

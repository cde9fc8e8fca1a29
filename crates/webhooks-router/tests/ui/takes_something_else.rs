//! What a handler takes says what it is called for.
use webhooks_router::{RawDelivery, Router, Typed, github::PushEvent};

async fn of_nothing(_: u32) {}
async fn of_all(_: RawDelivery) {}
async fn of_one(_: Typed<PushEvent>) {}

fn main() {
    let _ = Router::builder().on_any(of_nothing);
    let _ = Router::builder().on_kind("push", of_all);
    let _ = Router::builder().on_any(of_one);
}

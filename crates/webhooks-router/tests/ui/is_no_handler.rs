//! A handler has one argument or two, and returns a future.
use webhooks_router::{RawDelivery, Router, Typed, github::PushEvent};

async fn with_another_state(_: Typed<PushEvent>, _: u32) {}
async fn with_three(_: Typed<PushEvent>, _: String, _: String) {}
fn without_future(_: RawDelivery) {}

fn main() {
    let _ = Router::with_state(String::new()).on(with_another_state);
    let _ = Router::with_state(String::new()).on(with_three);
    let _ = Router::with_state(String::new()).on_any(without_future);
    let _ = Router::with_state(String::new()).on_any(|_: RawDelivery| async { "ok" });
}

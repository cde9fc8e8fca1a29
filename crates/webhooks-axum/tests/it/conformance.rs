use axum::Router;
use axum::routing::any;
use webhooks_axum::conformance::{self, Hooks, seen, seen_raw};
use webhooks_axum::github::{GitHub, PushEvent};
use webhooks_axum::standard_webhooks::StandardWebhooks;
use webhooks_axum::{Only, Raw, Via, Webhook};

async fn github(Webhook(delivery): Webhook<Via<GitHub, Hooks>>) -> String {
    seen(&delivery)
}

async fn standard(Webhook(delivery): Webhook<Via<StandardWebhooks, Hooks>>) -> String {
    seen(&delivery)
}

async fn only(Only(push): Only<Via<PushEvent, Hooks>>) -> String {
    format!("only {}", push.git_ref)
}

async fn raw(Raw(delivery): Raw<Via<GitHub, Hooks>>) -> String {
    seen_raw(&delivery)
}

pub fn app() -> Router {
    Router::new()
        .route("/github/{hook}", any(github))
        .route("/standard/{hook}", any(standard))
        .route("/only/{hook}", any(only))
        .route("/raw/{hook}", any(raw))
        .with_state(Hooks::new())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table() {
    let address = crate::server::serve(app()).await;
    tokio::task::spawn_blocking(move || conformance::assert_conforms(address)).await.unwrap();
}

//! Behind a web framework: what the sender is answered.

use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, StatusCode};
use axum::routing::any;
use http_body_util::BodyExt;
use tower::ServiceExt;
use webhooks_axum::{Receiver, Refusal, Secret, Webhook, test};
use webhooks_router::github::{GitHub, IssuesEvent, PushEvent};
use webhooks_router::{RawDelivery, Router, Typed, refusal, sample};

use crate::deliveries::{Notes, github};

#[derive(Clone, axum::extract::FromRef)]
struct App {
    receiver: Receiver<GitHub>,
    router: Router<Notes>,
}

async fn hook(
    State(router): State<Router<Notes>>,
    Webhook(delivery): Webhook<GitHub>,
) -> Result<(), Refusal> {
    Ok(router.receive(delivery).await?)
}

async fn send(app: &axum::Router, delivery: sample::Delivery<GitHub>) -> Response<Body> {
    app.clone().oneshot(test::request(&delivery.signed_with(secret()))).await.unwrap()
}

fn secret() -> Secret {
    Secret::new("a secret for this test").unwrap()
}

async fn panics(_: Typed<PushEvent>) {
    std::future::ready(()).await;
    panic!("at the worst moment");
}

/// T64, T65.
#[tokio::test]
async fn a_failed_handler_is_answered_500_with_a_fixed_text() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on(panics)
        .on(|_: Typed<IssuesEvent>| async { Err("schr\u{f6}dinger's \u{1f4a5}") })
        .on_any(|delivery: RawDelivery, notes: Notes| async move { notes.add(delivery.kind()) })
        .build()
        .unwrap();
    let state = App { receiver: Receiver::new(secret()), router };
    let app = axum::Router::new().route("/", any(hook)).with_state(state);

    for kind in ["push", "issues", "push"] {
        let response = send(&app, github(kind)).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()["content-length"], "handler failed".len().to_string());
        let refusal = response.extensions().get::<webhooks_axum::refusal::Refusal>().unwrap();
        assert_eq!(refusal.rejection().unwrap().reason(), refusal::Reason::HandlerFailed);
        assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), "handler failed");
    }
    assert_eq!(send(&app, github("release")).await.status(), StatusCode::OK);
    assert_eq!(notes.take(), ["push", "issues", "push", "release"]);
}

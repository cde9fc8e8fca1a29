//! What holds of the types, and of the request that a service within gets.

use tower::{Layer, ServiceExt, service_fn};
use webhooks_tower::github::GitHub;
use webhooks_tower::{Delivery, Provider, ResponseFuture, Verify, VerifyLayer, Webhook, WebhookLayer, test};

use crate::{Answer, answer, push, receiver};

/// They travel between tasks and threads, whatever the sender, and a response's body need not.
#[test]
fn send_and_sync() {
    fn is_send<T: Send>() {}
    fn is_send_sync<T: Clone + Send + Sync + 'static>() {}
    fn of_any_provider<P: Provider>() {
        is_send_sync::<(WebhookLayer<P>, Webhook<u8, P>)>();
        is_send_sync::<(VerifyLayer<P>, Verify<u8, P>)>();
    }
    of_any_provider::<GitHub>();
    is_send::<ResponseFuture<std::rc::Rc<()>, std::rc::Rc<()>>>();
}

#[test]
fn debug_shows_neither_secrets_nor_closures() {
    let webhook = WebhookLayer::new(receiver()).refusal_response(|| ());
    assert_eq!(format!("{webhook:?}"), r#"WebhookLayer { provider: "github", .. }"#);
    assert_eq!(format!("{:?}", webhook.layer(7)), r#"Webhook { provider: "github", inner: 7, .. }"#);
    let verify = VerifyLayer::new(receiver()).refusal_response(|| ());
    assert_eq!(format!("{verify:?}"), r#"VerifyLayer { provider: "github", .. }"#);
    assert_eq!(format!("{:?}", verify.layer(7)), r#"Verify { provider: "github", inner: 7, .. }"#);
}

#[tokio::test]
async fn the_rest_of_the_request_is_kept() {
    async fn hook(request: http::Request<Delivery<GitHub>>) -> Answer {
        assert_eq!(request.uri(), "/hooks?team=a");
        assert_eq!(request.headers()["x-github-event"], "push");
        assert_eq!(request.extensions().get::<u8>(), Some(&7));
        Ok(answer("handled"))
    }
    let mut push = push();
    push.set_path("/hooks");
    push.set_query("team=a".to_owned());
    let mut request = test::request(&push);
    request.extensions_mut().insert(7_u8);
    let response = WebhookLayer::new(receiver()).layer(service_fn(hook)).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
}

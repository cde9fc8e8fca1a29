//! Where receivers come from: several of one provider in one state, paths under a nested router, and what outer layers
//! find in the response.

use axum::Router;
use axum::body::Body;
use axum::extract::FromRef;
use axum::http::{Response, StatusCode};
use axum::routing::any;
use http_body_util::BodyExt;
use tower::ServiceExt;
use webhooks_axum::github::{GitHub, PushEvent};
use webhooks_axum::{
    Head, Only, Provider, Raw, Reason, Receiver, Resolve, Secret, Unavailable, Via, Webhook, keep_path,
    refusal::Note, sample, test,
};

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

/// The second receiver of the same sender: a type of its own tells it from the first.
#[derive(Clone)]
struct Mirror(Receiver<GitHub>);

impl Resolve<GitHub> for Mirror {
    async fn resolve(&self, _: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        Ok(Some(self.0.clone()))
    }
}

#[derive(Clone, FromRef)]
struct AppState {
    main: Receiver<GitHub>,
    mirror: Mirror,
}

fn two_receivers() -> Router {
    async fn main(Webhook(delivery): Webhook<GitHub>) -> String {
        format!("main {}", delivery.kind())
    }
    async fn mirror(Webhook(delivery): Webhook<Via<GitHub, Mirror>>) -> String {
        format!("mirror {}", delivery.kind())
    }
    async fn mirrored_push(Only(push): Only<Via<PushEvent, Mirror>>) -> String {
        push.git_ref
    }
    let state = AppState {
        main: Receiver::new(secret("the secret of the main hook")),
        mirror: Mirror(Receiver::new(secret("the secret of the mirror"))),
    };
    Router::new()
        .route("/main", any(main))
        .route("/mirror", any(mirror))
        .route("/mirrored-push", any(mirrored_push))
        .with_state(state)
}

async fn send(app: Router, path: &str, text: &str) -> Response<Body> {
    let mut request = sample::Delivery::<GitHub>::of("push").signed_with(secret(text));
    request.set_path(path);
    app.oneshot(test::request(&request)).await.unwrap()
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn two_receivers_of_one_provider_in_one_state() {
    let (main, mirror) = ("the secret of the main hook", "the secret of the mirror");
    assert_eq!(text(send(two_receivers(), "/main", main).await).await, "main push");
    assert_eq!(text(send(two_receivers(), "/mirror", mirror).await).await, "mirror push");
    assert_eq!(text(send(two_receivers(), "/mirrored-push", mirror).await).await, "refs/heads/main");
    assert_eq!(send(two_receivers(), "/main", mirror).await.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(send(two_receivers(), "/mirror", main).await.status(), StatusCode::UNAUTHORIZED);
}

/// Receives only at its own full path.
#[derive(Clone)]
struct AtPath(&'static str);

impl Resolve<GitHub> for AtPath {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        Ok((head.path() == self.0).then(|| Receiver::new(secret("the secret of the main hook"))))
    }
}

#[tokio::test]
async fn a_resolver_sees_the_path_before_nesting_where_it_was_kept() {
    async fn hook(_: Webhook<Via<GitHub, AtPath>>) {}
    let nested =
        |at| Router::new().nest("/hooks", Router::new().route("/github", any(hook))).with_state(AtPath(at));
    let keeping = |at| nested(at).layer(axum::middleware::map_request(keep_path::<Body>));
    let status = async |app| send(app, "/hooks/github", "the secret of the main hook").await.status();
    assert_eq!(status(keeping("/hooks/github")).await, StatusCode::OK);
    assert_eq!(status(keeping("/github")).await, StatusCode::UNAUTHORIZED);
    assert_eq!(status(nested("/github")).await, StatusCode::OK);
}

#[tokio::test]
async fn outer_layers_find_the_refusal_in_the_response() {
    let response = send(two_receivers(), "/main", "not the secret").await;
    let refusal = response.extensions().get::<webhooks_axum::refusal::Refusal>().unwrap();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::SignatureMismatch);
}

#[tokio::test]
async fn a_shape_that_only_cannot_type_is_marked_in_the_response() {
    let request = sample::Delivery::<GitHub>::of("push")
        .set("/commits", 7)
        .signed_with(secret("the secret of the mirror"));
    let mut request = request;
    request.set_path("/mirrored-push");
    let response = two_receivers().oneshot(test::request(&request)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let refusal = response.extensions().get::<webhooks_axum::refusal::Refusal>().unwrap();
    let webhooks_axum::refusal::Refusal::Answer(answer) = refusal else { panic!("{refusal:?}") };
    assert!(
        matches!(answer.note.as_deref(), Some(Note::Mismatch { path, .. }) if path == "commits"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_handler_may_answer_refusals_itself() {
    async fn hook(delivery: Result<Webhook<GitHub>, webhooks_axum::Refusal>) -> (StatusCode, String) {
        match delivery {
            Ok(Webhook(delivery)) => (StatusCode::ACCEPTED, delivery.kind().to_owned()),
            Err(refusal) => (StatusCode::IM_A_TEAPOT, refusal.to_string()),
        }
    }
    let app = || {
        let receiver = Receiver::<GitHub>::new(secret("the secret of the main hook"));
        Router::new().route("/", any(hook)).with_state(receiver)
    };
    assert_eq!(send(app(), "/", "the secret of the main hook").await.status(), StatusCode::ACCEPTED);
    assert_eq!(send(app(), "/", "not the secret").await.status(), StatusCode::IM_A_TEAPOT);
}

/// They travel between tasks and threads, whatever the sender.
#[test]
fn extractors_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync + 'static>() {}
    fn of_any_provider<P: Provider>() {
        is_send_sync::<(Webhook<P>, Raw<P>, webhooks_axum::Refusal)>();
    }
    of_any_provider::<GitHub>();
    is_send_sync::<Only<PushEvent>>();
}

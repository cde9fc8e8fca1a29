//! `VerifyLayer` around routes of axum, which know nothing of it.

use std::future::ready;

use axum::body::Body;
use axum::extract::Path;
use axum::routing::any;
use axum::{Extension, Router};
use http::Response;
use http_body_util::BodyExt;
use tower::{ServiceBuilder, ServiceExt};
use webhooks_tower::github::GitHub;
use webhooks_tower::{
    Head, RawDelivery, Receiver, Refusal, Request, Resolve, Unavailable, VerifyLayer, keep_path, test,
};

use crate::{forged, push, receiver};

async fn hook(Path(name): Path<String>, Extension(raw): Extension<RawDelivery>, body: String) -> String {
    assert_eq!(raw.body(), body.as_bytes());
    format!("{name} {}", raw.kind())
}

async fn send(app: Router, path: &str, mut request: Request) -> Response<Body> {
    request.set_path(path);
    app.oneshot(test::request(&request).map(Body::new)).await.unwrap()
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn routes_behind_the_layer() {
    let guarded = Router::new().route("/hooks/{name}", any(hook)).layer(VerifyLayer::new(receiver()));
    let app = guarded.route("/health", any(async || "well"));

    assert_eq!(text(send(app.clone(), "/hooks/acme", push()).await).await, "acme push");
    let refused = send(app.clone(), "/hooks/acme", forged()).await;
    assert_eq!(refused.status(), 401);
    assert!(refused.extensions().get::<Refusal>().is_some());
    assert_eq!(text(refused).await, "not authentic");
    assert_eq!(text(send(app, "/health", Request::new("GET", "/", "")).await).await, "well");
}

/// Receives only at its own full path.
struct AtPath(&'static str);

impl Resolve<GitHub> for AtPath {
    fn resolve(
        &self,
        head: &Head<'_>,
    ) -> impl Future<Output = Result<Option<Receiver<GitHub>>, Unavailable>> + Send {
        ready(Ok((head.path() == self.0).then(receiver)))
    }
}

#[tokio::test]
async fn a_source_sees_the_path_before_nesting_where_it_was_kept() {
    let inner = |at| Router::new().route("/{name}", any(hook)).layer(VerifyLayer::new(AtPath(at)));
    let nested = |at| Router::new().nest("/hooks", inner(at));
    let keeping = |at| {
        let keep = ServiceBuilder::new().layer(axum::middleware::map_request(keep_path::<Body>));
        nested(at).layer(keep)
    };
    assert_eq!(send(keeping("/hooks/acme"), "/hooks/acme", push()).await.status(), 200);
    assert_eq!(send(keeping("/acme"), "/hooks/acme", push()).await.status(), 401);
    assert_eq!(send(nested("/acme"), "/hooks/acme", push()).await.status(), 200);
}

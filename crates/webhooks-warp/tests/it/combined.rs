//! The filters among others: by path, behind one that took the body, and with rejections that are not theirs.

use bytes::Bytes;
use warp::http::{Response, StatusCode};
use warp::{Filter, Reply};
use webhooks_warp::github::{GitHub, PushEvent};
use webhooks_warp::{
    Delivery, Head, Reason, Receiver, Request, Resolve, Unavailable, only, raw, recover, refusal, test,
    webhook,
};

use crate::{push, receiver};

async fn send<F>(app: &F, request: &Request) -> Response<Bytes>
where
    F: Filter<Error = warp::Rejection> + 'static,
    F::Extract: Reply + Send,
{
    test::request(request).reply(app).await
}

fn reason(response: &Response<Bytes>) -> Reason {
    response.extensions().get::<refusal::Refusal>().unwrap().rejection().unwrap().reason()
}

fn hook(text: &str) -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    webhook(receiver(text)).map(|delivery: Delivery<GitHub>| delivery.kind().to_owned())
}

#[tokio::test]
async fn two_hooks_are_told_apart_by_path() {
    let first = warp::path!("first").and(hook("the first secret"));
    let second = warp::path!("second").and(hook("the second secret"));
    let each = first.clone().recover(recover).or(second.clone().recover(recover));
    let both = first.or(second).recover(recover);
    for (path, text, status) in [
        ("/first", "the first secret", 200),
        ("/second", "the second secret", 200),
        ("/first", "the second secret", 401),
        ("/second", "the first secret", 401),
        ("/third", "the first secret", 404),
    ] {
        assert_eq!(send(&each, &push(path, text)).await.status(), status, "{path} {text}");
        assert_eq!(send(&both, &push(path, text)).await.status(), status, "{path} {text}");
    }
}

#[tokio::test]
async fn what_is_recovered_reaches_no_filter_after_it() {
    let app = hook("the secret").recover(recover).or(warp::path::end().map(|| "open to all"));
    let response = send(&app, &push("/", "not the secret")).await;
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::UNAUTHORIZED, &b"not authentic"[..]));
    assert_eq!(reason(&response), Reason::SignatureMismatch);
}

#[tokio::test]
async fn other_rejections_are_handed_on() {
    #[derive(Debug)]
    struct Other;
    impl warp::reject::Reject for Other {}

    assert!(recover(warp::reject::custom(Other)).await.unwrap_err().find::<Other>().is_some());
    assert!(recover(warp::reject::not_found()).await.unwrap_err().is_not_found());

    let app = hook("the secret").and(warp::header::<u32>("x-count")).map(|_, _| "");
    assert_eq!(send(&app.recover(recover), &push("/", "the secret")).await.status(), 400);
}

#[tokio::test]
async fn without_recover_warp_answers_500() {
    let app = hook("the secret");
    assert_eq!(send(&app, &push("/", "not the secret")).await.status(), 500);
}

#[tokio::test]
async fn a_body_that_another_filter_took_is_warps_500() {
    let app = warp::body::bytes().and(hook("the secret")).map(|_, kind| kind);
    assert_eq!(send(&app.recover(recover), &push("/", "the secret")).await.status(), 500);
}

#[tokio::test]
async fn a_shape_that_only_cannot_type_is_marked_in_the_response() {
    let app = only::<PushEvent>(receiver("the secret")).map(|push: PushEvent| push.git_ref).recover(recover);
    let secret = webhooks_warp::Secret::new("the secret").unwrap();
    let odd = webhooks_warp::sample::Delivery::<GitHub>::of("push").set("/commits", 7).signed_with(secret);
    let response = send(&app, &odd).await;
    assert_eq!(response.status(), 200);
    let refusal = response.extensions().get::<refusal::Refusal>().unwrap();
    let refusal::Refusal::Answer(answer) = refusal else { panic!("{refusal:?}") };
    assert!(matches!(answer.note.as_deref(), Some(refusal::Note::Mismatch { .. })), "{answer:?}");
}

/// Receives only at its own full path and query.
struct At(&'static str, Option<&'static str>);

impl Resolve<GitHub> for At {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        Ok((head.path() == self.0 && head.query() == self.1).then(|| receiver("the secret")))
    }
}

#[tokio::test]
async fn a_source_sees_path_and_query_as_sent() {
    for (query, expected) in [(None, None), (Some(""), Some("")), (Some("a=%2f&&b"), Some("a=%2f&&b"))] {
        let hook = warp::path("hooks").and(warp::path::param::<String>());
        let app = hook.and(raw::<GitHub>(At("/hooks/a%20b", expected))).map(|_, _| "").recover(recover);
        let mut request = push("/hooks/a%20b", "the secret");
        request.set_query(query.map(str::to_owned));
        assert_eq!(send(&app, &request).await.status(), 200, "{query:?}");
    }
}

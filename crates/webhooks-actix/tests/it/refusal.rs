//! What outer middleware and handlers find of a refusal.

use actix_web::http::StatusCode;
use actix_web::{App, HttpResponse, test, web};
use webhooks_actix::github::{GitHub, PushEvent};
use webhooks_actix::refusal::{self, Note};
use webhooks_actix::{Only, Reason, Refusal, Request, Verify, Webhook, sample};

use crate::{forged_push, push, receiver, secret};

/// Status of the answer, and the refusal in its extensions.
macro_rules! refusal_of {
    ($app:expr, $request:expr) => {{
        let app = test::init_service($app).await;
        let response = test::call_service(&app, webhooks_actix::test::request(&$request).to_request()).await;
        let typed = response.response().error().is_some_and(|error| error.as_error::<Refusal>().is_some());
        assert!(typed, "actix-web's own loggers find it as the response's error too");
        let refusal = response.response().extensions().get::<refusal::Refusal>().cloned();
        (response.status().as_u16(), refusal.unwrap())
    }};
}

async fn hook(_: Webhook<GitHub>) -> HttpResponse {
    HttpResponse::Ok().finish()
}

#[actix_web::test]
async fn outer_middleware_finds_the_refusal_in_the_response() {
    let of_extractor = App::new().app_data(receiver()).route("/", web::route().to(hook));
    let of_middleware =
        App::new().wrap(Verify::new(receiver())).route("/", web::route().to(HttpResponse::Ok));
    let (status, refusal) = refusal_of!(of_extractor, forged_push("/"));
    assert_eq!((status, refusal.rejection().unwrap().reason()), (401, Reason::SignatureMismatch));
    let (status, refusal) = refusal_of!(of_middleware, forged_push("/"));
    assert_eq!((status, refusal.rejection().unwrap().reason()), (401, Reason::SignatureMismatch));
}

#[actix_web::test]
async fn a_shape_that_only_cannot_type_is_marked_in_the_response() {
    async fn only(Only(push): Only<PushEvent>) -> String {
        push.git_ref
    }
    let request: Request = sample::Delivery::<GitHub>::of("push").set("/commits", 7).signed_with(secret());
    let app = App::new().app_data(receiver()).default_service(web::to(only));
    let (status, refusal) = refusal_of!(app, request);
    let refusal::Refusal::Answer(answer) = refusal else { panic!("{refusal:?}") };
    assert_eq!(status, 200);
    assert!(
        matches!(answer.note.as_deref(), Some(Note::Mismatch { path, .. }) if path == "commits"),
        "{answer:?}"
    );
}

#[actix_web::test]
async fn a_handler_may_answer_refusals_itself() {
    async fn hook(delivery: Result<Webhook<GitHub>, Refusal>) -> HttpResponse {
        match delivery {
            Ok(Webhook(delivery)) => HttpResponse::Accepted().body(delivery.kind().to_owned()),
            Err(refusal) => HttpResponse::ImATeapot().body(refusal.to_string()),
        }
    }
    let app = App::new().app_data(receiver()).route("/", web::route().to(hook));
    let app = test::init_service(app).await;
    let status = async |request: Request| {
        test::call_service(&app, webhooks_actix::test::request(&request).to_request()).await.status()
    };
    assert_eq!(status(push("/")).await, StatusCode::ACCEPTED);
    assert_eq!(status(forged_push("/")).await, StatusCode::IM_A_TEAPOT);
}

//! The middleware: what it guards, and what it leaves to the handlers behind it.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::body::{BodyStream, MessageBody, SizedStream, to_bytes};
use actix_web::{App, HttpMessage, HttpRequest, HttpResponse, middleware, test, web};
use webhooks_actix::github::{GitHub, PushEvent};
use webhooks_actix::{Only, Raw, RawDelivery, Receiver, Secret, Swap, Verify, Webhook, sample};

use crate::{forged_push, push, receiver, secret, signed_push};

/// Status and body of the answer to a request.
macro_rules! send {
    ($app:expr, $request:expr) => {{
        let response = test::call_service(&$app, webhooks_actix::test::request(&$request).to_request()).await;
        (response.status().as_u16(), to_bytes(response.into_body()).await.unwrap())
    }};
}

async fn ok() -> &'static str {
    "ok"
}

#[actix_web::test]
async fn a_scope_is_guarded_and_others_are_not() {
    let app = App::new()
        .service(web::scope("/hooks").wrap(Verify::new(receiver())).route("/github", web::route().to(ok)))
        .service(web::resource("/one").wrap(Verify::new(receiver())).to(ok))
        .service(web::scope("/others").route("/github", web::route().to(ok)));
    let app = test::init_service(app).await;
    for path in ["/hooks/github", "/one"] {
        assert_eq!(send!(app, push(path)), (200, "ok".into()), "{path}");
        assert_eq!(send!(app, forged_push(path)), (401, "not authentic".into()), "{path}");
    }
    // Nobody finds out what there is behind it.
    assert_eq!(send!(app, forged_push("/hooks/none")).0, 401);
    assert_eq!(send!(app, push("/hooks/none")).0, 404);
    assert_eq!(send!(app, forged_push("/others/github")), (200, "ok".into()));
}

#[actix_web::test]
async fn nested_ones_must_all_be_passed() {
    let inner = || Secret::new("the secret of the inner scope").unwrap();
    let both = Receiver::<GitHub>::new([secret(), inner()]);
    let app = App::new().service(
        web::scope("/outer").wrap(Verify::new(both)).route("/hook", web::route().to(ok)).service(
            web::scope("/inner")
                .wrap(Verify::new(Receiver::<GitHub>::new(inner())))
                .route("/hook", web::route().to(body)),
        ),
    );
    let app = test::init_service(app).await;
    assert_eq!(send!(app, push("/outer/hook")).0, 200);
    assert_eq!(send!(app, push("/outer/inner/hook")).0, 401);
    let delivered = signed_push("/outer/inner/hook", inner());
    assert_eq!(send!(app, delivered), (200, delivered.body().clone()));
    assert_eq!(send!(app, forged_push("/outer/inner/hook")).0, 401);
}

async fn body(body: web::Bytes) -> web::Bytes {
    body
}

#[actix_web::test]
async fn handlers_behind_it_read_the_body_as_they_like() {
    async fn json(web::Json(push): web::Json<PushEvent>) -> String {
        push.git_ref
    }
    async fn typed(Webhook(delivery): Webhook<GitHub>) -> String {
        delivery.kind().to_owned()
    }
    async fn extensions(request: HttpRequest) -> web::Bytes {
        request.extensions().get::<RawDelivery>().unwrap().body().clone()
    }
    async fn same(delivery: web::ReqData<RawDelivery>, body: web::Payload) -> String {
        let mut body = pin!(BodyStream::new(body));
        let chunk = poll_fn(|context| body.as_mut().poll_next(context)).await.unwrap().unwrap();
        // Not even copied.
        (chunk.as_ptr() == delivery.body().as_ptr() && chunk.len() == delivery.body().len()).to_string()
    }
    let app = App::new()
        .wrap(Verify::new(receiver()))
        .app_data(receiver())
        .route("/body", web::route().to(body))
        .route("/json", web::route().to(json))
        .route("/typed", web::route().to(typed))
        .route("/extensions", web::route().to(extensions))
        .route("/same", web::route().to(same));
    let app = test::init_service(app).await;
    let sent = sample::Delivery::<GitHub>::new("custom", "{\r\n \"a\": 1.0, \"a\": \"\\u00e9é\" }\r\n");
    let sent = |path: &str| {
        let mut request = sent.clone().signed_with(secret());
        request.set_path(path);
        request
    };
    assert_eq!(send!(app, sent("/body")), (200, sent("/body").body().clone()));
    assert_eq!(send!(app, sent("/extensions")), (200, sent("/body").body().clone()));
    assert_eq!(send!(app, push("/json")), (200, "refs/heads/main".into()));
    assert_eq!(send!(app, push("/typed")), (200, "push".into()));
    assert_eq!(send!(app, push("/same")), (200, "true".into()));
    let mut nothing = sample::Delivery::<GitHub>::new("custom", "").signed_with(secret());
    nothing.set_path("/body");
    assert_eq!(send!(app, nothing), (200, "".into()));
}

#[actix_web::test]
async fn what_is_behind_it_is_called_for_what_is_authentic_alone() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count =
        |data: web::Data<AtomicUsize>| async move { data.fetch_add(1, Ordering::Relaxed).to_string() };
    let inner = calls.clone();
    let app = App::new()
        .app_data(web::Data::from(calls.clone()))
        // Behind `Verify`, as the first to be wrapped.
        .wrap_fn(move |request, service| {
            inner.fetch_add(100, Ordering::Relaxed);
            actix_web::dev::Service::call(service, request)
        })
        .wrap(Verify::new(receiver()))
        .default_service(web::to(count));
    let app = test::init_service(app).await;
    let mut unsigned = push("/");
    unsigned.remove_header("x-hub-signature-256");
    unsigned.remove_header("x-hub-signature");
    let mut changed = push("/");
    changed.set_body("{}");
    let mut got = push("/");
    got.set_method("GET");
    let refused = [(401, forged_push("/")), (401, unsigned), (401, changed), (405, got)];
    for (status, request) in refused {
        assert_eq!(send!(app, request).0, status);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    assert_eq!(send!(app, push("/")).0, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 101);
}

#[actix_web::test]
async fn any_source_and_any_body_will_do() {
    async fn stream() -> HttpResponse<SizedStream<web::Payload>> {
        unreachable!("not a genuine delivery")
    }
    let receivers = Swap::new(receiver());
    let app = App::new()
        .wrap(middleware::Logger::default())
        .wrap(Verify::new(receivers.clone()))
        .wrap(Verify::new(Arc::new(receiver())))
        .route("/", web::route().to(ok))
        .route("/stream", web::route().to(stream));
    let app = test::init_service(app).await;
    assert_eq!(send!(app, push("/")), (200, "ok".into()));
    assert_eq!(send!(app, forged_push("/stream")), (401, "not authentic".into()));
    receivers.set(Receiver::nobody());
    assert_eq!(send!(app, push("/")), (401, "not authentic".into()));
}

#[actix_web::test]
async fn one_event_or_raw_bytes_behind_it() {
    async fn only(Only(push): Only<PushEvent>) -> String {
        push.git_ref
    }
    async fn raw(Raw(delivery): Raw<GitHub>) -> String {
        delivery.kind().to_owned()
    }
    let app = App::new()
        .wrap(Verify::new(receiver()))
        .app_data(receiver())
        .route("/only", web::route().to(only))
        .route("/raw", web::route().to(raw));
    let app = test::init_service(app).await;
    assert_eq!(send!(app, push("/only")), (200, "refs/heads/main".into()));
    assert_eq!(send!(app, push("/raw")), (200, "push".into()));
}

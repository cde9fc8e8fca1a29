//! Where receivers come from: the application's data, several of one provider in it, and none.

use std::sync::Arc;

use actix_web::body::to_bytes;
use actix_web::http::StatusCode;
use actix_web::{App, test, web};
use webhooks_actix::github::{GitHub, PushEvent};
use webhooks_actix::{
    Head, Only, Raw, Reason, Receiver, Resolve, Secret, Swap, Unavailable, Via, Webhook, refusal,
};

use crate::{forged_push, push, receiver, secret, signed_push};

async fn hook(Webhook(delivery): Webhook<GitHub>) -> String {
    delivery.kind().to_owned()
}

/// Status and body of the answer to a request.
macro_rules! send {
    ($app:expr, $request:expr) => {{
        let app = test::init_service($app).await;
        let response = test::call_service(&app, webhooks_actix::test::request(&$request).to_request()).await;
        (response.status().as_u16(), to_bytes(response.into_body()).await.unwrap())
    }};
}

#[actix_web::test]
async fn by_itself_and_as_web_data() {
    let app = || App::new().route("/", web::route().to(hook));
    assert_eq!(send!(app().app_data(receiver()), push("/")), (200, "push".into()));
    assert_eq!(send!(app().app_data(web::Data::new(receiver())), push("/")), (200, "push".into()));
    assert_eq!(send!(app().app_data(receiver()), forged_push("/")).0, 401);
    let other = Receiver::<GitHub>::new(Secret::new("the secret of another scope").unwrap());
    let scope = web::scope("/scope").app_data(receiver()).route("", web::route().to(hook));
    assert_eq!(send!(App::new().app_data(other).service(scope), push("/scope")), (200, "push".into()));
}

#[actix_web::test]
async fn without_a_receiver_the_log_says_what_to_call() {
    // Of another type than the extractor looks for.
    let app = App::new().app_data(Swap::new(receiver())).route("/", web::route().to(hook));
    let app = test::init_service(app).await;
    let response = test::call_service(&app, webhooks_actix::test::request(&push("/")).to_request()).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let refusal = response.response().extensions().get::<refusal::Refusal>().cloned().unwrap();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::ReceiverMissing);
    let source = std::error::Error::source(&refusal).unwrap().to_string();
    assert!(source.contains(".app_data("), "{source}");
    assert!(source.contains(std::any::type_name::<Receiver<GitHub>>()), "{source}");
    assert_eq!(to_bytes(response.into_body()).await.unwrap(), "receiver not configured");
}

/// The second receiver of the same sender: a type of its own tells it from the first.
#[derive(Clone)]
struct Mirror(Receiver<GitHub>);

impl Resolve<GitHub> for Mirror {
    async fn resolve(&self, _: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        Ok(Some(self.0.clone()))
    }
}

#[actix_web::test]
async fn two_receivers_of_one_provider() {
    async fn mirror(Webhook(delivery): Webhook<Via<GitHub, Mirror>>) -> String {
        format!("mirror {}", delivery.kind())
    }
    async fn mirrored_push(Only(push): Only<Via<PushEvent, Mirror>>) -> String {
        push.git_ref
    }
    let of_mirror = Secret::new("the secret of the mirror").unwrap();
    let app = || {
        App::new()
            .app_data(receiver())
            .app_data(Mirror(Receiver::new(of_mirror.clone())))
            .route("/main", web::route().to(hook))
            .route("/mirror", web::route().to(mirror))
            .route("/mirrored-push", web::route().to(mirrored_push))
    };
    assert_eq!(send!(app(), push("/main")), (200, "push".into()));
    assert_eq!(send!(app(), signed_push("/mirror", of_mirror.clone())), (200, "mirror push".into()));
    assert_eq!(
        send!(app(), signed_push("/mirrored-push", of_mirror.clone())),
        (200, "refs/heads/main".into())
    );
    assert_eq!(send!(app(), signed_push("/main", of_mirror.clone())).0, 401);
    assert_eq!(send!(app(), push("/mirror")).0, 401);
}

#[actix_web::test]
async fn a_source_may_be_swapped_or_shared() {
    async fn swapped(Webhook(delivery): Webhook<Via<GitHub, Swap<Receiver<GitHub>>>>) -> String {
        delivery.kind().to_owned()
    }
    async fn shared(Raw(delivery): Raw<Via<GitHub, Arc<Mirror>>>) -> String {
        delivery.kind().to_owned()
    }
    let source = Swap::new(Receiver::<GitHub>::new(Secret::new("a secret that got about").unwrap()));
    let app = || App::new().app_data(source.clone()).route("/", web::route().to(swapped));
    assert_eq!(send!(app(), push("/")).0, 401);
    source.set(receiver());
    assert_eq!(send!(app(), push("/")).0, 200);
    let app = App::new().app_data(Arc::new(Mirror(receiver()))).route("/", web::route().to(shared));
    assert_eq!(send!(app, push("/")).0, 200);
}

/// Receives only at its own full path.
#[derive(Clone)]
struct AtPath(&'static str);

impl Resolve<GitHub> for AtPath {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        Ok((head.path() == self.0).then(|| Receiver::new(secret())))
    }
}

#[actix_web::test]
async fn a_resolver_in_a_scope_sees_the_whole_path_as_sent() {
    async fn hook(_: Webhook<Via<GitHub, AtPath>>) -> &'static str {
        "here"
    }
    let app = |path| {
        let inner = web::scope("/{tenant}").route("/github", web::route().to(hook));
        App::new().app_data(AtPath(path)).service(web::scope("/hooks").service(inner))
    };
    assert_eq!(send!(app("/hooks/a%20c/github"), push("/hooks/a%20c/github")), (200, "here".into()));
    assert_eq!(send!(app("/github"), push("/hooks/acme/github")).0, 401);
}

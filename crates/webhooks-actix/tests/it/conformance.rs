//! One table of cases, over sockets: the extractors, and the middleware in front of handlers of every sort.

use actix_web::{App, web};
use webhooks_actix::conformance::{self, Hooks, seen, seen_raw};
use webhooks_actix::github::{GitHub, PushEvent};
use webhooks_actix::{
    Delivery, Event, Fallback, Only, Provider, Raw, RawDelivery, Reason, Refusal, Rejection, Resolve, Verify,
    Via, Webhook, every_provider,
};

use crate::server::serve;

async fn any_event<P: Provider>(Webhook(delivery): Webhook<Via<P, Hooks>>) -> String
where
    Hooks: Resolve<P>,
{
    seen(&delivery)
}

async fn only(Only(push): Only<Via<PushEvent, Hooks>>) -> String {
    format!("only {}", push.git_ref)
}

async fn raw(Raw(delivery): Raw<Via<GitHub, Hooks>>) -> String {
    seen_raw(&delivery)
}

#[test]
fn every_case_of_the_table() {
    let hooks = web::Data::new(Hooks::new());
    let address = serve!(move || {
        macro_rules! of_every_provider {
            ($($provider:ty),*) => {
                App::new()$(.route(
                    &format!("/{}/{{hook:.*}}", <$provider>::NAME),
                    web::route().to(any_event::<$provider>),
                ))*
            };
        }
        every_provider!(of_every_provider)
            .app_data(hooks.clone())
            .route("/only/{hook}", web::route().to(only))
            .route("/raw/{hook}", web::route().to(raw))
    });
    conformance::assert_conforms(address);
}

/// Types what the middleware let through, and looks at whether the body came through with it.
async fn any_event_verified<P: Provider>(
    delivery: web::ReqData<RawDelivery>,
    body: web::Payload,
) -> Result<String, Refusal> {
    let delivery = Delivery::<P>::decode(delivery.into_inner());
    if let Some(Fallback::NotJson(error)) = delivery.event().fallback() {
        return Err(Rejection::new(Reason::NotJson).with_source(error.clone()).into());
    }
    let body = body.to_bytes().await.unwrap();
    Ok(if body == delivery.raw().body() { seen(&delivery) } else { "another body".to_owned() })
}

async fn raw_verified(delivery: web::ReqData<RawDelivery>) -> String {
    seen_raw(&delivery)
}

#[test]
fn every_case_of_the_table_behind_the_middleware() {
    let hooks = Hooks::new();
    let address = serve!(move || {
        macro_rules! of_every_provider {
            ($($provider:ty),*) => {
                App::new()$(.service(
                    web::scope(<$provider>::NAME)
                        .wrap(Verify::<$provider, _>::new(hooks.clone()))
                        .default_service(web::to(any_event_verified::<$provider>)),
                ))*
            };
        }
        let github = Verify::<GitHub, _>::new(hooks.clone());
        every_provider!(of_every_provider)
            .app_data(hooks.clone())
            .service(web::resource("/only/{hook}").wrap(github.clone()).to(only))
            .service(web::resource("/raw/{hook}").wrap(github).to(raw_verified))
    });
    conformance::assert_conforms(address);
}

use axum::Router;
use axum::routing::any;
use webhooks_axum::conformance::{self, Hooks, seen, seen_raw};
use webhooks_axum::github::{GitHub, PushEvent};
use webhooks_axum::{Only, Provider, Raw, Resolve, Via, Webhook, every_provider};

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

pub(crate) fn app() -> Router {
    macro_rules! of_every_provider {
        ($($provider:ty),*) => {
            Router::new()$(.route(&format!("/{}/{{*hook}}", <$provider>::NAME), any(any_event::<$provider>)))*
        };
    }
    every_provider!(of_every_provider)
        .route("/only/{hook}", any(only))
        .route("/raw/{hook}", any(raw))
        .with_state(Hooks::new())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table() {
    let address = crate::server::serve(app()).await;
    tokio::task::spawn_blocking(move || conformance::assert_conforms(address)).await.unwrap();
}

use warp::filters::BoxedFilter;
use warp::{Filter, Reply};
use webhooks_warp::conformance::{self, Hooks, seen, seen_raw};
use webhooks_warp::github::{GitHub, PushEvent};
use webhooks_warp::{Delivery, Provider, RawDelivery, Resolve, every_provider, only, raw, recover, webhook};

use crate::server::serve;

fn any_event<P: Provider>(hooks: &Hooks) -> BoxedFilter<(String,)>
where
    Hooks: Resolve<P>,
{
    let see = |delivery: Delivery<P>| seen(&delivery);
    warp::path(P::NAME).and(webhook::<P>(hooks.clone())).map(see).boxed()
}

fn app() -> BoxedFilter<(impl Reply,)> {
    let hooks = Hooks::new();
    let only = warp::path("only")
        .and(only::<PushEvent>(hooks.clone()))
        .map(|push: PushEvent| format!("only {}", push.git_ref));
    let raw =
        warp::path("raw").and(raw::<GitHub>(hooks.clone())).map(|delivery: RawDelivery| seen_raw(&delivery));
    macro_rules! of_every_provider {
        ($($provider:ty),*) => {{
            let filter = only.or(raw).unify().boxed();
            // Boxed each time: what the compiler does for a chain doubles with each of its links.
            $(let filter = filter.or(any_event::<$provider>(&hooks)).unify().boxed();)*
            filter.recover(recover).boxed()
        }};
    }
    every_provider!(of_every_provider)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table() {
    let address = serve(app()).await;
    tokio::task::spawn_blocking(move || conformance::assert_conforms(address)).await.unwrap();
}

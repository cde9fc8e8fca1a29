//! The table, once with each layer. Both applications tell the table's routes apart by the path's first segment.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use tower::{Layer, ServiceExt, service_fn};
use webhooks_http::{receive, respond};
use webhooks_tower::conformance::{self, Hooks, seen, seen_raw};
use webhooks_tower::github::{GitHub, PushEvent};
use webhooks_tower::{
    Delivery, Event, Fallback, Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Resolve,
    VerifyLayer, WebhookLayer, every_provider,
};

use crate::server::serve;
use crate::{Answer, answer};

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table_with_typed_deliveries() {
    let hooks = Hooks::new();
    let app = service_fn(move |request| typed_app(hooks.clone(), request));
    assert_conforms(serve(app).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table_with_requests_passed_on() {
    let hooks = Hooks::new();
    let app = service_fn(move |request| verified_app(hooks.clone(), request));
    assert_conforms(serve(app).await).await;
}

async fn assert_conforms(address: std::net::SocketAddr) {
    tokio::task::spawn_blocking(move || conformance::assert_conforms(address)).await.unwrap();
}

async fn typed_app(hooks: Hooks, request: Request<Incoming>) -> Answer {
    macro_rules! of_every_provider {
        ($($provider:ty),*) => {
            match first_segment(&request).as_str() {
                // Tower has no layer for a single event.
                "only" => Ok(only(receive(request, &hooks, Receiver::receive_only).await)),
                "raw" => VerifyLayer::<GitHub, _>::new(hooks).layer(service_fn(raw)).oneshot(request).await,
                $(<$provider>::NAME => typed::<$provider>(hooks, request).await,)*
                _ => Ok(not_found()),
            }
        };
    }
    every_provider!(of_every_provider)
}

async fn typed<P: Provider>(hooks: Hooks, request: Request<Incoming>) -> Answer
where
    Hooks: Resolve<P>,
{
    async fn hook<P: Provider>(request: Request<Delivery<P>>) -> Answer {
        Ok(answer(seen(request.body())))
    }
    WebhookLayer::<P, _>::new(hooks).layer(service_fn(hook::<P>)).oneshot(request).await
}

async fn verified_app(hooks: Hooks, request: Request<Incoming>) -> Answer {
    macro_rules! of_every_provider {
        ($($provider:ty),*) => {
            match first_segment(&request).as_str() {
                "only" => {
                    // What is passed on can be received a second time.
                    let again = hooks.clone();
                    let hook = service_fn(move |request| only_again(again.clone(), request));
                    VerifyLayer::<GitHub, _>::new(hooks).layer(hook).oneshot(request).await
                }
                "raw" => VerifyLayer::<GitHub, _>::new(hooks).layer(service_fn(raw)).oneshot(request).await,
                $(<$provider>::NAME => verified::<$provider>(hooks, request).await,)*
                _ => Ok(not_found()),
            }
        };
    }
    every_provider!(of_every_provider)
}

async fn verified<P: Provider>(hooks: Hooks, request: Request<Incoming>) -> Answer
where
    Hooks: Resolve<P>,
{
    VerifyLayer::<P, _>::new(hooks).layer(service_fn(decoded::<P>)).oneshot(request).await
}

async fn decoded<P: Provider>(request: Request<Full<Bytes>>) -> Answer {
    let delivery = Delivery::<P>::decode(delivery_of(request).await);
    match delivery.event().fallback() {
        // The layer parses nothing, so this is the service's to say.
        Some(Fallback::NotJson(_)) => Ok(respond(Rejection::new(Reason::NotJson).into()).map(Full::new)),
        _ => Ok(answer(seen(&delivery))),
    }
}

async fn raw(request: Request<Full<Bytes>>) -> Answer {
    Ok(answer(seen_raw(&delivery_of(request).await)))
}

async fn only_again(hooks: Hooks, request: Request<Full<Bytes>>) -> Answer {
    Ok(only(receive(request, &hooks, Receiver::receive_only).await))
}

fn only(received: Result<Request<PushEvent>, Refusal>) -> Response<Full<Bytes>> {
    match received {
        Ok(push) => answer(format!("only {}", push.body().git_ref)),
        Err(refusal) => respond(refusal).map(Full::new),
    }
}

/// The delivery that came with a request, whose head and body are as they were sent.
async fn delivery_of(request: Request<Full<Bytes>>) -> RawDelivery {
    let (parts, body) = request.into_parts();
    let delivery = parts.extensions.get::<RawDelivery>().unwrap().clone();
    assert_eq!(body.collect().await.unwrap().to_bytes(), delivery.body());
    let headers = parts.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    assert!(headers.eq(delivery.headers().iter()));
    delivery
}

fn first_segment(request: &Request<Incoming>) -> String {
    request.uri().path().split('/').nth(1).unwrap_or_default().to_owned()
}

fn not_found() -> Response<Full<Bytes>> {
    Response::builder().status(404).body(Full::default()).unwrap()
}

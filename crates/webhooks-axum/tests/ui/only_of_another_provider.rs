//! `Only` takes payloads of the provider whose receiver there is.
use axum::{Router, routing::any};
use webhooks_axum::github::{GitHub, PushEvent};
use webhooks_axum::standard_webhooks::StandardWebhooks;
use webhooks_axum::{Head, Only, Receiver, Resolve, Via};

#[derive(Clone)]
struct Messages(Receiver<StandardWebhooks>);

impl Resolve<StandardWebhooks> for Messages {
    fn resolve(&self, _: &Head<'_>) -> Option<Receiver<StandardWebhooks>> {
        Some(self.0.clone())
    }
}

async fn hook(_: Only<Via<PushEvent, Messages>>) {}

fn with_state(receiver: Receiver<GitHub>) -> Router {
    Router::new().route("/", any(hook)).with_state(receiver)
}

fn main() {}

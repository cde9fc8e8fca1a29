//! `Only` takes payloads of the provider whose receiver there is.
use webhooks_axum::github::PushEvent;
use webhooks_axum::standard_webhooks::StandardWebhooks;
use webhooks_axum::{Head, Only, Receiver, Resolve, Via};

struct Messages(Receiver<StandardWebhooks>);

impl Resolve<StandardWebhooks> for Messages {
    fn resolve(&self, _: &Head<'_>) -> Option<Receiver<StandardWebhooks>> {
        Some(self.0.clone())
    }
}

fn hook(_: &Only<Via<PushEvent, Messages>>) {}

fn main() {}

//! `Only` takes payloads of the provider whose receiver there is.
use webhooks_axum::github::PushEvent;
use webhooks_axum::standard_webhooks::StandardWebhooks;
use webhooks_axum::{Head, Only, Receiver, Resolve, Unavailable, Via};

struct Messages(Receiver<StandardWebhooks>);

impl Resolve<StandardWebhooks> for Messages {
    async fn resolve(&self, _: &Head<'_>) -> Result<Option<Receiver<StandardWebhooks>>, Unavailable> {
        Ok(Some(self.0.clone()))
    }
}

fn hook(_: &Only<Via<PushEvent, Messages>>) {}

fn main() {}

use std::io;

use axum::extract::{FromRef, State};
use axum::{Router, routing::any};
use tokio::net::TcpListener;
use webhooks_axum::{Receiver, Webhook};

use super::Hook;
use crate::parcel::Parcel;

pub(super) async fn serve(listener: TcpListener, hook: Hook) -> io::Result<()> {
    axum::serve(listener, Router::new().route("/hooks/parcel", any(handle)).with_state(hook)).await
}

async fn handle(State(hook): State<Hook>, Webhook(delivery): Webhook<Parcel>) -> String {
    (hook.answer)(&delivery)
}

impl FromRef<Hook> for Receiver<Parcel> {
    fn from_ref(hook: &Hook) -> Self {
        hook.receiver.clone()
    }
}

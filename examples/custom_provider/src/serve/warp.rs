use std::io;

use tokio::net::TcpListener;
use warp::Filter;
use webhooks_warp::{Delivery, recover, webhook};

use super::Hook;
use crate::parcel::Parcel;

pub(super) async fn serve(listener: TcpListener, hook: Hook) -> io::Result<()> {
    let answer = hook.answer;
    let handle = move |delivery: Delivery<Parcel>| async move { answer(&delivery) };
    let app = warp::path!("hooks" / "parcel").and(webhook(hook.receiver)).then(handle).recover(recover);
    warp::serve(app).incoming(listener).run().await;
    Ok(())
}

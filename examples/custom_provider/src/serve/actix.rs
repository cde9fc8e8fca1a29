use std::io;
use std::net::TcpListener;

use actix_web::{App, HttpServer, web};
use webhooks_actix::Webhook;

use super::Hook;
use crate::parcel::Parcel;

pub(super) fn serve(listener: TcpListener, hook: Hook) -> io::Result<()> {
    actix_web::rt::System::new().block_on(async {
        let app = move || {
            let Hook { receiver, answer } = hook.clone();
            let handle = move |Webhook(delivery): Webhook<Parcel>| async move { answer(&delivery) };
            App::new().app_data(receiver).route("/hooks/parcel", web::route().to(handle))
        };
        HttpServer::new(app).workers(1).listen(listener)?.run().await
    })
}

use std::net::SocketAddr;
use std::sync::mpsc;

use actix_web::dev::Server;
use actix_web::rt::System;

/// Starts what `start` makes, on a thread of its own, for the length of the test. It reports its address.
pub(crate) fn run(start: impl FnOnce(mpsc::Sender<SocketAddr>) -> Server + Send + 'static) -> SocketAddr {
    let (sender, address) = mpsc::channel();
    std::thread::spawn(move || System::new().block_on(async { start(sender).await }));
    address.recv().unwrap()
}

/// Serves an application on a free loopback port, with actix's defaults.
macro_rules! serve {
    ($app:expr) => {
        crate::server::run(move |address| {
            let server = actix_web::HttpServer::new($app).workers(1).bind(("127.0.0.1", 0)).unwrap();
            address.send(server.addrs()[0]).unwrap();
            server.run()
        })
    };
}

pub(crate) use serve;

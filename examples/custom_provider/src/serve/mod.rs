//! The same hook in four frameworks: `POST /hooks/parcel`.

use std::io;
use std::net::TcpListener;

use webhooks_core::{Delivery, Receiver};

use crate::parcel::Parcel;

mod actix;
mod axum;
mod tower;
mod warp;

/// What is served.
#[derive(Clone)]
pub struct Hook {
    /// Lets in what is authentic.
    pub receiver: Receiver<Parcel>,
    /// What is answered to it.
    pub answer: fn(&Delivery<Parcel>) -> String,
}

/// The frameworks, by the names that [`serve`] takes.
pub const FRAMEWORKS: &[&str] = &["actix", "axum", "tower", "warp"];

/// Serves the hook in the framework of this name, for as long as the process runs.
///
/// # Errors
///
/// There is no framework of this name, or the listener is of no use.
pub fn serve(framework: &str, listener: TcpListener, hook: Hook) -> io::Result<()> {
    match framework {
        "actix" => return actix::serve(listener, hook),
        "axum" | "tower" | "warp" => listener.set_nonblocking(true)?,
        _ => {
            let known = FRAMEWORKS.join(", ");
            return Err(io::Error::other(format!("no framework is called {framework:?}; there is {known}")));
        }
    }
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        match framework {
            "axum" => axum::serve(listener, hook).await,
            "tower" => tower::serve(listener, hook).await,
            _ => warp::serve(listener, hook).await,
        }
    })
}

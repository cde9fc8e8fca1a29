//! Receives Parcel's webhooks: `PARCEL_WEBHOOK_SECRET=... PORT=3000 cargo run -p example-custom-provider -- axum`

use std::io::Write;
use std::net::TcpListener;
use std::process::ExitCode;

use example_custom_provider::parcel::{Event, Parcel, Status};
use example_custom_provider::serve::{Hook, serve};
use webhooks_core::{Delivery, Receiver, Secret};

/// Only authentic deliveries get here.
fn handle(delivery: &Delivery<Parcel>) -> String {
    match delivery.event() {
        Event::Accepted(parcel) => print(&format!("{:?} weighs {} g", parcel.parcel, parcel.weight)),
        Event::Moved(parcel) if parcel.status == Status::HeldByCustoms => {
            print(&format!("{:?} is held by customs", parcel.parcel));
        }
        Event::Moved(parcel) => print(&format!("{:?}: {}", parcel.parcel, parcel.status.as_str())),
        Event::Delivered(parcel) => print(&format!("{:?} has arrived", parcel.parcel)),
        Event::Fallback(why) => print(&format!("{}, untyped: {why}", delivery.kind())),
        _ => print(delivery.kind()),
    }
    String::new()
}

fn main() -> ExitCode {
    let Err(error) = run() else { return ExitCode::SUCCESS };
    let _ = writeln!(std::io::stderr(), "error: {error}");
    ExitCode::from(2)
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let framework = std::env::args().nth(1).unwrap_or_else(|| "axum".to_owned());
    let receiver = Receiver::new(Secret::from_env("PARCEL_WEBHOOK_SECRET")?);
    let port = std::env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let port: u16 = port.parse().map_err(|_| format!("PORT is no port: {port:?}; it goes up to 65535"))?;
    let listener = TcpListener::bind(("127.0.0.1", port))
        .map_err(|error| format!("{error}: choose another PORT than {port}"))?;
    print(&format!("listening on http://{}", listener.local_addr()?));
    serve(&framework, listener, Hook { receiver, answer: handle })?;
    Ok(())
}

/// `println!` panics when nobody reads.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

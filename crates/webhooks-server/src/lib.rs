#![doc = include_str!("../README.md")]

mod error;
mod receive;
mod record;
mod routes;
mod serve;

pub use self::error::RoutesError;
pub use self::record::{Record, Verdict, printable};
pub use self::routes::Routes;
pub use self::serve::{Server, stop_signal};

//! One file per event, named as the sender names it.

mod ping;

pub use self::ping::PingEvent;

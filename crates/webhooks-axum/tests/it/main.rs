//! The axum adapter over real sockets, and what must not compile.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod compile;
mod conformance;
mod server;
mod state;

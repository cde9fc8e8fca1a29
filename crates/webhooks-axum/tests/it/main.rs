//! The axum adapter over real sockets, and what must not compile.
#![cfg(all(feature = "full", feature = "test-util"))]

mod compile;
mod conformance;
mod logs;
mod server;
mod state;

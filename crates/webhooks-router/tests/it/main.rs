//! The router: who is called and in which order, what is wrong with names, what fails and what that does to others.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod compile;
mod deliveries;
mod failing;
mod http;
mod log;
mod names;
mod order;
mod random;
mod service;
mod typing;

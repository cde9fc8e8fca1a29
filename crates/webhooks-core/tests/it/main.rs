//! Integration tests of the core, as one binary.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod coding;
mod conformance;
mod delivery;
mod fixtures;
mod gitee;
mod inspect;
mod properties;
mod schemes;
mod secrets;
mod typing;
mod vectors;

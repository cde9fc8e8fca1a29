//! Integration tests of the core, as one binary.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod conformance;
mod delivery;
mod fixtures;
mod gitlab;
mod inspect;
mod properties;
mod schemes;
mod secrets;
mod typing;
mod vectors;

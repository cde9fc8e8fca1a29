//! Integration tests of the core, as one binary.
#![cfg(all(feature = "test-util", feature = "github", feature = "standard_webhooks", feature = "jiff"))]

mod conformance;
mod delivery;
mod fixtures;
mod github;
mod properties;
mod secrets;
mod vectors;

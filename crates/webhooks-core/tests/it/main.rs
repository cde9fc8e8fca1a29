//! Integration tests of the core, as one binary.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod atomgit;
mod coding;
mod coding_service_hook;
mod conformance;
mod confusion;
mod delivery;
mod derive;
mod docker_hub;
mod fixtures;
mod gitea;
mod gitee;
mod github;
mod gitlab;
mod gogs;
mod inspect;
mod others;
mod properties;
mod resolve;
mod schemes;
mod secrets;
mod source;
mod typing;
mod vectors;

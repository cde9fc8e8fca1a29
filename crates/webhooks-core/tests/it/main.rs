//! Integration tests of the core, as one binary.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod atomgit;
mod azure_devops;
mod bitbucket_cloud;
mod bitbucket_data_center;
mod coding;
mod coding_service_hook;
mod confluence;
mod conformance;
mod confusion;
mod delivery;
mod derive;
mod described;
mod docker_hub;
mod docker_trusted_registry;
mod fixtures;
mod gitea;
mod gitee;
mod github;
mod gitlab;
mod gogs;
mod harbor;
mod inspect;
mod jira;
mod others;
mod properties;
mod resolve;
mod schemes;
mod secrets;
mod source;
mod typing;
mod vectors;

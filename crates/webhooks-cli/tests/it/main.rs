//! The command as a process, over loopback.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod custom;
mod errors;
mod kept;
mod receive;
mod support;

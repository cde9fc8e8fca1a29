#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod argument;
mod builder;
mod delivered;
mod failures;
mod handler;
mod incoming;
mod names;
mod registration;
mod router;
mod run;
mod service;

pub use webhooks_core::*;

pub use self::argument::{Argument, OfSender, Whole};
pub use self::builder::RouterBuilder;
pub use self::delivered::{Received, Typed};
pub use self::failures::{Cause, Failure, Failures};
pub use self::handler::{BoxError, Handler, Outcome};
pub use self::incoming::Incoming;
pub use self::names::{Mistake, Names, RouterError};
pub use self::registration::Registration;
pub use self::router::Router;

//! One file per event; the name is ours, since the sender has but one.

mod push;

pub use self::push::{PushData, PushEvent};

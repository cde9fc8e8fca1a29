//! Small types for what senders really put on the wire: lists that may be `null`, ids that are numbers here and
//! strings there, times in half a dozen layouts. Each keeps what was sent.
//!
//! ```
//! use webhooks_core::{serde, wire::{Id, Timestamp}};
//!
//! #[derive(webhooks_core::Deserialize)]
//! struct Build {
//!     id: Id,
//!     finished_at: Timestamp,
//! }
//! # let json = br#"{"id":"9007199254740993","finished_at":"2026-11-01T12:00:00Z"}"#;
//! # let event = webhooks_core::json::decode::<Build>(json);
//! # let build = event.unwrap();
//! assert_eq!(build.id.as_u64(), Some(9_007_199_254_740_993));
//! assert_eq!(build.finished_at.as_str(), "2026-11-01T12:00:00Z");
//! ```

mod absent;
mod entries;
mod flag;
mod free_form;
mod id;
mod list;
mod members;
mod number;
mod number_or;
mod one_or_many;
mod own_name;
mod redacted;
mod scalar;
mod scalar_or;
mod text_or;
mod timestamp;

pub use self::absent::Absent;
pub use self::entries::Entries;
pub use self::flag::Flag;
#[cfg(feature = "inspect")]
pub(crate) use self::free_form::FREE_FORM;
pub use self::free_form::FreeForm;
pub use self::id::Id;
pub use self::list::{null_as_default, present, without_nulls};
pub use self::members::Members;
pub use self::number::Number;
pub use self::number_or::NumberOr;
pub use self::one_or_many::one_or_many;
pub use self::own_name::own_name;
pub use self::redacted::Redacted;
pub use self::scalar_or::ScalarOr;
pub use self::text_or::TextOr;
pub use self::timestamp::Timestamp;

#[doc(hidden)]
pub use self::scalar::with_str;

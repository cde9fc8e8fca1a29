//! Objects that several events share.

mod content;
mod event_name;
mod label;
mod space;

pub use self::content::Content;
pub use self::event_name::EventName;
pub use self::label::Label;
pub use self::space::Space;

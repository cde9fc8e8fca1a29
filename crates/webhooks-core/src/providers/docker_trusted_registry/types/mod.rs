//! What an event is about.

mod event_type;
mod image;
mod other;
mod repository;
mod scan;

pub use self::event_type::EventType;
pub use self::image::{ManifestContents, TagContents};
pub use self::other::OtherContents;
pub use self::repository::RepositoryContents;
pub use self::scan::{Replica, ScanContents, ScanSummary, ScannerUpdateContents};

//! One file per kind of contents.

mod manifest;
mod notification;
mod other;
mod repository;
mod scan;
mod scanner_update;
mod tag;

pub use self::manifest::ManifestEvent;
pub use self::notification::{Contents, Notification};
pub use self::other::OtherEvent;
pub use self::repository::RepositoryEvent;
pub use self::scan::ScanEvent;
pub use self::scanner_update::ScannerUpdateEvent;
pub use self::tag::TagEvent;

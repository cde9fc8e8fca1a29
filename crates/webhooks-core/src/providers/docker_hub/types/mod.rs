//! What an event is about.

mod repository;

pub use self::repository::Repository;

//! What an event is about.

mod data;
mod event_type;
mod overview;
mod replication;
mod repository;
mod resource;
mod retention;

pub use self::data::{
    ArtifactData, CustomAttributes, QuotaData, ReplicationData, RetentionData, Scan, ScanData,
};
pub use self::event_type::EventType;
pub use self::overview::{
    SbomOverview, ScanReport, ScanStatus, ScanSummary, Scanner, Severity, SeverityCounts,
};
pub use self::replication::{ArtifactInfo, Replication, ReplicationResource};
pub use self::repository::{Repository, RepositoryType};
pub use self::resource::Resource;
pub use self::retention::{Retention, RetentionParameters, RetentionRule, ScopeSelectors, Selector};

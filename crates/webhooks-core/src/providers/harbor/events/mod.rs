//! One file per event, named as the sender names it in its default format.

mod binary;
mod delete_artifact;
mod delete_chart;
mod download_chart;
mod pull_artifact;
mod push_artifact;
mod quota_exceed;
mod quota_warning;
mod replication;
mod scanning_completed;
mod scanning_failed;
mod scanning_stopped;
mod tag_retention;
mod upload_chart;

pub use self::binary::BinaryEvent;
pub use self::delete_artifact::DeleteArtifactEvent;
pub use self::delete_chart::DeleteChartEvent;
pub use self::download_chart::DownloadChartEvent;
pub use self::pull_artifact::PullArtifactEvent;
pub use self::push_artifact::PushArtifactEvent;
pub use self::quota_exceed::QuotaExceedEvent;
pub use self::quota_warning::QuotaWarningEvent;
pub use self::replication::ReplicationEvent;
pub use self::scanning_completed::ScanningCompletedEvent;
pub use self::scanning_failed::ScanningFailedEvent;
pub use self::scanning_stopped::ScanningStoppedEvent;
pub use self::tag_retention::TagRetentionEvent;
pub use self::upload_chart::UploadChartEvent;

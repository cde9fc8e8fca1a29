use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// A search for secrets in what was there already came to its end.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_scan>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningScanEvent {
    pub action: SecretScanningScanAction,
    #[serde(rename = "type")]
    pub kind: SecretScanningScanType,
    pub source: SecretScanningScanSource,
    pub started_at: wire::Timestamp,
    pub completed_at: wire::Timestamp,
    /// The patterns that were new; none for a plain backfill or a custom pattern.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub secret_types: Vec<String>,
    /// Set if it was for a custom pattern.
    pub custom_pattern_name: Option<String>,
    /// Set if it was for a custom pattern.
    pub custom_pattern_scope: Option<CustomPatternScope>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a scan.
    pub enum SecretScanningScanAction {
        Completed = "completed",
    }
}

crate::open_enum! {
    /// Why a scan was made.
    pub enum SecretScanningScanType {
        /// Secret scanning is new here.
        Backfill = "backfill",
        /// A custom pattern is new.
        CustomPatternBackfill = "custom-pattern-backfill",
        /// Patterns of issuers are new.
        PatternVersionBackfill = "pattern-version-backfill",
    }
}

crate::open_enum! {
    /// What was searched.
    pub enum SecretScanningScanSource {
        Discussions = "discussions",
        Git = "git",
        Issues = "issues",
        PullRequests = "pull-requests",
        Wiki = "wiki",
    }
}

crate::open_enum! {
    /// What a custom pattern belongs to.
    pub enum CustomPatternScope {
        Enterprise = "enterprise",
        Organization = "organization",
        Repository = "repository",
    }
}

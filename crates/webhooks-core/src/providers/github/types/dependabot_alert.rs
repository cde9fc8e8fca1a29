use crate::Deserialize;

use super::{AdvisoryPackage, SecurityAdvisory, User, Vulnerability};
use crate::wire;

/// That a repository depends on something vulnerable.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DependabotAlert {
    /// Counted per repository.
    pub number: i64,
    pub state: DependabotAlertState,
    pub dependency: Dependency,
    pub security_advisory: SecurityAdvisory,
    /// The part of the advisory that the dependency falls under.
    pub security_vulnerability: Option<Vulnerability>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub dismissed_at: Option<wire::Timestamp>,
    pub dismissed_by: Option<User>,
    pub dismissed_reason: Option<DependabotDismissedReason>,
    pub dismissed_comment: Option<String>,
    pub fixed_at: Option<wire::Timestamp>,
    /// When a rule closed it.
    pub auto_dismissed_at: Option<wire::Timestamp>,
    /// Where a dismissal has to be asked for.
    pub dismissal_request: Option<DismissalRequest>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
}

/// What a repository depends on.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Dependency {
    pub package: Option<AdvisoryPackage>,
    /// From the repository's root.
    pub manifest_path: Option<String>,
    pub scope: Option<DependencyScope>,
    pub relationship: Option<DependencyRelationship>,
}

/// That somebody asked to have an alert dismissed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DismissalRequest {
    pub id: Option<i64>,
    pub status: Option<DismissalRequestStatus>,
    pub requester: Option<Requester>,
    pub created_at: Option<wire::Timestamp>,
    pub url: Option<String>,
}

/// Who asked, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Requester {
    pub id: Option<i64>,
    pub login: Option<String>,
}

crate::open_enum! {
    /// Whether an alert still holds.
    pub enum DependabotAlertState {
        /// By a rule.
        AutoDismissed = "auto_dismissed",
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }
}

crate::open_enum! {
    /// Why somebody closed an alert that was not fixed.
    pub enum DependabotDismissedReason {
        FixStarted = "fix_started",
        Inaccurate = "inaccurate",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        TolerableRisk = "tolerable_risk",
    }
}

crate::open_enum! {
    /// What a dependency is needed for.
    pub enum DependencyScope {
        Development = "development",
        Runtime = "runtime",
    }
}

crate::open_enum! {
    /// Whether a repository names a dependency itself.
    pub enum DependencyRelationship {
        Direct = "direct",
        Inconclusive = "inconclusive",
        Transitive = "transitive",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// What came of a request.
    pub enum DismissalRequestStatus {
        Approved = "approved",
        Cancelled = "cancelled",
        Pending = "pending",
        Rejected = "rejected",
    }
}

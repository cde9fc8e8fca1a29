use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, SecurityAndAnalysis, User};

/// Security features of a repository were turned on or off.
///
/// `repository.security_and_analysis` has what is on now.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#security_and_analysis>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAndAnalysisEvent {
    pub changes: SecurityAndAnalysisChanges,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAndAnalysisChanges {
    // Required: other events have `changes` too, but none of the whole.
    pub from: SecurityAndAnalysisBefore,
}

/// What was on before; features that are missing stayed as they are.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAndAnalysisBefore {
    pub security_and_analysis: Option<SecurityAndAnalysis>,
}

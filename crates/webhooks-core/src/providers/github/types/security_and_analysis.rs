use serde::Deserialize;

use crate::wire;

/// Which security features a repository has.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAndAnalysis {
    pub advanced_security: Option<SecurityFeature>,
    pub code_security: Option<SecurityFeature>,
    pub dependabot_security_updates: Option<SecurityFeature>,
    pub secret_scanning: Option<SecurityFeature>,
    pub secret_scanning_push_protection: Option<SecurityFeature>,
    pub secret_scanning_non_provider_patterns: Option<SecurityFeature>,
    pub secret_scanning_ai_detection: Option<SecurityFeature>,
    pub secret_scanning_delegated_alert_dismissal: Option<SecurityFeature>,
    pub secret_scanning_delegated_bypass: Option<SecurityFeature>,
    pub secret_scanning_delegated_bypass_options: Option<BypassOptions>,
    pub secret_scanning_validity_checks: Option<SecurityFeature>,
}

/// One of them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityFeature {
    pub status: Option<SecurityFeatureStatus>,
}

/// Who may let a secret pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BypassOptions {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub reviewers: Vec<BypassReviewer>,
}

/// A team or a role that may let a secret pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BypassReviewer {
    pub reviewer_id: i64,
    pub reviewer_type: Option<BypassReviewerType>,
    pub mode: Option<BypassReviewerMode>,
}

crate::open_enum! {
    /// Whether a feature is on.
    pub enum SecurityFeatureStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// What a reviewer is.
    pub enum BypassReviewerType {
        Role = "ROLE",
        Team = "TEAM",
    }
}

crate::open_enum! {
    /// Whether a reviewer has to ask as well.
    pub enum BypassReviewerMode {
        Always = "ALWAYS",
        Exempt = "EXEMPT",
    }
}

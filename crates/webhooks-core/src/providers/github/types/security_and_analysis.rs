use crate::Deserialize;

/// Which security features a repository has on; `null` where the receiver may not know.
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
    pub secret_scanning_delegated_bypass_options: Option<DelegatedBypassOptions>,
    pub secret_scanning_validity_checks: Option<SecurityFeature>,
}

/// Whether one of the features is on.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityFeature {
    pub status: Option<FeatureStatus>,
}

crate::open_enum! {
    /// On or off.
    pub enum FeatureStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// Who may let a push with a secret in it pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DelegatedBypassOptions {
    #[serde(default, deserialize_with = "crate::wire::null_as_default")]
    pub reviewers: Vec<BypassReviewer>,
}

/// A team or a role that may.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BypassReviewer {
    pub reviewer_id: i64,
    pub reviewer_type: BypassReviewerType,
    pub mode: Option<ReviewerBypassMode>,
}

crate::open_enum! {
    /// What `reviewer_id` names.
    pub enum BypassReviewerType {
        Role = "ROLE",
        Team = "TEAM",
    }
}

crate::open_enum! {
    /// Whether a push has to be asked for.
    pub enum ReviewerBypassMode {
        Always = "ALWAYS",
        Exempt = "EXEMPT",
    }
}

use crate::Deserialize;
use crate::gitlab::{Project, User};
use crate::wire;

/// A feature flag was turned on or off: see `object_attributes.active`.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#feature-flag-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FeatureFlagEvent {
    /// `feature_flag`.
    pub object_kind: Option<String>,
    pub project: Option<Project>,
    pub user: Option<User>,
    pub user_url: Option<String>,
    pub object_attributes: FeatureFlag,
}

/// A feature flag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FeatureFlag {
    pub id: wire::Id,
    pub name: String,
    pub description: Option<String>,
    pub active: bool,
}

use serde::{Deserializer, de};

use crate::Deserialize;
use crate::github::User;
use crate::wire;

/// Someone took back their authorization of a GitHub App: it may no longer act for them. It stays installed.
///
/// Sent to GitHub Apps only, and to each of them.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#github_app_authorization>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitHubAppAuthorizationEvent {
    #[serde(deserialize_with = "action")]
    pub action: GitHubAppAuthorizationAction,
    /// Who took it back.
    pub sender: User,
    // Other events have these two members and more.
    #[serde(default, rename = "definition")]
    _definition: wire::Absent,
    #[serde(default, rename = "hook")]
    _hook: wire::Absent,
    #[serde(default, rename = "installation")]
    _installation: wire::Absent,
    #[serde(default, rename = "marketplace_purchase")]
    _marketplace_purchase: wire::Absent,
    #[serde(default, rename = "organization")]
    _organization: wire::Absent,
    #[serde(default, rename = "repository")]
    _repository: wire::Absent,
    #[serde(default, rename = "repository_ruleset")]
    _repository_ruleset: wire::Absent,
    #[serde(default, rename = "security_advisory")]
    _security_advisory: wire::Absent,
    #[serde(default, rename = "sponsorship")]
    _sponsorship: wire::Absent,
    #[serde(default, rename = "user")]
    _user: wire::Absent,
}

crate::open_enum! {
    /// What happened to an authorization.
    pub enum GitHubAppAuthorizationAction {
        Revoked = "revoked",
    }
}

/// `enterprise` has the very same members: its actions tell it from this event.
fn action<'de, D: Deserializer<'de>>(deserializer: D) -> Result<GitHubAppAuthorizationAction, D::Error> {
    let action = GitHubAppAuthorizationAction::deserialize(deserializer)?;
    if action.as_str().starts_with("anonymous_access_") {
        return Err(de::Error::custom("an action of another event"));
    }
    Ok(action)
}

use serde::{Deserializer, de};

use crate::Deserialize;
use crate::github::User;
use crate::wire;

/// Anonymous read access with git was allowed in an enterprise, or no longer is.
///
/// Enterprise Server only, sent to enterprise hooks.
///
/// <https://docs.github.com/enterprise-server/webhooks/webhook-events-and-payloads#enterprise>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnterpriseEvent {
    #[serde(deserialize_with = "action")]
    pub action: EnterpriseAction,
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
    /// What became of anonymous read access.
    pub enum EnterpriseAction {
        AnonymousAccessDisabled = "anonymous_access_disabled",
        AnonymousAccessEnabled = "anonymous_access_enabled",
    }
}

/// `github_app_authorization` has the very same members: its one action tells it from this event.
fn action<'de, D: Deserializer<'de>>(deserializer: D) -> Result<EnterpriseAction, D::Error> {
    let action = EnterpriseAction::deserialize(deserializer)?;
    if action == *"revoked" {
        return Err(de::Error::custom("an action of another event"));
    }
    Ok(action)
}

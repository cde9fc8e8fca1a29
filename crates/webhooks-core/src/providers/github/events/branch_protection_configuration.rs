use serde::{Deserializer, de};

use crate::Deserialize;

use super::repository::refuse;
use crate::github::{Enterprise, Installation, Organization, Repository, RepositoryAction, User};
use crate::wire;

/// All branch protection of a repository was turned off, or on again.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_configuration>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BranchProtectionConfigurationEvent {
    #[serde(deserialize_with = "action")]
    pub action: BranchProtectionConfigurationAction,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // Most events have all of the above, and one of these.
    #[serde(
        default,
        rename = "alert",
        alias = "blocked_issue",
        alias = "blocking_issue",
        alias = "branch",
        alias = "check_run",
        alias = "check_suite",
        alias = "comment",
        alias = "content_reference",
        alias = "deployment",
        alias = "discussion",
        alias = "environment",
        alias = "exemption_request",
        alias = "hook",
        alias = "issue",
        alias = "key",
        alias = "label",
        alias = "member",
        alias = "merge_group",
        alias = "milestone",
        alias = "new_property_values",
        alias = "package",
        alias = "parent_issue",
        alias = "project",
        alias = "project_card",
        alias = "project_column",
        alias = "pull_request",
        alias = "registry_package",
        alias = "release",
        alias = "repositories",
        alias = "repository_advisory",
        alias = "repository_ruleset",
        alias = "rule",
        alias = "security_advisory",
        alias = "source",
        alias = "starred_at",
        alias = "sub_issue",
        alias = "team",
        alias = "workflow_job",
        alias = "workflow_run",
        deserialize_with = "refuse"
    )]
    _of_another: wire::Absent,
}

crate::open_enum! {
    /// What happened to the protection.
    pub enum BranchProtectionConfigurationAction {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

/// Any but those of `repository` and `watch`, which have the same members.
fn action<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BranchProtectionConfigurationAction, D::Error> {
    let action = BranchProtectionConfigurationAction::deserialize(deserializer)?;
    if action == *"started" || RepositoryAction::KNOWN.contains(&action.as_str()) {
        return Err(de::Error::custom("an action of another event"));
    }
    Ok(action)
}

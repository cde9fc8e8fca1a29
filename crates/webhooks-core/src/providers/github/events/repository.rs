use serde::{Deserializer, de};

use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, ListChange, Organization, Repository, User};
use crate::wire;

/// Something happened to a repository itself: created, renamed, transferred, made public, deleted.
///
/// Repository hooks and GitHub Apps don't get `deleted`. With `transferred`, only the new owner's hooks are told.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryEvent {
    #[serde(deserialize_with = "action")]
    pub action: RepositoryAction,
    pub repository: Repository,
    /// With `edited`, `renamed` and `transferred`: what was there before.
    pub changes: Option<RepositoryChanges>,
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

/// What changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryChanges {
    pub default_branch: Option<Change>,
    pub description: Option<Change>,
    pub homepage: Option<Change>,
    pub topics: Option<ListChange>,
    /// With `renamed`.
    pub repository: Option<RepositoryNameChange>,
    /// With `transferred`.
    pub owner: Option<RepositoryOwnerChange>,
}

/// What a repository was called.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryNameChange {
    /// Without the owner's.
    pub name: Option<Change>,
}

/// Whose a repository was.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryOwnerChange {
    pub from: Option<RepositoryOwner>,
}

/// One of the two.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryOwner {
    pub user: Option<User>,
    pub organization: Option<Organization>,
}

crate::open_enum! {
    /// What happened to a repository.
    pub enum RepositoryAction {
        /// Enterprise Server: nobody can read it without an account any more.
        AnonymousAccessDisabled = "anonymous_access_disabled",
        /// Enterprise Server: everybody can read it without an account.
        AnonymousAccessEnabled = "anonymous_access_enabled",
        Archived = "archived",
        Created = "created",
        Deleted = "deleted",
        /// Topics, default branch, description or homepage.
        Edited = "edited",
        Privatized = "privatized",
        Publicized = "publicized",
        Renamed = "renamed",
        Transferred = "transferred",
        Unarchived = "unarchived",
    }
}

/// Any but those of `branch_protection_configuration` and `watch`, which have the same members.
fn action<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RepositoryAction, D::Error> {
    let action = RepositoryAction::deserialize(deserializer)?;
    if ["disabled", "enabled", "started"].contains(&action.as_str()) {
        return Err(de::Error::custom("an action of another event"));
    }
    Ok(action)
}

/// `starred_at` and `member` may be `null`, which `Absent` alone lets pass.
pub(super) fn refuse<'de, D: Deserializer<'de>>(_: D) -> Result<wire::Absent, D::Error> {
    Err(de::Error::custom("a member of another event"))
}

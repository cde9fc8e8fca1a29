use crate::Deserialize;

use super::{Team, TeamNotificationSetting, TeamPrivacy};
use crate::wire;

/// A user, an organization in its role as an account, or a bot.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    pub login: String,
    pub id: i64,
    /// Only in git-derived users, such as the owner in `push`.
    pub name: Option<String>,
    /// Only in git-derived users, such as the owner in `push`.
    pub email: Option<String>,
    pub node_id: Option<String>,
    pub avatar_url: Option<String>,
    pub gravatar_id: Option<String>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub followers_url: Option<String>,
    pub following_url: Option<String>,
    pub gists_url: Option<String>,
    pub starred_url: Option<String>,
    pub subscriptions_url: Option<String>,
    pub organizations_url: Option<String>,
    pub repos_url: Option<String>,
    pub events_url: Option<String>,
    pub received_events_url: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<AccountType>,
    pub site_admin: Option<bool>,
    /// Where users are listed as stargazers.
    pub starred_at: Option<wire::Timestamp>,
    /// `public` or `private`.
    pub user_view_type: Option<String>,
    /// Set for an account that is gone.
    pub deleted: Option<bool>,
}

impl User {
    /// Whether it is a bot: a GitHub App, such as `github-actions[bot]`.
    pub fn is_bot(&self) -> bool {
        self.kind == Some(AccountType::Bot)
    }
}

/// What may be a user or an organization, and something else as well: a team that is asked for a review, an enterprise
/// that owns an app or has it installed.
///
/// A user or an organization has a `login`; a team and an enterprise have a `slug`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Account {
    pub avatar_url: Option<String>,
    /// Set for an account or a team that is gone.
    pub deleted: Option<bool>,
    pub email: Option<String>,
    pub events_url: Option<String>,
    pub followers_url: Option<String>,
    pub following_url: Option<String>,
    pub gists_url: Option<String>,
    pub gravatar_id: Option<String>,
    pub html_url: Option<String>,
    pub id: i64,
    /// Of a user or an organization.
    pub login: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub organizations_url: Option<String>,
    pub received_events_url: Option<String>,
    pub repos_url: Option<String>,
    pub site_admin: Option<bool>,
    pub starred_url: Option<String>,
    pub subscriptions_url: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<AccountType>,
    pub url: Option<String>,
    /// `public` or `private`.
    pub user_view_type: Option<String>,
    pub starred_at: Option<wire::Timestamp>,
    /// Of a team or an enterprise.
    pub description: Option<String>,
    /// Of a team or an enterprise.
    pub slug: Option<String>,
    /// Of a team or an organization.
    pub members_url: Option<String>,
    /// Of a team.
    pub notification_setting: Option<TeamNotificationSetting>,
    /// Of a team.
    pub parent: Option<Box<Team>>,
    /// Of a team.
    pub permission: Option<String>,
    /// Of a team.
    pub privacy: Option<TeamPrivacy>,
    /// Of a team.
    pub repositories_url: Option<String>,
    /// Of an enterprise or an organization.
    pub website_url: Option<String>,
    /// Of an enterprise or an organization.
    pub created_at: Option<wire::Timestamp>,
    /// Of an enterprise or an organization.
    pub updated_at: Option<wire::Timestamp>,
    // The rest only in `installation_target`.
    /// Of an organization.
    pub archived_at: Option<wire::Timestamp>,
    pub followers: Option<i64>,
    pub following: Option<i64>,
    /// Of an organization.
    pub has_organization_projects: Option<bool>,
    /// Of an organization.
    pub has_repository_projects: Option<bool>,
    /// Of an organization.
    pub hooks_url: Option<String>,
    /// Of an organization: whether its domain is.
    pub is_verified: Option<bool>,
    /// Of an organization.
    pub issues_url: Option<String>,
    /// How many there are.
    pub public_gists: Option<i64>,
    /// Of an organization.
    pub public_members_url: Option<String>,
    /// How many there are.
    pub public_repos: Option<i64>,
}

crate::open_enum! {
    /// What kind of account it is.
    pub enum AccountType {
        User = "User",
        Organization = "Organization",
        Bot = "Bot",
        Mannequin = "Mannequin",
    }
}

use serde::Deserialize;

use super::AccountType;
use crate::wire;

/// A team of an organization or an enterprise.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Team {
    pub description: Option<String>,
    pub html_url: Option<String>,
    pub id: i64,
    pub members_url: Option<String>,
    pub name: String,
    pub node_id: Option<String>,
    /// `pull`, `triage`, `push`, `maintain`, `admin`, or a custom role.
    pub permission: Option<String>,
    pub privacy: Option<TeamPrivacy>,
    pub repositories_url: Option<String>,
    pub slug: Option<String>,
    pub url: Option<String>,
    pub deleted: Option<bool>,
    pub parent: Option<Box<Team>>,
    pub notification_setting: Option<TeamNotificationSetting>,
    /// Enterprise Server with LDAP: the group it follows.
    pub ldap_dn: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<TeamType>,
    pub organization_id: Option<i64>,
    pub enterprise_id: Option<i64>,
}

/// Someone asked for a review: a user, or a team.
///
/// A user has a `login`, a team has a `slug`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Reviewer {
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
    /// Only of a user.
    pub login: Option<String>,
    /// Of a team; of a user in git-derived data only.
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
    pub description: Option<String>,
    pub members_url: Option<String>,
    pub parent: Option<Box<Team>>,
    pub permission: Option<String>,
    pub privacy: Option<TeamPrivacy>,
    pub repositories_url: Option<String>,
    /// Only of a team.
    pub slug: Option<String>,
    /// Where users are listed as stargazers.
    pub starred_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// Who can see a team.
    pub enum TeamPrivacy {
        Open = "open",
        Closed = "closed",
        Secret = "secret",
    }
}

crate::open_enum! {
    /// Whether a team is notified when it is mentioned.
    pub enum TeamNotificationSetting {
        NotificationsEnabled = "notifications_enabled",
        NotificationsDisabled = "notifications_disabled",
    }
}

crate::open_enum! {
    /// What a team belongs to.
    pub enum TeamType {
        Organization = "organization",
        Enterprise = "enterprise",
    }
}

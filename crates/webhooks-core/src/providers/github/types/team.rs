use crate::Deserialize;

use super::RepositoryPermissions;

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
    /// Where teams are listed of a repository: how they came to it.
    pub access_source: Option<TeamAccessSource>,
    pub permissions: Option<RepositoryPermissions>,
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

crate::open_enum! {
    /// How a team came to have access to a repository.
    pub enum TeamAccessSource {
        Direct = "direct",
        Enterprise = "enterprise",
        Organization = "organization",
    }
}

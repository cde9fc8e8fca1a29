use crate::Deserialize;

use super::Account;
use crate::wire;

/// A GitHub App.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct App {
    pub created_at: Option<wire::Timestamp>,
    pub description: Option<String>,
    /// Names of the events it is subscribed to.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub events: Vec<String>,
    pub external_url: Option<String>,
    pub html_url: Option<String>,
    /// `null` in some listings.
    pub id: Option<i64>,
    pub name: String,
    pub node_id: Option<String>,
    pub owner: Option<Account>,
    pub permissions: Option<AppPermissions>,
    pub slug: Option<String>,
    pub updated_at: Option<wire::Timestamp>,
    pub client_id: Option<String>,
    pub installations_count: Option<i64>,
}

/// What a GitHub App may do, by area; an area that is missing is closed to it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppPermissions {
    pub actions: Option<Access>,
    pub administration: Option<Access>,
    pub checks: Option<Access>,
    pub content_references: Option<Access>,
    pub contents: Option<Access>,
    pub deployments: Option<Access>,
    pub discussions: Option<Access>,
    pub emails: Option<Access>,
    pub environments: Option<Access>,
    pub issues: Option<Access>,
    pub keys: Option<Access>,
    pub members: Option<Access>,
    pub metadata: Option<Access>,
    pub organization_administration: Option<Access>,
    pub organization_hooks: Option<Access>,
    pub organization_packages: Option<Access>,
    pub organization_plan: Option<Access>,
    /// Enterprise Server only.
    pub organization_pre_receive_hooks: Option<Access>,
    pub organization_projects: Option<Access>,
    pub organization_secrets: Option<Access>,
    pub organization_self_hosted_runners: Option<Access>,
    pub organization_user_blocking: Option<Access>,
    pub packages: Option<Access>,
    pub pages: Option<Access>,
    pub pull_requests: Option<Access>,
    pub repository_hooks: Option<Access>,
    /// Enterprise Server only.
    pub repository_pre_receive_hooks: Option<Access>,
    pub repository_projects: Option<Access>,
    pub secret_scanning_alerts: Option<Access>,
    pub secrets: Option<Access>,
    pub security_events: Option<Access>,
    pub security_scanning_alert: Option<Access>,
    pub single_file: Option<Access>,
    pub statuses: Option<Access>,
    pub vulnerability_alerts: Option<Access>,
    pub workflows: Option<Access>,
    pub team_discussions: Option<Access>,
    pub artifact_metadata: Option<Access>,
    pub attestations: Option<Access>,
    pub code_quality: Option<Access>,
    pub codespaces: Option<Access>,
    pub dependabot_secrets: Option<Access>,
    pub merge_queues: Option<Access>,
    pub repository_custom_properties: Option<Access>,
    pub custom_properties_for_organizations: Option<Access>,
    pub organization_custom_roles: Option<Access>,
    pub organization_custom_org_roles: Option<Access>,
    pub organization_custom_properties: Option<Access>,
    pub organization_copilot_seat_management: Option<Access>,
    pub organization_copilot_agent_settings: Option<Access>,
    pub organization_announcement_banners: Option<Access>,
    pub organization_events: Option<Access>,
    pub organization_personal_access_tokens: Option<Access>,
    pub organization_personal_access_token_requests: Option<Access>,
    pub email_addresses: Option<Access>,
    pub followers: Option<Access>,
    pub git_ssh_keys: Option<Access>,
    pub gpg_keys: Option<Access>,
    pub interaction_limits: Option<Access>,
    pub profile: Option<Access>,
    pub starring: Option<Access>,
    pub copilot_requests: Option<Access>,
    pub drives: Option<Access>,
    pub models: Option<Access>,
    pub enterprise_administration: Option<Access>,
    pub enterprise_custom_properties: Option<Access>,
    pub enterprise_custom_properties_for_organizations: Option<Access>,
    pub enterprise_organization_installations: Option<Access>,
    pub enterprise_organization_installation_repositories: Option<Access>,
}

crate::open_enum! {
    /// How far an app may go in one area.
    pub enum Access {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

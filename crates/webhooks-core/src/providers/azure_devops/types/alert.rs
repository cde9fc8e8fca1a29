use crate::Deserialize;
use crate::azure_devops::IdentityRef;
use crate::wire;

/// What Advanced Security found.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityAlert {
    pub alert_id: Option<i64>,
    /// `code`, `dependency`, `secret` or `unknown`.
    pub alert_type: Option<String>,
    /// Such as `low`, `medium`, `high` and `critical`; of code also `note`, `warning` and `error`.
    pub severity: Option<String>,
    pub confidence: Option<String>,
    /// `active`, `dismissed`, `fixed`, `autoDismissed` or `unknown`.
    pub state: Option<String>,
    pub title: Option<String>,
    /// What found it.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tools: Vec<AlertTool>,
    pub dismissal: Option<AlertDismissal>,
    pub project_id: Option<String>,
    pub repository_id: Option<String>,
    pub repository_url: Option<String>,
    /// `refs/heads/main`
    pub git_ref: Option<String>,
    pub introduced_date: Option<wire::Timestamp>,
    pub first_seen_date: Option<wire::Timestamp>,
    pub last_seen_date: Option<wire::Timestamp>,
    pub fixed_date: Option<wire::Timestamp>,
    /// Where in the code it is.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub physical_locations: Vec<PhysicalLocation>,
    /// Where among the dependencies it is.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub logical_locations: Vec<LogicalLocation>,
    /// A piece of the secret that was found.
    pub truncated_secret: Option<wire::Redacted>,
}

/// A program that looks for weaknesses.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlertTool {
    pub name: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub rules: Vec<AlertRule>,
}

/// What is looked for.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlertRule {
    pub opaque_id: Option<String>,
    pub friendly_name: Option<String>,
    pub description: Option<String>,
    /// Addresses to read more at.
    pub resources: Option<String>,
    pub help_message: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tags: Vec<String>,
    /// Of the tool's own making: documented as free-form.
    pub additional_properties: Option<wire::FreeForm>,
}

/// Why nothing is done about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AlertDismissal {
    pub dismissal_id: Option<i64>,
    /// Such as `fixed`, `acceptedRisk` and `falsePositive`.
    pub dismissal_type: Option<String>,
    pub message: Option<String>,
    /// A user's id.
    pub state_changed_by: Option<String>,
    pub state_changed_by_identity: Option<IdentityRef>,
    pub requested_on: Option<wire::Timestamp>,
}

/// A place in a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhysicalLocation {
    pub file_path: Option<String>,
    pub region: Option<Region>,
    pub version_control: Option<VersionControl>,
}

/// From here to there, both counted from 1.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Region {
    pub line_start: Option<i64>,
    pub line_end: Option<i64>,
    pub column_start: Option<i64>,
    pub column_end: Option<i64>,
}

/// The commit of a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionControl {
    pub commit_hash: Option<String>,
    pub item_url: Option<String>,
}

/// A dependency.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LogicalLocation {
    pub fully_qualified_name: Option<String>,
    /// Such as `rootDependency` and `vulnerableDependency`.
    pub kind: Option<String>,
}

use crate::Deserialize;
use crate::jira::Scope;
use crate::wire;

/// Where in its workflow an issue is.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Status {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub untranslated_name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub status_category: Option<StatusCategory>,
    pub scope: Option<Scope>,
}

/// Whether there is something to do, in any workflow.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StatusCategory {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    /// `new`, `indeterminate`, `done` or `undefined`.
    pub key: Option<String>,
    pub color_name: Option<String>,
    pub name: Option<String>,
}

/// How urgent an issue is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Priority {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub status_color: Option<String>,
    pub is_default: Option<bool>,
}

/// Why there is nothing to do any more.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Resolution {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
}

/// Who may see an issue.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityLevel {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub issue_security_scheme_id: Option<wire::Id>,
}

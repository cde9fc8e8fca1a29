use crate::Deserialize;
use crate::wire;

/// Rich text as a tree. Deliveries mostly have wiki markup instead, as plain text.
///
/// <https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Document {
    pub version: Option<i64>,
    /// `doc`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub content: Vec<Node>,
}

/// A part of a document: a paragraph, a text, a mention.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Node {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub version: Option<i64>,
    pub text: Option<String>,
    pub attrs: Option<Attributes>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub marks: Vec<Mark>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub content: Vec<Node>,
}

/// How a text looks.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Mark {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub attrs: Option<Attributes>,
}

/// The attributes of all kinds of nodes and marks; each has a few of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Attributes {
    pub id: Option<wire::Id>,
    pub local_id: Option<String>,
    pub text: Option<String>,
    pub access_level: Option<String>,
    pub user_type: Option<String>,
    pub url: Option<String>,
    pub href: Option<String>,
    pub title: Option<String>,
    pub color: Option<String>,
    pub style: Option<String>,
    pub state: Option<String>,
    pub language: Option<String>,
    pub unique_id: Option<String>,
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    pub level: Option<i64>,
    pub order: Option<i64>,
    pub panel_type: Option<String>,
    pub panel_icon: Option<String>,
    pub panel_icon_id: Option<String>,
    pub panel_icon_text: Option<String>,
    pub panel_color: Option<String>,
    pub short_name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub collection: Option<String>,
    pub occurrence_key: Option<String>,
    pub alt: Option<String>,
    pub layout: Option<String>,
    pub width: Option<f64>,
    pub width_type: Option<String>,
    pub height: Option<f64>,
    pub display_mode: Option<String>,
    pub is_number_column_enabled: Option<bool>,
    pub background: Option<String>,
    pub colspan: Option<i64>,
    pub rowspan: Option<i64>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub colwidth: Vec<f64>,
    pub extension_type: Option<String>,
    pub extension_key: Option<String>,
    /// What an app or macro keeps in the document.
    pub parameters: Option<wire::FreeForm>,
    /// JSON-LD of a link's target.
    pub data: Option<wire::FreeForm>,
}

use crate::Deserialize;
use crate::wire;

/// A field that an organization added to its issues.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueField {
    pub id: i64,
    pub name: String,
    pub field_type: Option<IssueFieldType>,
}

/// The value of one field of an issue.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueFieldValue {
    pub issue_field_id: i64,
    pub issue_field_name: Option<String>,
    pub node_id: Option<String>,
    pub data_type: Option<IssueFieldType>,
    /// Free-form: the organization defines the field. Text, a number, a date, or an option's name.
    pub value: Option<wire::FreeForm>,
    pub single_select_option: Option<IssueFieldOption>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub multi_select_options: Vec<IssueFieldOption>,
}

/// The value that a field of an issue was given, or had before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueFieldChange {
    pub id: i64,
    /// Free-form: the organization defines the field. Of text, date and number fields.
    pub value: Option<wire::FreeForm>,
    /// Of single-select fields.
    pub value_id: Option<i64>,
    /// Of single-select fields.
    pub option: Option<IssueFieldOption>,
    /// Of multi-select fields.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub value_ids: Vec<i64>,
    /// Of multi-select fields.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub options: Vec<IssueFieldOption>,
}

/// One of the values that a select field offers.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueFieldOption {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub color: Option<String>,
    pub description: Option<String>,
}

crate::open_enum! {
    /// What a field of an issue holds.
    pub enum IssueFieldType {
        Text = "text",
        Date = "date",
        SingleSelect = "single_select",
        MultiSelect = "multi_select",
        Number = "number",
    }
}

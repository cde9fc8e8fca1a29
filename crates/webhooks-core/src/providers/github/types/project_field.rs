use crate::Deserialize;
use crate::wire;

/// A field that was given another value.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectFieldChange {
    pub field_node_id: Option<String>,
    /// Such as `text`, `number`, `date`, `single_select`, `iteration`, `labels`.
    pub field_type: Option<String>,
    pub field_name: Option<String>,
    pub project_number: Option<i64>,
    /// By the field's type: a text or a date, a number, an option or an iteration.
    pub from: Option<wire::ScalarOr<ProjectFieldOption>>,
    /// As `from`.
    pub to: Option<wire::ScalarOr<ProjectFieldOption>>,
}

/// One of the values that a single-select or an iteration field offers.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectFieldOption {
    pub id: String,
    /// Of a single-select field.
    pub name: Option<String>,
    /// Of a single-select field, such as `GREEN`.
    pub color: Option<String>,
    /// Of a single-select field.
    pub description: Option<String>,
    /// Of an iteration field.
    pub title: Option<String>,
    /// Of an iteration field.
    pub title_html: Option<String>,
    /// Of an iteration field, in days.
    pub duration: Option<i64>,
    /// Of an iteration field: a date.
    pub start_date: Option<wire::Timestamp>,
    /// Of an iteration field.
    pub completed: Option<bool>,
}

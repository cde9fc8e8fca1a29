use crate::Deserialize;

/// A place in a diff. All of it is `null` but for the type where there is none.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiffPosition {
    pub base_sha: Option<String>,
    pub start_sha: Option<String>,
    pub head_sha: Option<String>,
    pub old_path: Option<String>,
    pub new_path: Option<String>,
    pub position_type: Option<PositionType>,
    pub old_line: Option<i64>,
    pub new_line: Option<i64>,
    /// For a note on several lines.
    pub line_range: Option<LineRange>,
    pub ignore_whitespace_change: Option<bool>,
    /// Of an image, in pixels.
    pub width: Option<f64>,
    /// Of an image, in pixels.
    pub height: Option<f64>,
    /// On an image, in pixels.
    pub x: Option<f64>,
    /// On an image, in pixels.
    pub y: Option<f64>,
}

crate::open_enum! {
    /// What a place in a diff is on.
    pub enum PositionType {
        Text = "text",
        Image = "image",
        File = "file",
    }
}

/// From one line to another.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LineRange {
    pub start: Option<LineEnd>,
    pub end: Option<LineEnd>,
    /// In place of `start`, in some versions.
    pub start_line_code: Option<String>,
    /// In place of `start`, in some versions.
    pub start_line_type: Option<String>,
    /// In place of `end`, in some versions.
    pub end_line_code: Option<String>,
    /// In place of `end`, in some versions.
    pub end_line_type: Option<String>,
}

/// An end of a range of lines.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LineEnd {
    pub line_code: Option<String>,
    /// `new`, `old`, or `null` for a line that did not change.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub old_line: Option<i64>,
    pub new_line: Option<i64>,
}

use crate::Deserialize;

use super::{Severity, User};
use crate::wire;

/// What code scanning found.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningAlert {
    /// Counted per repository.
    pub number: i64,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub fixed_at: Option<wire::Timestamp>,
    pub dismissed_at: Option<wire::Timestamp>,
    pub dismissed_by: Option<User>,
    pub dismissed_comment: Option<String>,
    pub dismissed_reason: Option<CodeScanningDismissedReason>,
    /// Who granted the dismissal, where it has to be asked for.
    pub dismissal_approved_by: Option<User>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub instances_url: Option<String>,
    pub most_recent_instance: Option<CodeScanningInstance>,
    /// Only in old versions: all of them, instead of the most recent one.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub instances: Vec<CodeScanningInstance>,
    pub rule: CodeScanningRule,
    /// `null` for an open alert that is not on the default branch.
    pub state: Option<CodeScanningState>,
    pub tool: Option<CodeScanningTool>,
}

/// One place where an alert was raised.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningInstance {
    /// Such as workflow file and job.
    pub analysis_key: Option<String>,
    pub category: Option<String>,
    /// What kind of code it is in, such as `test` or `library`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub classifications: Vec<String>,
    pub commit_sha: Option<String>,
    /// JSON as text: the variables that the analysis ran with, such as the language.
    pub environment: Option<String>,
    pub location: Option<CodeScanningLocation>,
    pub message: Option<CodeScanningMessage>,
    /// In full: `refs/heads/main`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub state: Option<CodeScanningState>,
}

/// Lines and columns of a file, from 1.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningLocation {
    pub path: Option<String>,
    pub start_line: Option<i64>,
    pub end_line: Option<i64>,
    pub start_column: Option<i64>,
    pub end_column: Option<i64>,
}

/// What the tool says about one place.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningMessage {
    pub text: Option<String>,
}

/// What a tool looks for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningRule {
    /// The tool's own name for it, such as `js/sql-injection`.
    pub id: String,
    pub name: Option<String>,
    pub severity: Option<CodeScanningSeverity>,
    /// Only for rules about security.
    pub security_severity_level: Option<Severity>,
    pub description: Option<String>,
    pub full_description: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub tags: Vec<String>,
    /// Markdown.
    pub help: Option<String>,
    pub help_uri: Option<String>,
}

/// What found an alert.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningTool {
    pub name: Option<String>,
    pub guid: Option<String>,
    pub version: Option<String>,
}

crate::open_enum! {
    /// Whether an alert still holds.
    pub enum CodeScanningState {
        Open = "open",
        Dismissed = "dismissed",
        Fixed = "fixed",
    }
}

crate::open_enum! {
    /// How bad a tool thinks it is.
    pub enum CodeScanningSeverity {
        None = "none",
        Note = "note",
        Warning = "warning",
        Error = "error",
    }
}

crate::open_enum! {
    /// Why an alert was closed by hand.
    pub enum CodeScanningDismissedReason {
        FalsePositive = "false positive",
        Mitigated = "mitigated",
        UsedInTests = "used in tests",
        WontFix = "won't fix",
    }
}

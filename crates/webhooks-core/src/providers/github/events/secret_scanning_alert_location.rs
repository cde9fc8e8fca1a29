use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, SecretScanningAlert, User};

/// A secret that there is an alert about was found in one more place.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert_location>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningAlertLocationEvent {
    pub action: SecretScanningAlertLocationAction,
    pub alert: SecretScanningAlert,
    pub location: SecretScanningLocation,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// Where a secret is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningLocation {
    #[serde(rename = "type")]
    pub kind: SecretScanningLocationType,
    pub details: Option<SecretScanningLocationDetails>,
}

/// Lines of a file if it is a commit, one address of the REST API if it is anything else.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningLocationDetails {
    pub path: Option<String>,
    /// From 1, as are all of these.
    pub start_line: Option<i64>,
    pub end_line: Option<i64>,
    /// In bytes.
    pub start_column: Option<i64>,
    pub end_column: Option<i64>,
    pub blob_sha: Option<String>,
    pub blob_url: Option<String>,
    pub commit_sha: Option<String>,
    pub commit_url: Option<String>,
    pub html_url: Option<String>,
    /// Of a wiki.
    pub page_url: Option<String>,
    pub issue_title_url: Option<String>,
    pub issue_body_url: Option<String>,
    pub issue_comment_url: Option<String>,
    pub discussion_title_url: Option<String>,
    pub discussion_body_url: Option<String>,
    pub discussion_comment_url: Option<String>,
    pub pull_request_title_url: Option<String>,
    pub pull_request_body_url: Option<String>,
    pub pull_request_comment_url: Option<String>,
    pub pull_request_review_url: Option<String>,
    pub pull_request_review_comment_url: Option<String>,
}

crate::open_enum! {
    /// What happened to a place.
    pub enum SecretScanningAlertLocationAction {
        Created = "created",
    }
}

crate::open_enum! {
    /// What a secret is in.
    pub enum SecretScanningLocationType {
        Commit = "commit",
        DiscussionBody = "discussion_body",
        DiscussionComment = "discussion_comment",
        DiscussionTitle = "discussion_title",
        IssueBody = "issue_body",
        IssueComment = "issue_comment",
        IssueTitle = "issue_title",
        PullRequestBody = "pull_request_body",
        PullRequestComment = "pull_request_comment",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        PullRequestTitle = "pull_request_title",
        WikiCommit = "wiki_commit",
    }
}

use crate::Deserialize;
use crate::jira::{Comment, Issue, User};
use crate::wire;

/// An issue went through a transition whose workflow triggers a webhook. It has no name of its own.
///
/// <https://developer.atlassian.com/server/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransitionEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(default)]
    pub webhook_event: wire::Absent,
    pub transition: Transition,
    pub issue: Option<Issue>,
    pub user: Option<User>,
    /// What was said with it.
    pub comment: Option<wire::TextOr<Comment>>,
}

/// A step in a workflow.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Transition {
    pub workflow_id: Option<wire::Id>,
    pub workflow_name: Option<String>,
    pub transition_id: Option<wire::Id>,
    pub transition_name: Option<String>,
    #[serde(rename = "from_status")]
    pub from_status: Option<String>,
    #[serde(rename = "to_status")]
    pub to_status: Option<String>,
}

use crate::Deserialize;
use crate::gitlab::{Commit, Issue, MergeRequest, Note, Project, Snippet, User};
use crate::wire;

/// Someone reacted with an emoji, or took that back. Since GitLab 16.2.
///
/// What it is on is beside it: a work item, a merge request or a snippet; a comment, and then what that is on.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#emoji-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EmojiEvent {
    /// `emoji`.
    pub object_kind: Option<String>,
    /// Why this is sent.
    pub event_type: EmojiAction,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    pub project: Option<Project>,
    pub object_attributes: AwardEmoji,
    pub note: Option<Note>,
    #[serde(alias = "work_item", alias = "epic")]
    pub issue: Option<Issue>,
    pub merge_request: Option<MergeRequest>,
    #[serde(alias = "snippet")]
    pub project_snippet: Option<Snippet>,
    pub commit: Option<Commit>,
}

crate::open_enum! {
    /// What happened to a reaction.
    pub enum EmojiAction {
        Award = "award",
        Revoke = "revoke",
    }
}

/// A reaction.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AwardEmoji {
    pub id: wire::Id,
    /// Of the emoji: `thumbsup`.
    pub name: String,
    pub user_id: Option<wire::Id>,
    pub awardable_type: AwardableType,
    pub awardable_id: Option<wire::Id>,
    /// Page of what it is on.
    pub awarded_on_url: Option<String>,
    /// That of the event, in new versions.
    pub action: Option<EmojiAction>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// What a reaction is on.
    pub enum AwardableType {
        Issue = "Issue",
        MergeRequest = "MergeRequest",
        Note = "Note",
        Snippet = "Snippet",
        WikiPage = "WikiPage::Meta",
    }
}

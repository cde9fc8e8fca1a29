use crate::Deserialize;
use crate::gitlab::{Commit, Project, Repository, tag_ref};
use crate::wire;

/// A tag was created, moved or deleted.
///
/// Not sent if more than three branches or tags are pushed at once.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#tag-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TagPushEvent {
    /// `tag_push`; absent in old system hooks.
    pub object_kind: Option<String>,
    /// `tag_push`; absent in old versions.
    pub event_name: Option<String>,
    /// Name of the tag, in full: `refs/tags/v1.0`. That of a branch is another event.
    #[serde(rename = "ref", deserialize_with = "tag_ref")]
    pub git_ref: String,
    pub ref_protected: Option<bool>,
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now (of the tag, if it is annotated); forty zeros if it was deleted.
    pub after: String,
    /// SHA of the commit; `null` if it was deleted.
    pub checkout_sha: Option<String>,
    /// Of an annotated tag.
    pub message: Option<String>,
    pub user_id: Option<wire::Id>,
    pub user_name: Option<String>,
    /// Absent in old versions.
    pub user_username: Option<String>,
    /// Empty or `[REDACTED]` if the user shows no address in public.
    pub user_email: Option<String>,
    pub user_avatar: Option<String>,
    pub project_id: wire::Id,
    /// Absent in old versions.
    pub project: Option<Project>,
    /// What the tag names.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    pub total_commits_count: Option<i64>,
    // Whatever whoever pushed wrote behind `git push -o`, nested at its dots.
    pub push_options: Option<wire::FreeForm>,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

impl TagPushEvent {
    /// The tag, without `refs/tags/`.
    pub fn tag(&self) -> &str {
        self.git_ref.strip_prefix("refs/tags/").unwrap_or(&self.git_ref)
    }

    /// Whether the tag is new.
    pub fn is_created(&self) -> bool {
        is_zeros(&self.before)
    }

    /// Whether the tag is gone.
    pub fn is_deleted(&self) -> bool {
        is_zeros(&self.after)
    }
}

/// What stands for no commit, in SHA-1 and in SHA-256 repositories.
fn is_zeros(sha: &str) -> bool {
    !sha.is_empty() && sha.bytes().all(|digit| digit == b'0')
}

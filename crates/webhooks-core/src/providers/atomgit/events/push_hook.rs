use crate::Deserialize;
use crate::atomgit::types::{is_zeros, other_ref};
use crate::atomgit::{Commit, Repository};
use crate::wire;

/// Commits were pushed to a branch, or a branch was created or deleted.
///
/// The push of a tag is another event.
///
/// <https://docs.gitcode.com/docs/help/home/org_project/webhook/webhook-stepup/commit-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushHookEvent {
    /// `push`.
    pub object_kind: String,
    /// `push`.
    pub event_name: Option<String>,
    /// In full: `refs/heads/main`.
    #[serde(rename = "ref", deserialize_with = "other_ref")]
    pub git_ref: String,
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    /// The branch that a new one was made from.
    pub base_ref: Option<String>,
    pub checkout_sha: Option<String>,
    pub message: Option<String>,
    /// -9999 if no one made it.
    pub user_id: Option<wire::Id>,
    pub user_name: Option<String>,
    pub user_username: Option<String>,
    pub user_email: Option<String>,
    pub user_avatar: Option<String>,
    /// Account at Alibaba Cloud.
    pub user_extern_uid: Option<wire::Id>,
    /// Account at Alibaba Cloud.
    pub aliyun_pk: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    /// GitCode.
    pub project: Option<Repository>,
    pub repository: Option<Repository>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    /// How many there are in truth.
    pub total_commits_count: Option<i64>,
    // Whatever whoever pushed wrote behind `git push -o`.
    pub push_options: Option<wire::FreeForm>,
    /// Name without `refs/...`.
    pub git_branch: Option<String>,
    pub git_commit_no: Option<String>,
    /// Asked for by hand, of GitCode's own builds.
    pub manual_build: Option<wire::Flag>,
    /// The event's own id; that of the delivery is in a header.
    pub uuid: Option<String>,
    /// Hook that it is sent for, since 2026.
    pub hook_id: Option<wire::Id>,
    /// `project`.
    pub hook_type: Option<String>,
}

impl PushHookEvent {
    /// The branch, without `refs/heads/`.
    pub fn branch(&self) -> &str {
        self.git_ref.strip_prefix("refs/heads/").unwrap_or(&self.git_ref)
    }

    /// Whether the branch is new.
    pub fn is_created(&self) -> bool {
        is_zeros(&self.before)
    }

    /// Whether the branch is gone.
    pub fn is_deleted(&self) -> bool {
        is_zeros(&self.after)
    }

    /// Where it was pushed to, by whichever of two names was sent.
    pub fn place(&self) -> Option<&Repository> {
        self.project.as_ref().or(self.repository.as_ref())
    }
}

use crate::Deserialize;
use crate::gitlab::{Commit, Project, Repository, other_ref};
use crate::wire;

/// Commits were pushed to a branch, or a branch was created, moved or deleted.
///
/// Not sent if more than three branches or tags are pushed at once. System hooks send it without commits.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#push-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// `push`; absent in old system hooks.
    pub object_kind: Option<String>,
    /// `push`; absent in old versions.
    pub event_name: Option<String>,
    /// What was pushed to, in full: `refs/heads/main`. A tag's is another event.
    #[serde(rename = "ref", deserialize_with = "other_ref")]
    pub git_ref: String,
    pub ref_protected: Option<bool>,
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    /// What a working copy would have; `null` if it was deleted.
    pub checkout_sha: Option<String>,
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
    /// New commits, oldest first: the 20 newest at most, and none in system hooks.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    /// How many there are in truth.
    pub total_commits_count: Option<i64>,
    // Whatever whoever pushed wrote behind `git push -o`, nested at its dots.
    pub push_options: Option<wire::FreeForm>,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

impl PushEvent {
    /// The branch, without `refs/heads/`.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// Whether the branch is new.
    pub fn is_created(&self) -> bool {
        is_zeros(&self.before)
    }

    /// Whether the branch is gone.
    pub fn is_deleted(&self) -> bool {
        is_zeros(&self.after)
    }
}

/// What stands for no commit, in SHA-1 and in SHA-256 repositories.
fn is_zeros(sha: &str) -> bool {
    !sha.is_empty() && sha.bytes().all(|digit| digit == b'0')
}

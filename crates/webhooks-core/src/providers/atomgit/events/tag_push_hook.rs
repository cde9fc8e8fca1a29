use crate::Deserialize;
use crate::atomgit::types::{is_zeros, tag_ref};
use crate::atomgit::{Commit, Repository};
use crate::wire;

/// A tag was created, moved or deleted.
///
/// <https://docs.gitcode.com/docs/help/home/org_project/webhook/webhook-stepup/tag-push-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TagPushHookEvent {
    /// `tag_push`.
    pub object_kind: String,
    /// `tag_push`.
    pub event_name: Option<String>,
    /// In full: `refs/tags/v1.0`.
    #[serde(rename = "ref", deserialize_with = "tag_ref")]
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

impl TagPushHookEvent {
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

    /// Where it was pushed to, by whichever of two names was sent.
    pub fn place(&self) -> Option<&Repository> {
        self.project.as_ref().or(self.repository.as_ref())
    }
}

//! The fixtures of `fixtures/bitbucket_data_center`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/bitbucket_data_center/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "build_status",
    "mirror_repo_synchronized",
    "mirror_repo_synchronized.too_many_refs",
    "pr_comment_added",
    "pr_comment_added.old",
    "pr_comment_added.reply",
    "pr_comment_deleted",
    "pr_comment_edited",
    "pr_declined",
    "pr_deleted",
    "pr_from_ref_updated",
    "pr_merged",
    "pr_merged.version_10",
    "pr_modified",
    "pr_modified.without_description",
    "pr_opened",
    "pr_opened.old",
    "pr_opened.version_10",
    "pr_opened.without_description",
    "pr_reviewer_approved",
    "pr_reviewer_needs_work",
    "pr_reviewer_needs_work.as_documented",
    "pr_reviewer_unapproved",
    "pr_reviewer_updated",
    "pr_to_ref_updated",
    "project_modified",
    "project_modified.as_documented",
    "pullrequest_comment",
    "pullrequest_created",
    "pullrequest_created.old",
    "pullrequest_fulfilled",
    "pullrequest_rejected",
    "pullrequest_updated",
    "repo_comment_added",
    "repo_comment_deleted",
    "repo_comment_edited",
    "repo_forked",
    "repo_modified",
    "repo_modified.basic",
    "repo_push",
    "repo_push.branch_created",
    "repo_push.tag_deleted",
    "repo_refs_changed",
    "repo_refs_changed.branch_created",
    "repo_refs_changed.old",
    "repo_refs_changed.tag_deleted",
    "repo_refs_changed.two_refs",
    "repo_refs_changed.version_10",
    "repo_secret_detected",
];

//! The fixtures of `fixtures/coding_service_hook`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/coding_service_hook/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "ARTIFACTS_REPO_CREATED",
    "ARTIFACTS_REPO_DELETED",
    "ARTIFACTS_REPO_UPDATED",
    "ARTIFACTS_VERSION_CREATED",
    "ARTIFACTS_VERSION_DELETED",
    "ARTIFACTS_VERSION_DOWNLOADED",
    "ARTIFACTS_VERSION_DOWNLOAD_ALLOWED",
    "ARTIFACTS_VERSION_DOWNLOAD_BLOCKED",
    "ARTIFACTS_VERSION_DOWNLOAD_FORBIDDEN",
    "ARTIFACTS_VERSION_RELEASED",
    "ARTIFACTS_VERSION_UPDATED",
    "CI_JOB_CREATED",
    "CI_JOB_DELETED",
    "CI_JOB_FINISHED",
    "CI_JOB_STARTED",
    "CI_JOB_UPDATED",
    "FILE_COPIED",
    "FILE_CREATED",
    "FILE_DELETED",
    "FILE_MOVED",
    "FILE_MOVED_TO_RECYCLE_BIN",
    "FILE_RENAMED",
    "FILE_RESTORED_FROM_RECYCLE_BIN",
    "FILE_SHARE_UPDATED",
    "FILE_UPDATED",
    "GIT_MR_CLOSED",
    "GIT_MR_CREATED",
    "GIT_MR_MERGED",
    "GIT_MR_UPDATED",
    "GIT_PUSHED",
    "GIT_PUSHED.all_text",
    "ISSUE_ASSIGNEE_CHANGED",
    "ISSUE_COMMENT_CREATED",
    "ISSUE_CREATED",
    "ISSUE_CREATED.labels_as_text",
    "ISSUE_DELETED",
    "ISSUE_HOUR_RECORD_UPDATED",
    "ISSUE_ITERATION_CHANGED",
    "ISSUE_RELATIONSHIP_CHANGED",
    "ISSUE_STATUS_UPDATED",
    "ISSUE_UPDATED",
    "ITERATION_CREATED",
    "ITERATION_DELETED",
    "ITERATION_PLANNED",
    "ITERATION_UPDATED",
    "MEMBER_CREATED",
    "MEMBER_CREATED.called_WIKI_DELETED",
    "MEMBER_DELETED",
    "MEMBER_ROLE_UPDATED",
    "WIKI_ACCESS_UPDATED",
    "WIKI_COPIED",
    "WIKI_CREATED",
    "WIKI_DELETED",
    "WIKI_MOVED",
    "WIKI_MOVED_TO_RECYCLE_BIN",
    "WIKI_RESTORED_FROM_RECYCLE_BIN",
    "WIKI_SHARE_UPDATED",
    "WIKI_UPDATED",
];

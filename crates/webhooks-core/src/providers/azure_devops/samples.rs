//! The fixtures of `fixtures/azure_devops`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/azure_devops/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "build_complete",
    "build_complete.version_1",
    "git_pullrequest_created",
    "git_pullrequest_merged",
    "git_pullrequest_merged.conflicts",
    "git_pullrequest_updated",
    "git_push",
    "git_push.minimal",
    "git_push.new_branch",
    "git_push.none",
    "git_repo_created",
    "git_repo_deleted",
    "git_repo_forked",
    "git_repo_renamed",
    "git_repo_statuschanged",
    "ms_vss-code_git-pullrequest-comment-event",
    "ms_vss-code_git-pullrequest-comment-event.version_1",
    "ms_vss-pipelinechecks-events_approval-completed",
    "ms_vss-pipelinechecks-events_approval-pending",
    "ms_vss-pipelines_job-state-changed-event",
    "ms_vss-pipelines_run-state-changed-event",
    "ms_vss-pipelines_stage-state-changed-event",
    "ms_vss-release_deployment-approval-completed-event",
    "ms_vss-release_deployment-approval-pending-event",
    "ms_vss-release_deployment-completed-event",
    "ms_vss-release_deployment-started-event",
    "ms_vss-release_release-abandoned-event",
    "ms_vss-release_release-created-event",
    "tfvc_checkin",
    "workitem_commented",
    "workitem_created",
    "workitem_deleted",
    "workitem_restored",
    "workitem_updated",
];

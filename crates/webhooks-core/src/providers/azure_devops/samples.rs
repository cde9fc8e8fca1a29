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
    "agentqueue_created",
    "agentqueue_updated",
    "build_complete",
    "build_complete.version_1",
    "elasticagentpool_resized",
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
    "message_posted",
    "ms_vss-alerts_alert-created-event",
    "ms_vss-alerts_alert-state-changed-event",
    "ms_vss-alerts_alert-updated-event",
    "ms_vss-code_git-pullrequest-comment-event",
    "ms_vss-code_git-pullrequest-comment-event.version_1",
    "ms_vss-endpoint_endpoint-created",
    "ms_vss-endpoint_endpoint-updated",
    "ms_vss-pipelinechecks-events_approval-completed",
    "ms_vss-pipelinechecks-events_approval-pending",
    "ms_vss-pipelinechecks-events_approval-pending.of_a_run",
    "ms_vss-pipelinechecks-events_check-updated-event",
    "ms_vss-pipelines_job-state-changed-event",
    "ms_vss-pipelines_run-state-changed-event",
    "ms_vss-pipelines_run-state-changed-event.resources",
    "ms_vss-pipelines_stage-state-changed-event",
    "ms_vss-release_deployment-approval-completed-event",
    "ms_vss-release_deployment-approval-pending-event",
    "ms_vss-release_deployment-completed-event",
    "ms_vss-release_deployment-completed-event.short",
    "ms_vss-release_deployment-mi-pending-event",
    "ms_vss-release_deployment-started-event",
    "ms_vss-release_release-abandoned-event",
    "ms_vss-release_release-abandoned-event.text_ids",
    "ms_vss-release_release-created-event",
    "tfvc_checkin",
    "workitem_commented",
    "workitem_created",
    "workitem_deleted",
    "workitem_restored",
    "workitem_updated",
    "workitem_updated.values_alone",
];

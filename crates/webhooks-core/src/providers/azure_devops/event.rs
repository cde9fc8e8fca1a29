use super::{
    AgentQueueEvent, ApprovalEvent, AzureDevOps, BuildCompleteEvent, CheckUpdatedEvent, CheckinEvent,
    DeploymentApprovalEvent, DeploymentEvent, ElasticPoolEvent, ManualInterventionEvent, PipelineEvent,
    PullRequestCommentEvent, PullRequestEvent, PushEvent, ReleaseEvent, RepositoryEvent, RoomMessageEvent,
    SecurityAlertEvent, ServiceEndpointEvent, WorkItemEvent, WorkItemUpdatedEvent,
};
use crate::Deserialize;

crate::events! {
    /// What Azure DevOps sends, by the body's `eventType`.
    pub enum Event for AzureDevOps {
        BuildComplete("build.complete") => BuildCompleteEvent,
        Push("git.push") => PushEvent,
        PullRequest(
            "git.pullrequest.created",
            "git.pullrequest.merged" | "git.pullrequest.merge.attempted",
            "git.pullrequest.updated"
        ) => PullRequestEvent,
        PullRequestComment("ms.vss-code.git-pullrequest-comment-event") => PullRequestCommentEvent,
        Repository(
            "git.repo.created",
            "git.repo.deleted",
            "git.repo.forked",
            "git.repo.renamed",
            "git.repo.statuschanged"
        ) => RepositoryEvent,
        Checkin("tfvc.checkin") => CheckinEvent,
        WorkItem(
            "workitem.commented",
            "workitem.created",
            "workitem.deleted",
            "workitem.restored"
        ) => WorkItemEvent,
        WorkItemUpdated("workitem.updated") => WorkItemUpdatedEvent,
        Release(
            "ms.vss-release.release-created-event" | "ms.azure-devops-release.release-created-event",
            "ms.vss-release.release-abandoned-event" | "ms.azure-devops-release.release-abandoned-event"
        ) => ReleaseEvent,
        Deployment(
            "ms.vss-release.deployment-started-event" | "ms.azure-devops-release.deployment-started-event",
            "ms.vss-release.deployment-completed-event" | "ms.azure-devops-release.deployment-completed-event"
        ) => DeploymentEvent,
        DeploymentApproval(
            "ms.vss-release.deployment-approval-pending-event"
                | "ms.azure-devops-release.deployment-approval-pending-event",
            "ms.vss-release.deployment-approval-completed-event"
                | "ms.azure-devops-release.deployment-approval-completed-event"
        ) => DeploymentApprovalEvent,
        ManualIntervention(
            "ms.vss-release.deployment-mi-pending-event" | "manualintervention.pending"
        ) => ManualInterventionEvent,
        Pipeline(
            "ms.vss-pipelines.run-state-changed-event",
            "ms.vss-pipelines.stage-state-changed-event",
            "ms.vss-pipelines.job-state-changed-event"
        ) => PipelineEvent,
        Approval(
            "ms.vss-pipelinechecks-events.approval-pending",
            "ms.vss-pipelinechecks-events.approval-completed"
        ) => ApprovalEvent,
        CheckUpdated("ms.vss-pipelinechecks-events.check-updated-event") => CheckUpdatedEvent,
        AgentQueue("agentqueue.created", "agentqueue.updated") => AgentQueueEvent,
        ElasticPool("elasticagentpool.resized") => ElasticPoolEvent,
        ServiceEndpoint(
            "ms.vss-endpoint.endpoint-created",
            "ms.vss-endpoint.endpoint-updated"
        ) => ServiceEndpointEvent,
        SecurityAlert(
            "ms.vss-alerts.alert-created-event",
            "ms.vss-alerts.alert-state-changed-event",
            "ms.vss-alerts.alert-updated-event"
        ) => SecurityAlertEvent,
        RoomMessage("message.posted") => RoomMessageEvent,
    }
}

/// What a body says of itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Envelope {
    pub(super) event_type: String,
    pub(super) id: Option<String>,
}

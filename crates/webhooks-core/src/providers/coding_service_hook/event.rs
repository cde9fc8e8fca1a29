use super::{
    ArtifactsEvent, CiJobEvent, CodingServiceHook, FileEvent, FilesEvent, IssueCommentEvent, IssueEvent,
    IssueHourRecordEvent, IterationEvent, MemberEvent, MergeRequestEvent, PushEvent, WikiEvent,
};

crate::events! {
    /// What Service Hooks send, by the header `X-Coding-Service-Hook-Event`.
    pub enum Event for CodingServiceHook {
        Artifacts(
            "ARTIFACTS_VERSION_CREATED",
            "ARTIFACTS_VERSION_UPDATED",
            "ARTIFACTS_VERSION_DOWNLOADED",
            "ARTIFACTS_VERSION_DELETED",
            "ARTIFACTS_VERSION_RELEASED",
            "ARTIFACTS_VERSION_DOWNLOAD_FORBIDDEN",
            "ARTIFACTS_VERSION_DOWNLOAD_ALLOWED",
            "ARTIFACTS_VERSION_DOWNLOAD_BLOCKED",
            "ARTIFACTS_REPO_CREATED",
            "ARTIFACTS_REPO_UPDATED",
            "ARTIFACTS_REPO_DELETED"
        ) => ArtifactsEvent,
        CiJob(
            "CI_JOB_CREATED",
            "CI_JOB_UPDATED",
            "CI_JOB_DELETED",
            "CI_JOB_STARTED",
            "CI_JOB_FINISHED"
        ) => CiJobEvent,
        File(
            "FILE_CREATED",
            "FILE_UPDATED",
            "FILE_RENAMED",
            "FILE_SHARE_UPDATED"
        ) => FileEvent,
        Files(
            "FILE_MOVED",
            "FILE_COPIED",
            "FILE_MOVED_TO_RECYCLE_BIN",
            "FILE_RESTORED_FROM_RECYCLE_BIN",
            "FILE_DELETED"
        ) => FilesEvent,
        Issue(
            "ISSUE_CREATED",
            "ISSUE_DELETED",
            "ISSUE_STATUS_UPDATED",
            "ISSUE_ASSIGNEE_CHANGED",
            "ISSUE_ITERATION_CHANGED",
            "ISSUE_RELATIONSHIP_CHANGED",
            "ISSUE_UPDATED"
        ) => IssueEvent,
        IssueComment("ISSUE_COMMENT_CREATED") => IssueCommentEvent,
        IssueHourRecord("ISSUE_HOUR_RECORD_UPDATED") => IssueHourRecordEvent,
        Iteration(
            "ITERATION_CREATED",
            "ITERATION_DELETED",
            "ITERATION_UPDATED",
            "ITERATION_PLANNED"
        ) => IterationEvent,
        Member(
            "MEMBER_CREATED",
            "MEMBER_DELETED",
            "MEMBER_ROLE_UPDATED"
        ) => MemberEvent,
        MergeRequest(
            "GIT_MR_CREATED",
            "GIT_MR_UPDATED",
            "GIT_MR_MERGED",
            "GIT_MR_CLOSED"
        ) => MergeRequestEvent,
        Push("GIT_PUSHED") => PushEvent,
        Wiki(
            "WIKI_CREATED",
            "WIKI_UPDATED",
            "WIKI_MOVED",
            "WIKI_SHARE_UPDATED",
            "WIKI_ACCESS_UPDATED",
            "WIKI_COPIED",
            "WIKI_MOVED_TO_RECYCLE_BIN",
            "WIKI_RESTORED_FROM_RECYCLE_BIN",
            "WIKI_DELETED"
        ) => WikiEvent,
    }
}

use super::{
    ArtifactAction, ArtifactEvent, ChatMessage, CiAction, CiEvent, Coding, DocumentAction, DocumentEvent,
    MemberAction, MemberEvent, MergeRequestAction, MergeRequestEvent, MergeRequestV1Event, PingEvent,
    PingV1Event, PullRequestV1Event, PushEvent, PushV1Event, TaskAction, TaskEvent,
};

crate::events! {
    /// What CODING sends, by the header `X-Coding-Event` and the generation of hooks.
    pub enum Event for Coding {
        Artifact("artifact": "v2") => ArtifactEvent [action: ArtifactAction],
        Chat("chat": "dingtalk", "chat": "wecom") => ChatMessage,
        Ci("ci": "v2") => CiEvent [action: CiAction],
        Document("document": "v2") => DocumentEvent [action: DocumentAction],
        Member("member": "v2") => MemberEvent [action: MemberAction],
        MergeRequest("merge request" | "merge_request" | "Merge Request": "v2") => MergeRequestEvent [action: MergeRequestAction],
        MergeRequestV1("merge request" | "merge_request" | "Merge Request": "v1") => MergeRequestV1Event,
        Ping("ping": "v2") => PingEvent,
        PingV1("ping": "v1") => PingV1Event,
        PullRequestV1("pull_request": "v1") => PullRequestV1Event,
        Push("push": "v2") => PushEvent,
        PushV1("push": "v1") => PushV1Event,
        Task("task" | "Task": "v2") => TaskEvent [action: TaskAction],
    }
}

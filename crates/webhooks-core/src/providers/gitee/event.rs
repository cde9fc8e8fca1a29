use super::{
    Gitee, IssueAction, IssueEvent, MergeRequestAction, MergeRequestEvent, NoteAction, NoteEvent, PushEvent,
    TagPushEvent,
};

crate::events! {
    /// What Gitee sends, by the header `X-Gitee-Event`; the second spelling is that of tests.
    pub enum Event for Gitee {
        Issue("Issue Hook" | "issue_hooks") => IssueEvent [action?: IssueAction],
        MergeRequest("Merge Request Hook" | "merge_request_hooks") => MergeRequestEvent [action?: MergeRequestAction],
        Note("Note Hook" | "note_hooks") => NoteEvent [action?: NoteAction],
        Push("Push Hook" | "push_hooks") => PushEvent,
        TagPush("Tag Push Hook" | "tag_push_hooks") => TagPushEvent,
    }
}

use super::{Gitee, IssueEvent, MergeRequestEvent, NoteEvent, PushEvent, TagPushEvent};

crate::events! {
    /// What Gitee sends, by the header `X-Gitee-Event`; the second spelling is that of tests.
    pub enum Event for Gitee {
        Issue("Issue Hook" | "issue_hooks") => IssueEvent,
        MergeRequest("Merge Request Hook" | "merge_request_hooks") => MergeRequestEvent,
        Note("Note Hook" | "note_hooks") => NoteEvent,
        Push("Push Hook" | "push_hooks") => PushEvent,
        TagPush("Tag Push Hook" | "tag_push_hooks") => TagPushEvent,
    }
}

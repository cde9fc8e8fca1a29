//! One file per event, named as the sender names it.

mod issue_hook;
mod merge_request_hook;
mod note_hook;
mod push_hook;
mod tag_push_hook;

pub use self::issue_hook::{IssueAction, IssueEvent};
pub use self::merge_request_hook::{MergeRequestAction, MergeRequestActionDesc, MergeRequestEvent};
pub use self::note_hook::{NoteAction, NoteEvent, NoteableType};
pub use self::push_hook::PushEvent;
pub use self::tag_push_hook::TagPushEvent;

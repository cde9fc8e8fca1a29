//! One file per event, named as the sender names it.

mod issue_comment;
mod issue_hook;
mod issues;
mod merge_request_hook;
mod note_hook;
mod pull_request;
mod pull_request_review;
mod pull_request_review_comment;
mod push;
mod push_hook;
mod tag_push_hook;
mod test_hook;

pub use self::issue_comment::IssueCommentEvent;
pub use self::issue_hook::IssueHookEvent;
pub use self::issues::IssuesEvent;
pub use self::merge_request_hook::MergeRequestHookEvent;
pub use self::note_hook::NoteHookEvent;
pub use self::pull_request::PullRequestEvent;
pub use self::pull_request_review::PullRequestReviewEvent;
pub use self::pull_request_review_comment::PullRequestReviewCommentEvent;
pub use self::push::PushEvent;
pub use self::push_hook::PushHookEvent;
pub use self::tag_push_hook::TagPushHookEvent;
pub use self::test_hook::TestEvent;

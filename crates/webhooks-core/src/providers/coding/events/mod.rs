//! One file per event, named as the sender names it; `_v1` is the first generation's.

mod artifact;
mod chat;
mod ci;
mod document;
mod member;
mod merge_request;
mod merge_request_v1;
mod ping;
mod ping_v1;
mod pull_request;
mod push;
mod push_v1;
mod task;

pub use self::artifact::{ArtifactAction, ArtifactEvent};
pub use self::chat::{ChatMarkdown, ChatMessage};
pub use self::ci::{CiAction, CiEvent};
pub use self::document::{DocumentAction, DocumentEvent};
pub use self::member::{MemberAction, MemberEvent};
pub use self::merge_request::{MergeRequestAction, MergeRequestEvent};
pub use self::merge_request_v1::MergeRequestV1Event;
pub use self::ping::PingEvent;
pub use self::ping_v1::PingV1Event;
pub use self::pull_request::PullRequestV1Event;
pub use self::push::PushEvent;
pub use self::push_v1::PushV1Event;
pub use self::task::{TaskAction, TaskEvent};

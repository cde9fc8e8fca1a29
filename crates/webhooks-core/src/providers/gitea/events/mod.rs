//! One file per event, named as the sender names it.

mod issues;
mod pull_request;
mod pull_request_review;
mod push;

pub use self::issues::{IssuesAction, IssuesEvent};
pub use self::pull_request::{PullRequestAction, PullRequestEvent};
pub use self::pull_request_review::{PullRequestReviewAction, PullRequestReviewEvent, Review, ReviewType};
pub use self::push::PushEvent;

//! Lines about discussions, reviews, and what issues are to each other.

use std::fmt::Display;

use super::{line, words};
use crate::github::{
    DiscussionAction, DiscussionCommentEvent, DiscussionEvent, Issue, IssueDependenciesEvent,
    IssueRelatesToEvent, PullRequestReviewAction, PullRequestReviewCommentEvent, PullRequestReviewEvent,
    PullRequestReviewThreadEvent, ReviewState, SubIssuesEvent,
};

pub(super) fn discussion(event: &DiscussionEvent) -> String {
    let (number, title) = (event.discussion.number, &event.discussion.title);
    let what = match &event.action {
        DiscussionAction::CategoryChanged => format!("moved discussion #{number} to another category"),
        other => format!("{} discussion #{number}", words(other)),
    };
    line(event.sender.as_ref(), &what, &event.repository, title)
}

pub(super) fn discussion_comment(event: &DiscussionCommentEvent) -> String {
    let (number, title) = (event.discussion.number, &event.discussion.title);
    let what = format!("{} a comment on discussion #{number}", words(&event.action));
    line(event.sender.as_ref(), &what, &event.repository, title)
}

pub(super) fn review(event: &PullRequestReviewEvent) -> String {
    let what = match (&event.action, &event.review.state) {
        (PullRequestReviewAction::Submitted, ReviewState::Approved) => "approved".to_owned(),
        (PullRequestReviewAction::Submitted, ReviewState::ChangesRequested) => {
            "requested changes to".to_owned()
        }
        (PullRequestReviewAction::Submitted, _) => "reviewed".to_owned(),
        (other, _) => format!("{} a review of", words(other)),
    };
    let what = format!("{what} pull request #{}", event.pull_request.number);
    line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
}

pub(super) fn review_comment(event: &PullRequestReviewCommentEvent) -> String {
    let (number, title) = (event.pull_request.number, &event.pull_request.title);
    let what = format!("{} a comment on pull request #{number}", words(&event.action));
    line(event.sender.as_ref(), &what, &event.repository, title)
}

pub(super) fn review_thread(event: &PullRequestReviewThreadEvent) -> String {
    let (number, title) = (event.pull_request.number, &event.pull_request.title);
    let what = format!("{} a thread of pull request #{number}", words(&event.action));
    line(event.sender.as_ref(), &what, &event.repository, title)
}

pub(super) fn issue_dependencies(event: &IssueDependenciesEvent) -> String {
    let (blocking, blocked) = (issue(event.blocking_issue.as_ref()), issue(event.blocked_issue.as_ref()));
    let blocks = if is_removal(&event.action) { "no longer blocking" } else { "blocking" };
    line(event.sender.as_ref(), &format!("marked {blocking} as {blocks} {blocked}"), &event.repository, "")
}

pub(super) fn issue_relates_to(event: &IssueRelatesToEvent) -> String {
    let (number, other) = (event.issue.number, issue(event.related_issue.as_ref()));
    let relates = if is_removal(&event.action) { "no longer related" } else { "related" };
    let what = format!("marked issue #{number} as {relates} to {other}");
    line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
}

pub(super) fn sub_issues(event: &SubIssuesEvent) -> String {
    let (parent, sub) = (issue(event.parent_issue.as_ref()), issue(event.sub_issue.as_ref()));
    let what = if is_removal(&event.action) {
        format!("took {sub} away from {parent}")
    } else {
        format!("added {sub} to {parent}")
    };
    line(event.sender.as_ref(), &what, &event.repository, "")
}

fn issue(issue: Option<&Issue>) -> String {
    issue.map_or_else(|| "an issue elsewhere".to_owned(), |issue| format!("issue #{}", issue.number))
}

/// The actions about two issues come in pairs.
fn is_removal(action: &impl Display) -> bool {
    action.to_string().ends_with("_removed")
}

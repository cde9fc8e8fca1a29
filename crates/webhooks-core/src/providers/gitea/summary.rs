//! One line for people about each event.

use std::fmt::Display;

use super::{
    Event, IssuesAction, PullRequestAction, PullRequestEvent, PullRequestReviewEvent, PushEvent, Repository,
    ReviewType, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Issues(event) => {
            let what = format!("{} issue #{}", issues_action(&event.action), event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::PullRequest(event) => pull_request(event),
        Event::PullRequestReview(event) => review(event),
        Event::Push(event) => push(event),
        Event::Fallback(_) => return None,
    })
}

fn pull_request(event: &PullRequestEvent) -> String {
    let merged = event.action == PullRequestAction::Closed && event.pull_request.merged == Some(true);
    let action = if merged { "merged".to_owned() } else { pull_request_action(&event.action) };
    let what = format!("{action} pull request #{}", event.number);
    line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
}

fn review(event: &PullRequestReviewEvent) -> String {
    let verb = match &event.review.review_type {
        ReviewType::Approved => "approved",
        ReviewType::Rejected => "requested changes to",
        _ => "reviewed",
    };
    let what = format!("{verb} pull request #{}", event.number);
    line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
}

fn push(event: &PushEvent) -> String {
    let repository = &event.repository.full_name;
    let who = event.sender.as_ref().or(event.pusher.as_ref()).map_or("someone", |user| user.login.as_str());
    let what = match (event.branch(), event.tag()) {
        (Some(branch), _) => format!("branch {branch}"),
        (_, Some(tag)) => format!("tag {tag}"),
        _ => event.git_ref.clone(),
    };
    if event.is_test() {
        return format!("{who} sent a test delivery for {repository}");
    }
    if event.is_deleted() {
        return format!("{who} deleted {what} of {repository}");
    }
    if event.is_created() {
        return format!("{who} created {what} of {repository}");
    }
    let listed = i64::try_from(event.commits.len()).unwrap_or(i64::MAX);
    let name = event.branch().unwrap_or(&what);
    format!("{who} pushed {} to {name} of {repository}", commits(event.total_commits.unwrap_or(listed)))
}

fn commits(count: i64) -> String {
    if count == 1 { "1 commit".to_owned() } else { format!("{count} commits") }
}

/// The actions that are no participles.
fn issues_action(action: &IssuesAction) -> String {
    match action {
        IssuesAction::LabelCleared => "took the labels off".to_owned(),
        IssuesAction::LabelUpdated => "changed the labels of".to_owned(),
        other => words(other),
    }
}

/// The actions that are no participles.
fn pull_request_action(action: &PullRequestAction) -> String {
    match action {
        PullRequestAction::LabelCleared => "took the labels off".to_owned(),
        PullRequestAction::LabelUpdated => "changed the labels of".to_owned(),
        PullRequestAction::ReviewRequestRemoved => "took back a review request for".to_owned(),
        PullRequestAction::ReviewRequested => "requested a review of".to_owned(),
        PullRequestAction::Synchronized => "pushed to".to_owned(),
        other => words(other),
    }
}

/// `never_heard_of` as `never heard of`.
fn words(value: &impl Display) -> String {
    value.to_string().replace('_', " ")
}

fn line(who: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let who = who.map_or("someone", |user| user.login.as_str());
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{who} {what} in {}{colon}{title}", repository.full_name)
}

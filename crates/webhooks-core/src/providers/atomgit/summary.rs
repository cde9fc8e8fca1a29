//! One line for people about each event.

use std::fmt::Display;

use super::{
    Event, MergeRequest, MergeRequestAction, MergeRequestHookEvent, MergeRequestState, NoteHookEvent,
    PushEvent, PushHookEvent, Repository, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Push(event) => push(event),
        Event::PushOf2023(event) => push_of_2023(event),
        Event::TagPush(event) => {
            let verb = match (event.is_deleted(), event.is_created()) {
                (true, _) => "deleted",
                (_, true) => "created",
                _ => "moved",
            };
            let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
            format!("{who} {verb} tag {}{}", event.tag(), of_place(event.place()))
        }
        Event::Issue(event) => {
            let issue = &event.object_attributes;
            let action = issue.action.as_ref().map_or_else(|| "changed".to_owned(), past);
            let place = event.project.as_ref().or(event.repository.as_ref());
            line(event.user.as_ref(), &format!("{action} issue #{}", issue.iid), place, issue.title.as_ref())
        }
        Event::MergeRequest(event) => merge_request(event),
        Event::Note(event) => note(event),
        Event::Issues(event) => {
            let (issue, who) = (&event.issue, event.sender.as_ref().or(event.issue.user.as_ref()));
            let what = format!("{} issue #{}", event.action, issue.number);
            line(who, &what, event.repository.as_ref(), issue.title.as_ref())
        }
        Event::IssueComment(event) => {
            let what = format!("commented on issue #{}", event.issue.number);
            let who = event.comment.user.as_ref().or(event.sender.as_ref());
            line(who, &what, event.repository.as_ref(), event.issue.title.as_ref())
        }
        Event::PullRequest(event) => {
            let request = &event.pull_request;
            let what = format!("{} pull request #{}", event.action, request.number);
            let who = event.sender.as_ref().or(request.user.as_ref());
            line(who, &what, event.repository.as_ref(), request.title.as_ref())
        }
        Event::PullRequestReview(event) => {
            let what = format!("reviewed pull request #{}", event.pull_request.number);
            let who = event.review.user.as_ref().or(event.sender.as_ref());
            line(who, &what, event.repository.as_ref(), event.pull_request.title.as_ref())
        }
        Event::PullRequestReviewComment(event) => {
            let what = format!("commented on pull request #{}", event.pull_request.number);
            let who = event.comment.user.as_ref().or(event.sender.as_ref());
            line(who, &what, event.repository.as_ref(), event.pull_request.title.as_ref())
        }
        Event::Test(_) => "a test of the hook".to_owned(),
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushHookEvent) -> String {
    let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
    let (branch, place) = (event.branch(), of_place(event.place()));
    if event.is_deleted() {
        return format!("{who} deleted branch {branch}{place}");
    }
    if event.is_created() {
        return format!("{who} created branch {branch}{place}");
    }
    let total = event.total_commits_count.and_then(|total| usize::try_from(total).ok());
    format!("{who} pushed {} to {branch}{place}", commits(total.unwrap_or(event.commits.len())))
}

fn push_of_2023(event: &PushEvent) -> String {
    let pusher = event.sender.as_ref().or(event.pusher.as_ref());
    let who = pusher.and_then(User::handle).unwrap_or("someone");
    let name = event.git_ref.strip_prefix("refs/heads/").unwrap_or(&event.git_ref);
    format!("{who} pushed {} to {name}{}", commits(event.commits.len()), of_place(event.repository.as_ref()))
}

fn merge_request(event: &MergeRequestHookEvent) -> String {
    let request = &event.object_attributes;
    let what = format!("{} merge request !{}", merge_request_action(request), request.iid);
    line(event.user.as_ref(), &what, event.place(), request.title.as_ref())
}

fn merge_request_action(request: &MergeRequest) -> String {
    match &request.action {
        None => "changed".to_owned(),
        Some(MergeRequestAction::Update) if request.state == Some(MergeRequestState::Merged) => {
            "merged".to_owned()
        }
        Some(MergeRequestAction::Update) if request.was_pushed_to() => "pushed to".to_owned(),
        Some(action) => past(action),
    }
}

fn note(event: &NoteHookEvent) -> String {
    let (on, title) = match (&event.issue, &event.merge_request, &event.commit) {
        (Some(issue), _, _) => (format!("issue #{}", issue.iid), issue.title.as_ref()),
        (_, Some(request), _) => (format!("merge request !{}", request.iid), request.title.as_ref()),
        (_, _, Some(commit)) => {
            (format!("commit {}", commit.id.get(..8).unwrap_or(&commit.id)), commit.title.as_ref())
        }
        _ => ("something".to_owned(), None),
    };
    line(event.user.as_ref(), &format!("commented on {on}"), event.place(), title)
}

/// `open` as `opened`, `close` as `closed`.
fn past(action: &impl Display) -> String {
    let action = action.to_string().replace('_', " ");
    match action.as_bytes().last() {
        Some(b'd') => action,
        Some(b'e') => format!("{action}d"),
        _ => format!("{action}ed"),
    }
}

fn pusher<'a>(username: Option<&'a String>, name: Option<&'a String>) -> &'a str {
    username.or(name).map_or("someone", String::as_str)
}

fn commits(number: usize) -> String {
    format!("{number} {}", if number == 1 { "commit" } else { "commits" })
}

fn of_place(place: Option<&Repository>) -> String {
    place.and_then(Repository::slug).map_or_else(String::new, |slug| format!(" of {slug}"))
}

fn line(who: Option<&User>, what: &str, place: Option<&Repository>, title: Option<&String>) -> String {
    let who = who.and_then(User::handle).unwrap_or("someone");
    let place = place.and_then(Repository::slug).map_or_else(String::new, |slug| format!(" in {slug}"));
    let title =
        title.filter(|title| !title.is_empty()).map_or_else(String::new, |title| format!(": {title}"));
    format!("{who} {what}{place}{title}")
}

//! One line for people about each event.

use std::fmt::Display;

use super::{
    Event, IssuesAction, PullRequestAction, PullRequestEvent, PushEvent, ReleaseEvent, Repository, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Create(event) => {
            let (who, of) = (name(Some(&event.sender)), event.repository.path());
            format!("{who} created {} {} of {of}", event.ref_type, event.git_ref)
        }
        Event::Delete(event) => {
            let (who, of) = (name(event.sender.as_ref()), event.repository.path());
            format!("{who} deleted {} {} of {of}", event.ref_type, event.git_ref)
        }
        Event::Fork(event) => {
            let (who, from) = (name(event.sender.as_ref()), event.repository.path());
            format!("{who} forked {from} to {}", event.forkee.path())
        }
        Event::IssueComment(event) => {
            let on = if event.issue.pull_request.is_some() { "pull request" } else { "issue" };
            let what = format!("{} a comment on {on} #{}", words(&event.action), event.issue.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::Issues(event) => {
            let what = format!("{} issue #{}", issues_action(&event.action), event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::PullRequest(event) => pull_request(event),
        Event::Push(event) => push(event),
        Event::Release(event) => release(event),
        Event::Fallback(_) => return None,
    })
}

fn pull_request(event: &PullRequestEvent) -> String {
    let merged = event.action == PullRequestAction::Closed && event.pull_request.merged == Some(true);
    let action = match &event.action {
        PullRequestAction::LabelCleared => "took the labels off".to_owned(),
        PullRequestAction::LabelUpdated => "changed the labels of".to_owned(),
        PullRequestAction::Synchronized => "pushed to".to_owned(),
        _ if merged => "merged".to_owned(),
        other => words(other),
    };
    let what = format!("{action} pull request #{}", event.number);
    line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
}

fn push(event: &PushEvent) -> String {
    let who = name(event.sender.as_ref().or(event.pusher.as_ref()));
    let (repository, branch) = (event.repository.path(), event.branch().unwrap_or(&event.git_ref));
    if event.is_test() {
        return format!("{who} sent a test delivery for {repository}");
    }
    if event.is_created() {
        return format!("{who} created branch {branch} of {repository}");
    }
    let commits = match event.commits.len() {
        1 => "1 commit".to_owned(),
        count => format!("{count} commits"),
    };
    format!("{who} pushed {commits} to {branch} of {repository}")
}

fn release(event: &ReleaseEvent) -> String {
    let release = &event.release;
    let title = release.name.as_deref().filter(|title| *title != release.tag_name).unwrap_or_default();
    let what = format!("{} release {}", words(&event.action), release.tag_name);
    line(event.sender.as_ref(), &what, &event.repository, title)
}

/// The actions that are no participles.
fn issues_action(action: &IssuesAction) -> String {
    match action {
        IssuesAction::LabelCleared => "took the labels off".to_owned(),
        IssuesAction::LabelUpdated => "changed the labels of".to_owned(),
        other => words(other),
    }
}

/// `never_heard_of` as `never heard of`.
fn words(value: &impl Display) -> String {
    value.to_string().replace('_', " ")
}

fn line(who: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{} {what} in {}{colon}{title}", name(who), repository.path())
}

fn name(who: Option<&User>) -> &str {
    who.and_then(User::login).unwrap_or("someone")
}

//! One line for people about each event.

use std::fmt::Display;

use super::{Event, PullRequestAction, PushEvent, Repository, User};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::IssueComment(event) => {
            let on = if event.issue.pull_request.is_some() { "pull request" } else { "issue" };
            let (number, title) = (event.issue.number, &event.issue.title);
            let what = format!("{} a comment on {on} #{number}", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, title)
        }
        Event::Issues(event) => {
            let what = format!("{} issue #{}", words(&event.action), event.issue.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::Ping(event) => format!("ping: {}", event.zen),
        Event::PullRequest(event) => {
            let merged = event.action == PullRequestAction::Closed && event.pull_request.merged == Some(true);
            let action = if merged { "merged".to_owned() } else { pull_request_action(&event.action) };
            let what = format!("{action} pull request #{}", event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
        }
        Event::Push(event) => push(event),
        Event::Release(event) => {
            let release = &event.release;
            let what = format!("{} release {}", words(&event.action), release.tag_name);
            line(event.sender.as_ref(), &what, &event.repository, release.name.as_deref().unwrap_or_default())
        }
        Event::WorkflowRun(event) => {
            let run = &event.workflow_run;
            let name = run.name.as_deref().unwrap_or("a workflow");
            let outcome = match &run.conclusion {
                Some(conclusion) => words(conclusion),
                None => words(&event.action),
            };
            let branch = run.head_branch.as_deref().unwrap_or(&run.head_sha);
            format!("{name} #{} on {branch} of {}: {outcome}", run.run_number, event.repository.full_name)
        }
        _ => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let who = event.sender.as_ref().map_or(&event.pusher.name, |sender| &sender.login);
    let repository = &event.repository.full_name;
    let what = match (event.branch(), event.tag()) {
        (Some(branch), _) => format!("branch {branch}"),
        (_, Some(tag)) => format!("tag {tag}"),
        _ => event.git_ref.clone(),
    };
    let name = event.branch().unwrap_or(&what);
    match event.commits.len() {
        _ if event.deleted => format!("{who} deleted {what} of {repository}"),
        _ if event.created => format!("{who} created {what} of {repository}"),
        count if event.forced => format!("{who} force-pushed {} to {name} of {repository}", commits(count)),
        count => format!("{who} pushed {} to {name} of {repository}", commits(count)),
    }
}

fn commits(count: usize) -> String {
    if count == 1 { "1 commit".to_owned() } else { format!("{count} commits") }
}

/// The actions that are no participles.
fn pull_request_action(action: &PullRequestAction) -> String {
    match action {
        PullRequestAction::AutoMergeDisabled => "disabled auto-merge of".to_owned(),
        PullRequestAction::AutoMergeEnabled => "enabled auto-merge of".to_owned(),
        PullRequestAction::ConvertedToDraft => "converted to a draft".to_owned(),
        PullRequestAction::ReadyForReview => "marked as ready for review".to_owned(),
        PullRequestAction::ReviewRequestRemoved => "took back a review request for".to_owned(),
        PullRequestAction::ReviewRequested => "requested a review of".to_owned(),
        PullRequestAction::Synchronize => "pushed to".to_owned(),
        other => words(other),
    }
}

/// `field_added` as `field added`.
fn words(value: &impl Display) -> String {
    value.to_string().replace('_', " ")
}

fn line(who: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let who = who.map_or("someone", |user| user.login.as_str());
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{who} {what} in {}{colon}{title}", repository.full_name)
}

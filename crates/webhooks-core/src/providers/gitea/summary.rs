//! One line for people about each event.

use std::fmt::Display;

use super::{
    ActionRunAction, ActionRunEvent, Event, IssuesAction, PackageEvent, PullRequestAction, PullRequestEvent,
    PullRequestReviewEvent, PushEvent, ReleaseAction, ReleaseEvent, Repository, ReviewType, User,
    WorkflowConclusion, WorkflowStatus,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::ActionRun(event) => action_run(event),
        Event::Create(event) => {
            let what = format!("created {} {}", event.ref_type, event.name());
            line_of(event.sender.as_ref(), &what, &event.repository)
        }
        Event::Delete(event) => {
            let what = format!("deleted {} {}", event.ref_type, event.name());
            line_of(event.sender.as_ref(), &what, &event.repository)
        }
        Event::Fork(event) => {
            let (who, from) = (name(event.sender.as_ref()), &event.forkee.full_name);
            format!("{who} forked {from} to {}", event.repository.full_name)
        }
        Event::IssueComment(event) => {
            let is_pull = event.is_pull == Some(true) || event.issue.pull_request.is_some();
            let on = if is_pull { "pull request" } else { "issue" };
            let what = format!("{} a comment on {on} #{}", words(&event.action), event.issue.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::Issues(event) => {
            let what = format!("{} issue #{}", issues_action(&event.action), event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::Package(event) => package(event),
        Event::PullRequest(event) => pull_request(event),
        Event::PullRequestReview(event) => review(event),
        Event::Push(event) => push(event),
        Event::Release(event) => release(event),
        Event::Repository(event) => {
            let (who, what) = (name(event.sender.as_ref()), words(&event.action));
            format!("{who} {what} repository {}", event.repository.full_name)
        }
        Event::Status(event) => {
            let (commit, of) = (event.sha.get(..10).unwrap_or(&event.sha), &event.repository.full_name);
            format!("{} of {commit} in {of}: {}", event.context, event.state)
        }
        Event::Wiki(event) => {
            let what = format!("{} wiki page {}", words(&event.action), event.page);
            line(
                event.sender.as_ref(),
                &what,
                &event.repository,
                event.comment.as_deref().unwrap_or_default(),
            )
        }
        Event::WorkflowJob(event) => {
            let job = &event.workflow_job;
            let came_to = came_to(&job.status, job.conclusion.as_ref());
            format!("job {} in {}: {came_to}", job.name, event.repository.full_name)
        }
        Event::WorkflowRun(event) => {
            let run = &event.workflow_run;
            let came_to = came_to(&run.status, run.conclusion.as_ref());
            let title = run.display_title.as_deref().unwrap_or("of a workflow");
            format!("run {title} in {}: {came_to}", event.repository.full_name)
        }
        Event::Fallback(_) => return None,
    })
}

fn action_run(event: &ActionRunEvent) -> String {
    let place = event.run.repository.as_ref().map_or(String::new(), |it| format!(" in {}", it.full_name));
    let came_to = match &event.action {
        ActionRunAction::Failure => "failed",
        ActionRunAction::Recover => "succeeded after a failure",
        ActionRunAction::Success => "succeeded",
        other => other.as_str(),
    };
    format!("run {}{place}: {came_to}", event.run.title.as_deref().unwrap_or("of a workflow"))
}

fn came_to(status: &WorkflowStatus, conclusion: Option<&WorkflowConclusion>) -> String {
    let conclusion = conclusion.filter(|it| !it.as_str().is_empty());
    conclusion.map_or_else(|| words(status), words)
}

fn package(event: &PackageEvent) -> String {
    let package = &event.package;
    let owner = package.owner.as_ref().map_or(String::new(), |owner| format!(" of {}", owner.login));
    let (who, what) = (name(event.sender.as_ref()), words(&event.action));
    format!("{who} {what} {} package {} {}{owner}", package.package_type, package.name, package.version)
}

fn release(event: &ReleaseEvent) -> String {
    let release = &event.release;
    let verb = match &event.action {
        ReleaseAction::Updated if release.draft == Some(true) => "updated the draft of".to_owned(),
        other => words(other),
    };
    let title = release.name.as_deref().filter(|title| *title != release.tag_name).unwrap_or_default();
    line(event.sender.as_ref(), &format!("{verb} release {}", release.tag_name), &event.repository, title)
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
    let who = name(event.sender.as_ref().or(event.pusher.as_ref()));
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
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{} {what} in {}{colon}{title}", name(who), repository.full_name)
}

fn line_of(who: Option<&User>, what: &str, repository: &Repository) -> String {
    format!("{} {what} of {}", name(who), repository.full_name)
}

fn name(who: Option<&User>) -> &str {
    who.map_or("someone", |user| user.login.as_str())
}

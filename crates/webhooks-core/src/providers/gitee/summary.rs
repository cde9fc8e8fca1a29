//! One line for people about each event.

use super::{
    Event, IssueAction, IssueEvent, MergeRequestAction, MergeRequestActionDesc, MergeRequestEvent,
    NoteAction, NoteEvent, PushEvent, Repository, TagPushEvent, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Issue(event) => issue(event),
        Event::MergeRequest(event) => merge_request(event),
        Event::Note(event) => note(event),
        Event::Push(event) => push(event),
        Event::TagPush(event) => tag_push(event),
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let who = handle(event.sender.as_ref().or(event.user.as_ref()));
    let (branch, repository) = (event.branch(), event.repository.slug());
    if event.deleted == Some(true) {
        return format!("{who} deleted branch {branch} of {repository}");
    }
    if event.created == Some(true) {
        return format!("{who} created branch {branch} of {repository}");
    }
    let sent = i64::try_from(event.commits.len()).unwrap_or(i64::MAX);
    match event.total_commits_count.unwrap_or(sent) {
        1 => format!("{who} pushed 1 commit to {branch} of {repository}"),
        count => format!("{who} pushed {count} commits to {branch} of {repository}"),
    }
}

fn tag_push(event: &TagPushEvent) -> String {
    let who = handle(event.sender.as_ref().or(event.user.as_ref()));
    let verb = match (event.deleted, event.created) {
        (Some(true), _) => "deleted",
        (_, Some(false)) => "moved",
        _ => "created",
    };
    format!("{who} {verb} tag {} of {}", event.tag(), event.repository.slug())
}

fn issue(event: &IssueEvent) -> String {
    let verb = match &event.action {
        Some(IssueAction::Open) | None => "opened".to_owned(),
        Some(IssueAction::Assign) => "assigned".to_owned(),
        Some(IssueAction::Delete) => "deleted".to_owned(),
        Some(IssueAction::StateChange) => match &event.issue.state {
            Some(state) => format!("set to {}", words(state.as_str())),
            None => "changed the state of".to_owned(),
        },
        Some(other) => words(other.as_str()),
    };
    let who = handle(event.sender.as_ref().or(event.updated_by.as_ref()));
    let (number, title) = (&event.issue.number, &event.issue.title);
    format!("{who} {verb} issue {number} in {}: {title}", event.repository.slug())
}

fn merge_request(event: &MergeRequestEvent) -> String {
    let verb = match (&event.action, &event.action_desc) {
        (Some(MergeRequestAction::Open) | None, _) => "opened".to_owned(),
        (Some(MergeRequestAction::Close), _) => "closed".to_owned(),
        (Some(MergeRequestAction::Merge), _) => "merged".to_owned(),
        (Some(MergeRequestAction::Assign), _) => "assigned".to_owned(),
        (Some(MergeRequestAction::Test), _) => "asked for a test of".to_owned(),
        (Some(MergeRequestAction::Update), Some(MergeRequestActionDesc::SourceBranchChanged)) => {
            "pushed to".to_owned()
        }
        (Some(MergeRequestAction::Update), Some(MergeRequestActionDesc::UpdateLabel)) => {
            "changed the labels of".to_owned()
        }
        (Some(MergeRequestAction::Update), _) => "updated".to_owned(),
        (Some(other), _) => words(other.as_str()),
    };
    let who = handle(event.sender.as_ref().or(event.updated_by.as_ref()));
    let request = &event.pull_request;
    let base = request.base.as_ref().and_then(|base| base.repo.as_ref());
    let repository = event.repository.as_ref().or(base).map(Repository::slug);
    let place = repository.map(|slug| format!(" in {slug}")).unwrap_or_default();
    let title = request.title.as_deref().or(event.title.as_deref()).unwrap_or_default();
    format!("{who} {verb} pull request !{}{place}: {title}", request.number)
}

fn note(event: &NoteEvent) -> String {
    let verb = match &event.action {
        Some(NoteAction::Comment) | None => "commented on".to_owned(),
        Some(other) => format!("{} a comment on", words(other.as_str())),
    };
    let what = match (&event.issue, &event.pull_request, &event.short_commit_id) {
        (Some(issue), _, _) => format!("issue {}", issue.number),
        (_, Some(request), _) => format!("pull request !{}", request.number),
        (_, _, Some(sha)) => format!("commit {sha}"),
        _ => "the repository".to_owned(),
    };
    let who = handle(event.sender.as_ref().or(event.author.as_ref()));
    let title = event.title.as_deref().map(|title| format!(": {title}")).unwrap_or_default();
    format!("{who} {verb} {what} in {}{title}", event.repository.slug())
}

/// `state_change` as `state change`.
fn words(value: &str) -> String {
    value.replace('_', " ")
}

fn handle(who: Option<&User>) -> &str {
    who.and_then(User::handle).unwrap_or("someone")
}

//! One line for people about each event.
//!
//! Kinds that share a type share the line: what happened is told from the object's state.

use super::{
    Account, Comment, CommitState, Event, Participant, ParticipantState, PipelineSpanEvent, PullRequest,
    PullRequestState, PushChange, PushEvent, Ref, RefType, Review,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Push(event) => push(event),
        Event::Fork(event) => {
            let (who, repository) = (name(event.actor.as_ref()), &event.repository.full_name);
            format!("{who} forked {repository} to {}", event.fork.full_name)
        }
        Event::RepositoryUpdated(event) => {
            format!("{} changed the settings of {}", name(event.actor.as_ref()), event.repository.full_name)
        }
        Event::Repository(event) => {
            let (who, repository) = (name(event.actor.as_ref()), &event.repository.full_name);
            match &event.previous_owner {
                Some(owner) => format!("{who} took {repository} over from {}", owner.name()),
                None => format!("{who} created, imported, transferred or deleted {repository}"),
            }
        }
        Event::CommitComment(event) => {
            let (who, repository) = (name(event.actor.as_ref()), &event.repository.full_name);
            format!(
                "{who} commented on commit {} of {repository}{}",
                short(&event.commit.hash),
                said(&event.comment)
            )
        }
        Event::CommitStatus(event) => {
            let status = &event.commit_status;
            let what = status.name.as_ref().unwrap_or(&status.key);
            let of =
                status.commit.as_ref().map_or(String::new(), |commit| format!(" on {}", short(&commit.hash)));
            let state = match &status.state {
                CommitState::InProgress => "in progress".to_owned(),
                other => other.as_str().to_lowercase(),
            };
            format!("{what}{of} of {}: {state}", event.repository.full_name)
        }
        Event::PullRequest(event) => {
            let what = match &event.pullrequest.state {
                PullRequestState::Open => "opened or changed",
                PullRequestState::Merged => "merged",
                PullRequestState::Declined => "declined",
                _ => "changed",
            };
            pull_request(event.actor.as_ref(), what, &event.pullrequest)
        }
        Event::PullRequestApproval(event) => {
            let approved = said_of(&event.approval, &event.pullrequest, |said| said.approved == Some(true));
            let what = if approved { "approved" } else { "no longer approves" };
            pull_request(event.actor.as_ref(), what, &event.pullrequest)
        }
        Event::PullRequestChangesRequest(event) => {
            let wants = |said: &Participant| said.state == Some(ParticipantState::ChangesRequested);
            let asked = said_of(&event.changes_request, &event.pullrequest, wants);
            let what = if asked { "requested changes to" } else { "no longer requests changes to" };
            pull_request(event.actor.as_ref(), what, &event.pullrequest)
        }
        Event::PullRequestComment(event) => {
            let what = match &event.comment {
                comment if comment.deleted == Some(true) => "deleted a comment on",
                comment if comment.resolution.is_some() => "resolved a comment on",
                comment if comment.inline.is_some() => "commented on the diff of",
                _ => "commented on",
            };
            pull_request(event.actor.as_ref(), what, &event.pullrequest)
        }
        Event::IssueCreated(event) => issue(
            event.actor.as_ref(),
            "created",
            event.issue.id,
            &event.repository.full_name,
            &event.issue.title,
        ),
        Event::IssueUpdated(event) => issue(
            event.actor.as_ref(),
            "changed",
            event.issue.id,
            &event.repository.full_name,
            &event.issue.title,
        ),
        Event::IssueComment(event) => {
            let (what, repository) = ("commented on", &event.repository.full_name);
            issue(event.actor.as_ref(), what, event.issue.id, repository, &event.issue.title)
        }
        Event::ProjectUpdated(event) => {
            let project = event.project.name.as_ref().or(event.project.key.as_ref());
            format!(
                "{} changed the project {}",
                name(event.actor.as_ref()),
                project.map_or("without a name", String::as_str)
            )
        }
        Event::PipelineSpan(event) => pipeline(event),
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let (who, repository) = (name(event.actor.as_ref()), &event.repository.full_name);
    match &event.push.changes[..] {
        [change] => format!("{who} {} of {repository}", pushed(change)),
        [] => format!("{who} pushed to {repository}"),
        changes => format!("{who} pushed {} branches and tags of {repository}", changes.len()),
    }
}

fn pushed(change: &PushChange) -> String {
    let what = change.git_ref().map_or_else(|| "something".to_owned(), ref_name);
    let verb = match (change.is_created(), change.is_deleted(), change.forced) {
        (true, _, _) => "created",
        (_, true, _) => "deleted",
        (_, _, Some(true)) => "force-pushed",
        _ => return format!("pushed {} to {what}", commits(change)),
    };
    format!("{verb} {what}")
}

fn commits(change: &PushChange) -> String {
    match (change.commits.len(), change.truncated) {
        (count, Some(true)) => format!("more than {count} commits"),
        (1, _) => "1 commit".to_owned(),
        (count, _) => format!("{count} commits"),
    }
}

fn ref_name(git_ref: &Ref) -> String {
    match &git_ref.ref_type {
        Some(RefType::Tag | RefType::AnnotatedTag) => format!("tag {}", git_ref.name),
        _ => format!("branch {}", git_ref.name),
    }
}

/// Whether whoever gave this review is, by now, among those of whom `test` holds.
fn said_of(review: &Review, request: &PullRequest, test: impl Fn(&Participant) -> bool) -> bool {
    let uuid = review.user.as_ref().and_then(|user| user.uuid.as_ref());
    let of = |participant: &&Participant| {
        uuid.is_some() && participant.user.as_ref().and_then(|user| user.uuid.as_ref()) == uuid
    };
    request.participants.iter().filter(of).any(test)
}

/// The run that this is a part of.
fn pipeline(event: &PipelineSpanEvent) -> String {
    let run = event.spans().find(|span| span.attribute("pipeline.state.result.name").is_some());
    let Some(run) = run else {
        return match event.spans().count() {
            1 => "1 span of a pipeline".to_owned(),
            count => format!("{count} spans of a pipeline"),
        };
    };
    let said = |key| run.attribute(key).unwrap_or("?");
    format!(
        "pipeline #{} on {} of {}: {}",
        said("pipeline_run.run_number"),
        said("pipeline.target.ref_name"),
        said("pipeline.repository.full_name"),
        said("pipeline.state.result.name").to_lowercase()
    )
}

fn pull_request(actor: Option<&Account>, what: &str, request: &PullRequest) -> String {
    let repository = request.destination.as_ref().and_then(|end| end.repository.as_ref());
    let of = repository.map_or(String::new(), |repository| format!(" of {}", repository.full_name));
    format!("{} {what} pull request #{}{of}: {}", name(actor), request.id, request.title)
}

fn issue(actor: Option<&Account>, what: &str, id: i64, repository: &str, title: &str) -> String {
    format!("{} {what} issue #{id} of {repository}: {title}", name(actor))
}

fn name(actor: Option<&Account>) -> &str {
    actor.map_or("someone", Account::name)
}

fn said(comment: &Comment) -> String {
    let text = comment.content.as_ref().and_then(|content| content.raw.as_ref());
    let line = text.and_then(|text| text.lines().next()).filter(|line| !line.is_empty());
    line.map_or(String::new(), |line| format!(": {line}"))
}

fn short(hash: &str) -> &str {
    hash.get(..7).unwrap_or(hash)
}

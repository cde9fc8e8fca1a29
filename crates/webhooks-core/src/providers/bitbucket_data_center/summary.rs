//! One line for people about each event.

use super::{
    Comment, Event, EventKey, ParticipantStatus, PluginChange, PluginPullRequestEvent, PluginPushEvent,
    PullRequest, RefChange, RefChangeType, RefType, RefsChangedEvent, Repository, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::RefsChanged(event) => refs_changed(event),
        Event::RepositoryModified(event) => {
            format!("{} changed {} to {}", name(event.actor.as_ref()), event.old.path(), event.new.path())
        }
        Event::RepositoryForked(event) => {
            let from = event
                .repository
                .origin
                .as_deref()
                .map_or_else(|| "a repository".to_owned(), Repository::path);
            format!("{} forked {from} to {}", name(event.actor.as_ref()), event.repository.path())
        }
        Event::CommitComment(event) => {
            let verb = commented(&event.event_key);
            let (who, commit) = (name(event.actor.as_ref()), event.commit.get(..7).unwrap_or(&event.commit));
            format!("{who} {verb} commit {commit} of {}{}", event.repository.path(), said(&event.comment))
        }
        Event::SecretDetected(event) => {
            let place = event.secret_locations.first().map_or(String::new(), |first| {
                let repository =
                    first.repository.as_ref().map_or(String::new(), |found| format!(" of {}", found.path()));
                format!(" in {}{repository}", first.path.as_deref().unwrap_or("a file"))
            });
            format!(
                "{} pushed {}{place}",
                name(event.actor.as_ref()),
                count(event.secret_locations.len(), "secret")
            )
        }
        Event::MirrorSynchronized(event) => {
            let mirror = event.mirror_server.name.as_deref().unwrap_or("without a name");
            format!("the mirror {mirror} is up to date with {}", event.repository.path())
        }
        Event::ProjectModified(event) => {
            let now = event.new.name.as_ref().unwrap_or(&event.new.key);
            format!("{} changed the project {} to {now}", name(event.actor.as_ref()), event.old.key)
        }
        Event::PullRequest(event) => {
            let what = match &event.event_key {
                EventKey::PrOpened => "opened",
                EventKey::PrMerged => "merged",
                EventKey::PrDeclined => "declined",
                EventKey::PrDeleted => "deleted",
                _ => "changed",
            };
            pull_request(event.actor.as_ref(), what, &event.pull_request)
        }
        Event::PullRequestRefUpdated(event) => {
            pull_request(event.actor.as_ref(), "pushed to", &event.pull_request)
        }
        Event::PullRequestModified(event) => {
            pull_request(event.actor.as_ref(), "changed", &event.pull_request)
        }
        Event::PullRequestReviewers(event) => {
            pull_request(event.actor.as_ref(), "changed the reviewers of", &event.pull_request)
        }
        Event::PullRequestReview(event) => {
            let what = match &event.participant.status {
                Some(ParticipantStatus::Approved) => "approved",
                Some(ParticipantStatus::NeedsWork) => "requested changes to",
                _ => "took back the review of",
            };
            pull_request(event.actor.as_ref(), what, &event.pull_request)
        }
        Event::PullRequestComment(event) => {
            let what = commented(&event.event_key);
            pull_request(event.actor.as_ref(), what, &event.pull_request)
        }
        Event::PluginPush(event) => plugin_push(event),
        Event::PluginPullRequest(event) => plugin_pull_request(event),
        Event::PluginBuildStatus(event) => {
            let commit = event.commit.get(..7).unwrap_or(&event.commit);
            format!("build of {commit} of {}: {}", event.repository.path(), event.status.to_lowercase())
        }
        Event::Fallback(_) => return None,
    })
}

fn refs_changed(event: &RefsChangedEvent) -> String {
    let (who, repository) = (name(event.actor.as_ref()), event.repository.path());
    match &event.changes[..] {
        [change] => format!("{who} {} of {repository}", changed(change)),
        changes => format!("{who} pushed to {} of {repository}", count(changes.len(), "ref")),
    }
}

fn changed(change: &RefChange) -> String {
    let verb = match &change.change_type {
        RefChangeType::Add => "created",
        RefChangeType::Delete => "deleted",
        _ => "pushed to",
    };
    let Some(git_ref) = &change.git_ref else {
        return format!("{verb} {}", change.ref_id.as_deref().unwrap_or("a ref"));
    };
    let what = if git_ref.ref_type == Some(RefType::Tag) { "tag" } else { "branch" };
    format!("{verb} {what} {}", git_ref.display_id.as_ref().unwrap_or(&git_ref.id))
}

fn plugin_push(event: &PluginPushEvent) -> String {
    let (who, repository) = (name(event.actor.as_ref()), event.repository.path());
    match &event.push.changes[..] {
        [change] => format!("{who} {} of {repository}", plugin_changed(change)),
        changes => format!("{who} pushed to {} of {repository}", count(changes.len(), "ref")),
    }
}

fn plugin_changed(change: &PluginChange) -> String {
    let verb = match (&change.new, &change.old) {
        (Some(_), None) => "created",
        (None, Some(_)) => "deleted",
        _ => "pushed to",
    };
    let git_ref = change.new.as_ref().or(change.old.as_ref());
    let what = git_ref.and_then(|git_ref| git_ref.ref_type.as_deref()).unwrap_or("ref").to_lowercase();
    let name = git_ref.and_then(|git_ref| git_ref.name.as_deref()).unwrap_or_default();
    format!("{verb} {what} {name}")
}

fn plugin_pull_request(event: &PluginPullRequestEvent) -> String {
    let verb = if event.comment.is_some() { "commented on" } else { "opened, changed or closed" };
    let (who, title) = (name(event.actor.as_ref()), event.pullrequest.title.as_deref().unwrap_or_default());
    format!("{who} {verb} pull request #{} of {}: {title}", event.pullrequest.id, event.repository.path())
}

fn pull_request(actor: Option<&User>, what: &str, request: &PullRequest) -> String {
    let repository = request.to_ref.as_ref().and_then(|to| to.repository.as_ref());
    let of = repository.map_or(String::new(), |repository| format!(" of {}", repository.path()));
    format!("{} {what} pull request #{}{of}: {}", name(actor), request.id, request.title)
}

fn commented(key: &EventKey) -> &'static str {
    match key {
        EventKey::PrCommentEdited | EventKey::RepoCommentEdited => "changed a comment on",
        EventKey::PrCommentDeleted | EventKey::RepoCommentDeleted => "deleted a comment on",
        _ => "commented on",
    }
}

fn said(comment: &Comment) -> String {
    let line = comment.text.lines().next().filter(|line| !line.is_empty());
    line.map_or(String::new(), |line| format!(": {line}"))
}

fn name(user: Option<&User>) -> &str {
    user.map_or("someone", User::label)
}

fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}

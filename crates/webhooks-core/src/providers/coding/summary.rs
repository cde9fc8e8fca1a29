//! One line for people about each event.

use super::{
    CiEvent, Event, MergeRequestEvent, MergeRequestV1, PushEvent, PushV1Event, Repository, RepositoryV1,
    User, UserV1,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Artifact(event) => {
            let artifact = &event.artifact;
            let name = artifact.artifact_pkg_name.as_deref().unwrap_or("a package");
            let version = artifact.artifact_version_name.as_deref().unwrap_or_default();
            let verb = words(event.action.as_str());
            about(event.sender.as_ref(), &format!("{verb} {name} {version}"), event.repository.as_ref())
        }
        Event::Chat(message) => {
            let markdown = &message.markdown;
            let text =
                [&markdown.title, &markdown.text, &markdown.content].into_iter().find_map(Option::as_deref);
            format!(
                "message for a chat robot: {}",
                text.unwrap_or_default().lines().next().unwrap_or_default()
            )
        }
        Event::Ci(event) => ci(event),
        Event::Document(event) => {
            let what = format!("{} in the documents", words(event.action.as_str()));
            about(event.sender.as_ref(), &what, event.repository.as_ref())
        }
        Event::Member(event) => {
            let what = format!("{} a member", words(event.action.as_str()));
            about(event.sender.as_ref(), &what, event.repository.as_ref())
        }
        Event::MergeRequest(event) => merge_request(event),
        Event::MergeRequestV1(event) => {
            let user = event.user.as_ref().or(event.merge_request.user.as_ref());
            request_v1("merge request", &event.merge_request, user, event.repository.as_ref())
        }
        Event::Ping(event) => format!("ping: {}", event.zen),
        Event::PingV1(event) => format!("ping: {}", event.zen),
        Event::PullRequestV1(event) => {
            let user = event.user.as_ref().or(event.pull_request.user.as_ref());
            request_v1("pull request", &event.pull_request, user, event.repository.as_ref())
        }
        Event::Push(event) => push(event),
        Event::PushV1(event) => push_v1(event),
        Event::Task(event) => {
            let what = format!("{} a task", words(event.action.as_str()));
            about(event.sender.as_ref(), &what, event.repository.as_ref())
        }
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let who = event.sender.as_ref().and_then(User::handle).unwrap_or("someone");
    let what = changed(
        event.branch(),
        event.tag(),
        &event.git_ref,
        event.commits.len(),
        &event.before,
        &event.after,
    );
    format!("{who} {what} of {}", event.repository.slug())
}

fn push_v1(event: &PushV1Event) -> String {
    let who = event.user.as_ref().and_then(UserV1::handle).unwrap_or("someone");
    let what = changed(
        event.branch(),
        event.tag(),
        &event.git_ref,
        event.commits.len(),
        &event.before,
        &event.after,
    );
    format!("{who} {what} of {}", event.repository.name)
}

/// What a push has done, by zeros in the place of a SHA: V1 says it in no other way.
fn changed(
    branch: Option<&str>,
    tag: Option<&str>,
    git_ref: &str,
    commits: usize,
    before: &str,
    after: &str,
) -> String {
    let what = match (branch, tag) {
        (Some(branch), _) => format!("branch {branch}"),
        (_, Some(tag)) => format!("tag {tag}"),
        _ => git_ref.to_owned(),
    };
    let nothing = |sha: &str| sha.bytes().all(|digit| digit == b'0');
    match commits {
        _ if nothing(after) => format!("deleted {what}"),
        _ if nothing(before) => format!("created {what}"),
        0 => format!("pushed to {}", branch.unwrap_or(&what)),
        1 => format!("pushed 1 commit to {}", branch.unwrap_or(&what)),
        count => format!("pushed {count} commits to {}", branch.unwrap_or(&what)),
    }
}

fn merge_request(event: &MergeRequestEvent) -> String {
    let request = &event.merge_request;
    let number = event.number.as_ref().or(request.number.as_ref());
    let number = number.map(|number| format!(" #{number}")).unwrap_or_default();
    let what = format!("{} merge request{number}", past(event.action.as_str()));
    let line = about(event.sender.as_ref().or(request.user.as_ref()), &what, event.repository.as_ref());
    match &request.title {
        Some(title) => format!("{line}: {title}"),
        None => line,
    }
}

fn request_v1(
    name: &str,
    request: &MergeRequestV1,
    user: Option<&UserV1>,
    repository: Option<&RepositoryV1>,
) -> String {
    let who = user.and_then(UserV1::handle).unwrap_or("someone");
    let verb = past(request.action.as_deref().unwrap_or("changed"));
    let number = request.number.as_ref().map(|number| format!(" #{number}")).unwrap_or_default();
    let place = repository.map(|repository| format!(" in {}", repository.name)).unwrap_or_default();
    let title = request.title.as_deref().map(|title| format!(": {title}")).unwrap_or_default();
    format!("{who} {verb} {name}{number}{place}{title}")
}

fn ci(event: &CiEvent) -> String {
    let job = event.ci.name.as_deref().unwrap_or("a job");
    let build = event.ci.build.as_ref();
    let number = build.and_then(|build| build.number).map(|number| format!(" #{number}")).unwrap_or_default();
    let status = build.and_then(|build| build.status.as_deref());
    let status = status.map(|status| format!(" ({})", words(&status.to_lowercase()))).unwrap_or_default();
    let place =
        event.repository.as_ref().map(|project| format!(" in {}", project.slug())).unwrap_or_default();
    format!("{job}{number}{place}: {}{status}", words(event.action.as_str()))
}

/// The actions of merge requests, which are no participles.
fn past(action: &str) -> String {
    match action {
        "create" => "opened".to_owned(),
        "merge" => "merged".to_owned(),
        "synchronize" => "pushed to".to_owned(),
        "close" => "closed".to_owned(),
        other => words(other),
    }
}

/// `create_file` as `create file`.
fn words(value: &str) -> String {
    value.replace('_', " ")
}

fn about(who: Option<&User>, what: &str, repository: Option<&Repository>) -> String {
    let who = who.and_then(User::handle).unwrap_or("someone");
    let place = repository.map(|repository| format!(" in {}", repository.slug())).unwrap_or_default();
    format!("{who}: {what}{place}")
}

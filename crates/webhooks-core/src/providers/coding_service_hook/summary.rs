//! One line for people about each event.

use super::{Event, EventCode, Issue, Project, PushEvent, User};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Artifacts(event) => {
            let artifact = &event.artifact;
            let name = artifact.artifact_pkg_name.as_ref().or(artifact.artifact_repo_name.as_ref());
            let what = [name, artifact.artifact_version_name.as_ref()];
            let what: Vec<&str> = what.into_iter().flatten().map(String::as_str).collect();
            line(event.event.as_ref(), event.sender.as_ref(), &what.join(" "), event.project.as_ref())
        }
        Event::CiJob(event) => {
            let number = event.ci.build.as_ref().and_then(|build| build.number.as_ref());
            let number = number.map(|number| format!(" #{number}")).unwrap_or_default();
            let what = format!("{}{number}", event.ci.name.as_deref().unwrap_or_default());
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::File(event) => {
            let what = event.content.file.name.as_deref().unwrap_or_default();
            line(event.event.as_ref(), event.sender.as_ref(), what, event.project.as_ref())
        }
        Event::Files(event) => {
            let names = event.content.files.iter().filter_map(|file| file.name.as_deref());
            let what = names.collect::<Vec<_>>().join(", ");
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::Issue(event) => {
            let what = issue(&event.issue);
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::IssueComment(event) => {
            let what = event.issue_comment.issue.as_ref().map(issue).unwrap_or_default();
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::IssueHourRecord(event) => {
            let hours = event.work_log.record_hours.as_ref();
            let hours = hours.map(|hours| format!(" ({hours} h)")).unwrap_or_default();
            let what = format!("{}{hours}", issue(&event.issue));
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::Iteration(event) => {
            let what = event.iteration.title.as_deref().unwrap_or_default();
            line(event.event.as_ref(), event.sender.as_ref(), what, event.project.as_ref())
        }
        Event::Member(event) => {
            // Whatever the code is called: see the card.
            let code = match &event.event {
                Some(EventCode::WikiDeleted) => Some(&EventCode::MemberCreated),
                code => code.as_ref(),
            };
            let what = event.member.handle().unwrap_or_default();
            line(code, event.sender.as_ref(), what, event.project.as_ref())
        }
        Event::MergeRequest(event) => {
            let request = &event.merge_request;
            let number = request.number.as_ref().map(|number| format!("#{number} ")).unwrap_or_default();
            let what = format!("{number}{}", request.title.as_deref().unwrap_or_default());
            line(event.event.as_ref(), event.sender.as_ref(), &what, event.project.as_ref())
        }
        Event::Push(event) => push(event),
        Event::Wiki(event) => {
            let what = &event.content.title;
            line(event.event.as_ref(), event.sender.as_ref(), what, event.project.as_ref())
        }
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let who = event.sender.as_ref().and_then(User::handle).unwrap_or("someone");
    let name = event.branch().or_else(|| event.tag()).unwrap_or(&event.git_ref);
    let is_set = |flag: &Option<crate::wire::Flag>| flag.as_ref().and_then(crate::wire::Flag::is_set);
    let what = match (is_set(&event.created), is_set(&event.deleted), event.commits.len()) {
        (_, Some(true), _) => format!("deleted {name}"),
        (Some(true), ..) => format!("created {name}"),
        (.., 1) => format!("pushed 1 commit to {name}"),
        (.., commits) => format!("pushed {commits} commits to {name}"),
    };
    let place = event.repository.as_ref().and_then(|repository| repository.slug());
    format!("{who} {what}{}", place.map(|place| format!(" of {place}")).unwrap_or_default())
}

fn issue(issue: &Issue) -> String {
    let code = issue.code.as_ref().map(|code| format!("#{code} ")).unwrap_or_default();
    format!("{code}{}", issue.title.as_deref().unwrap_or_default())
}

/// `ISSUE_STATUS_UPDATED` as `issue status updated`.
fn line(code: Option<&EventCode>, who: Option<&User>, what: &str, project: Option<&Project>) -> String {
    let code = code.map_or("changed", EventCode::as_str).replace('_', " ").to_lowercase();
    let who = who.and_then(User::handle).unwrap_or("someone");
    let names = project.map(|project| [&project.display_name, &project.name]);
    let place = names.and_then(|names| names.into_iter().find_map(Option::as_ref));
    let place = place.map(|place| format!(" in {place}")).unwrap_or_default();
    format!("{who}: {code}{place}: {what}")
}

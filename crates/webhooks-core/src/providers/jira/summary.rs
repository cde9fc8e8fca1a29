//! One line for people about each event.

use super::{Event, EventName, Issue, IssueEvent, Transition, User};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Issue(event) => issue(event),
        Event::Comment(event) => {
            let about = event.issue.as_ref().map_or_else(|| "an issue".to_owned(), about);
            format!("{} {about}", said(event.comment.author.as_ref(), &event.webhook_event, "a comment on"))
        }
        Event::Worklog(event) => {
            let author = event.worklog.update_author.as_ref().or(event.worklog.author.as_ref());
            let spent = event.worklog.time_spent.as_deref().unwrap_or("some time");
            format!("{} of {spent}", said(author, &event.webhook_event, "a work log"))
        }
        Event::Attachment(event) => {
            let name = event.attachment.filename.as_deref().unwrap_or("?");
            format!(
                "{} {name}",
                said(event.attachment.author.as_ref(), &event.webhook_event, "the attachment")
            )
        }
        Event::Project(event) => {
            format!("project {} was {}", name(event.project.name.as_deref()), done(&event.webhook_event))
        }
        Event::Version(event) => match &event.merged_to {
            Some(to) => format!(
                "version {} was merged into {}",
                name(event.version.name.as_deref()),
                name(to.name.as_deref())
            ),
            None => {
                format!("version {} was {}", name(event.version.name.as_deref()), done(&event.webhook_event))
            }
        },
        Event::Sprint(event) => {
            format!("sprint {} was {}", name(event.sprint.name.as_deref()), done(&event.webhook_event))
        }
        Event::User(event) => {
            format!("user {} was {}", name(event.user.display_name.as_deref()), done(&event.webhook_event))
        }
        Event::Transition(event) => {
            let about = event.issue.as_ref().map_or_else(|| "an issue".to_owned(), about);
            let Transition { from_status: from, to_status: to, .. } = &event.transition;
            format!(
                "{} moved {about} from {} to {}",
                who(event.user.as_ref()),
                name(from.as_deref()),
                name(to.as_deref())
            )
        }
        _ => return None,
    })
}

fn issue(event: &IssueEvent) -> String {
    let (who, about) = (who(event.user.as_ref()), about(&event.issue));
    let status =
        event.changelog.iter().flat_map(|log| &log.items).find_map(|change| {
            change.to_string.as_deref().filter(|_| change.field.as_deref() == Some("status"))
        });
    match (&event.webhook_event, status) {
        (EventName::IssueUpdated, Some(status)) => format!("{who} moved {about} to {status}"),
        (EventName::IssueUpdated, None) if event.comment.is_some() => format!("{who} commented on {about}"),
        (name, _) => format!("{who} {} {about}", done(name)),
    }
}

fn about(issue: &Issue) -> String {
    match &issue.fields.summary {
        Some(summary) => format!("{} ({summary})", issue.key),
        None => issue.key.clone(),
    }
}

fn said(author: Option<&User>, event: &EventName, what: &str) -> String {
    // Who deleted it is not said.
    match done(event) {
        "deleted" => format!("somebody deleted {what}"),
        done => format!("{} {done} {what}", who(author)),
    }
}

fn who(user: Option<&User>) -> &str {
    let name = user.and_then(|user| user.display_name.as_deref().or(user.name.as_deref()));
    name.unwrap_or("somebody")
}

fn name(name: Option<&str>) -> &str {
    name.unwrap_or("?")
}

/// The last word of an event's name: `created`.
fn done(event: &EventName) -> &str {
    match event {
        EventName::ProjectSoftDeleted => "put into the trash",
        EventName::ProjectRestoredDeleted | EventName::ProjectRestoredArchived => "restored",
        event => event.as_str().rsplit('_').next().unwrap_or_default(),
    }
}

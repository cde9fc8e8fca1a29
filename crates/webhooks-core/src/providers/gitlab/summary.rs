//! One line for people about each event.

use std::fmt::Display;

use super::{
    Event, Issue, MergeRequest, MergeRequestAction, Note, NoteAction, NoteableType, Project, PushEvent,
    TagPushEvent, User,
};
use crate::wire::NumberOr;

mod administration;
mod automation;
mod conversations;

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Push(event) => push(event),
        Event::TagPush(event) => tag_push(event),
        Event::Issue(event) => {
            let issue = &event.object_attributes;
            let action = issue.action.as_ref().map_or_else(|| "changed".to_owned(), past);
            let what = format!("{action} {}", issue_name(issue));
            line(event.user.as_ref(), &what, event.project.as_ref(), &issue.title)
        }
        Event::MergeRequest(event) => {
            let request = &event.object_attributes;
            let what = format!("{} merge request !{}", merge_request_action(request), request.iid);
            line(event.user.as_ref(), &what, event.project.as_ref().or(Some(&request.target)), &request.title)
        }
        Event::CommitNote(event) => {
            let title = event.commit.title.as_deref().unwrap_or_default();
            let on = format!("commit {}", short(&event.commit.id));
            note(&event.object_attributes, &on, event.user.as_ref(), event.project.as_ref(), title)
        }
        Event::IssueNote(event) => {
            let on = issue_name(&event.issue);
            note(
                &event.object_attributes,
                &on,
                event.user.as_ref(),
                event.project.as_ref(),
                &event.issue.title,
            )
        }
        Event::MergeRequestNote(event) => {
            let request = &event.merge_request;
            let diff = event.object_attributes.position.as_ref().and_then(NumberOr::as_object).is_some();
            let on = format!("{}merge request !{}", if diff { "the diff of " } else { "" }, request.iid);
            note(&event.object_attributes, &on, event.user.as_ref(), event.project.as_ref(), &request.title)
        }
        Event::SnippetNote(event) => {
            let title = event.snippet.title.as_deref().unwrap_or_default();
            let on = format!("snippet ${}", event.snippet.id);
            note(&event.object_attributes, &on, event.user.as_ref(), event.project.as_ref(), title)
        }
        Event::Pipeline(event) => automation::pipeline(event),
        Event::Note(event) => {
            let on = match &event.object_attributes.noteable_type {
                NoteableType::Design => "a design",
                NoteableType::Epic => "an epic",
                NoteableType::Vulnerability => "a vulnerability",
                NoteableType::WikiPage => "a wiki page",
                other => other.as_str(),
            };
            note(&event.object_attributes, on, event.user.as_ref(), event.project.as_ref(), "")
        }
        Event::WikiPage(event) => conversations::wiki_page(event),
        Event::Job(event) => automation::job(event),
        Event::Deployment(event) => automation::deployment(event),
        Event::FeatureFlag(event) => automation::feature_flag(event),
        Event::Release(event) => automation::release(event),
        Event::Milestone(event) => conversations::milestone(event),
        Event::Emoji(event) => conversations::emoji(event),
        Event::AccessToken(event) => administration::access_token(event),
        Event::DeployToken(event) => administration::deploy_token(event),
        Event::Vulnerability(event) => automation::vulnerability(event),
        Event::Subgroup(event) => administration::subgroup(event),
        Event::RepositoryUpdate(event) => {
            let who = event.user_name.as_deref().unwrap_or("someone");
            let project = project_or_id(event.project.as_ref(), &event.project_id);
            format!("{who} pushed to {} of {project}", count(event.refs.len(), "ref", "refs"))
        }
        Event::Group(event) => administration::group(event),
        Event::GroupMember(event) => administration::group_member(event),
        Event::Project(event) => administration::project(event),
        Event::ProjectMember(event) => administration::project_member(event),
        Event::User(event) => administration::user(event),
        Event::Key(event) => administration::key(event),
        Event::MemberApproval(event) => administration::member_approval(event),
        Event::MemberApprovals(event) => administration::member_approvals(event),
        Event::Fallback(_) => return None,
    })
}

fn push(event: &PushEvent) -> String {
    let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
    let project = project_or_id(event.project.as_ref(), &event.project_id);
    let branch = event.branch().unwrap_or(&event.git_ref);
    if event.is_deleted() {
        return format!("{who} deleted branch {branch} of {project}");
    }
    if event.is_created() {
        return format!("{who} created branch {branch} of {project}");
    }
    let commits = event.total_commits_count.and_then(|total| usize::try_from(total).ok());
    let commits = count(commits.unwrap_or(event.commits.len()), "commit", "commits");
    format!("{who} pushed {commits} to {branch} of {project}")
}

fn tag_push(event: &TagPushEvent) -> String {
    let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
    let project = project_or_id(event.project.as_ref(), &event.project_id);
    let verb = match (event.is_deleted(), event.is_created()) {
        (true, _) => "deleted",
        (_, true) => "created",
        _ => "moved",
    };
    format!("{who} {verb} tag {} of {project}", event.tag())
}

fn note(note: &Note, on: &str, who: Option<&User>, project: Option<&Project>, title: &str) -> String {
    let verb = if note.action == Some(NoteAction::Update) { "changed a comment" } else { "commented" };
    line(who, &format!("{verb} on {on}"), project, title)
}

fn issue_name(issue: &Issue) -> String {
    let kind = issue.kind.as_ref().map_or_else(|| "issue".to_owned(), |kind| kind.to_string().to_lowercase());
    format!("{kind} #{}", issue.iid)
}

/// The actions whose participle says it.
fn merge_request_action(request: &MergeRequest) -> String {
    match &request.action {
        None => "changed".to_owned(),
        Some(MergeRequestAction::Update) if request.oldrev.is_some() => "pushed to".to_owned(),
        Some(MergeRequestAction::Approval) => "approved".to_owned(),
        Some(MergeRequestAction::Unapproval) => "took back an approval of".to_owned(),
        Some(action) => past(action),
    }
}

/// `open` as `opened`, `close` as `closed`; `approved` stays.
fn past(action: &impl Display) -> String {
    let action = words(action);
    match action.as_bytes().last() {
        Some(b'd') => action,
        Some(b'e') => format!("{action}d"),
        _ => format!("{action}ed"),
    }
}

fn short(sha: &str) -> &str {
    sha.get(..8).unwrap_or(sha)
}

fn pusher<'a>(username: Option<&'a String>, name: Option<&'a String>) -> &'a str {
    username.or(name).map_or("someone", String::as_str)
}

fn project_or_id(project: Option<&Project>, id: &crate::wire::Id) -> String {
    project.map_or_else(|| format!("project {id}"), |project| project.display().to_owned())
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `waiting_for_resource` as `waiting for resource`.
fn words(value: &impl Display) -> String {
    value.to_string().replace('_', " ")
}

fn line(who: Option<&User>, what: &str, project: Option<&Project>, title: &str) -> String {
    let who = who.map_or("someone", User::display);
    let place = project.map_or_else(String::new, |project| format!(" in {}", project.display()));
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{who} {what}{place}{colon}{title}")
}

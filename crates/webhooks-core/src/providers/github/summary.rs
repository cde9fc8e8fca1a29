//! One line for people about each event.

use std::fmt::Display;

use super::{Event, PullRequestAction, PushEvent, Repository, User};

mod accounts;
mod conversations;

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Discussion(event) => conversations::discussion(event),
        Event::DiscussionComment(event) => conversations::discussion_comment(event),
        Event::GitHubAppAuthorization(event) => {
            format!("{} {} an authorization", event.sender.login, words(&event.action))
        }
        Event::Installation(event) => accounts::installation(event),
        Event::InstallationRepositories(event) => accounts::installation_repositories(event),
        Event::InstallationTarget(event) => accounts::installation_target(event),
        Event::IssueComment(event) => {
            let on = if event.issue.pull_request.is_some() { "pull request" } else { "issue" };
            let (number, title) = (event.issue.number, &event.issue.title);
            let what = format!("{} a comment on {on} #{number}", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, title)
        }
        Event::IssueDependencies(event) => conversations::issue_dependencies(event),
        Event::IssueRelatesTo(event) => conversations::issue_relates_to(event),
        Event::Issues(event) => {
            let what = format!("{} issue #{}", words(&event.action), event.issue.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::MarketplacePurchase(event) => accounts::marketplace_purchase(event),
        Event::Member(event) => accounts::member(event),
        Event::Membership(event) => accounts::membership(event),
        Event::OrgBlock(event) => accounts::org_block(event),
        Event::Organization(event) => accounts::organization(event),
        Event::Ping(event) => format!("ping: {}", event.zen),
        Event::Project(event) => {
            format!("{} {} project {}", who(event.sender.as_ref()), words(&event.action), event.project.name)
        }
        Event::ProjectsV2(event) => {
            format!(
                "{} {} project {}",
                who(event.sender.as_ref()),
                words(&event.action),
                event.projects_v2.title
            )
        }
        Event::PullRequest(event) => {
            let merged = event.action == PullRequestAction::Closed && event.pull_request.merged == Some(true);
            let action = if merged { "merged".to_owned() } else { pull_request_action(&event.action) };
            let what = format!("{action} pull request #{}", event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
        }
        Event::PullRequestReview(event) => conversations::review(event),
        Event::PullRequestReviewComment(event) => conversations::review_comment(event),
        Event::PullRequestReviewThread(event) => conversations::review_thread(event),
        Event::Push(event) => push(event),
        Event::Release(event) => {
            let release = &event.release;
            let what = format!("{} release {}", words(&event.action), release.tag_name);
            line(event.sender.as_ref(), &what, &event.repository, release.name.as_deref().unwrap_or_default())
        }
        Event::Sponsorship(event) => accounts::sponsorship(event),
        Event::SubIssues(event) => conversations::sub_issues(event),
        Event::Team(event) => accounts::team(event),
        Event::TeamAdd(event) => accounts::team_add(event),
        Event::User(event) => accounts::user(event),
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
        // What no line says better than the event's name.
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

fn who(user: Option<&User>) -> &str {
    user.map_or("someone", |user| &user.login)
}

fn line(user: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{} {what} in {}{colon}{title}", who(user), repository.full_name)
}

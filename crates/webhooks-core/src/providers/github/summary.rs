//! One line for people about each event.

use std::fmt::Display;

use super::{Event, GollumEvent, PullRequestAction, PushEvent, Repository, StarAction, User};

mod accounts;
mod administration;
mod automation;
mod conversations;

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::CheckRun(event) => automation::check_run(event),
        Event::CheckSuite(event) => automation::check_suite(event),
        Event::CommitComment(event) => {
            let what =
                format!("{} a comment on commit {}", words(&event.action), short(&event.comment.commit_id));
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::Create(event) => {
            let what = format!("created {} {}", event.ref_type, event.git_ref);
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::Delete(event) => {
            let what = format!("deleted {} {}", event.ref_type, event.git_ref);
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::Deployment(event) => automation::deployment(event),
        Event::DeploymentReview(event) => automation::deployment_review(event),
        Event::DeploymentStatus(event) => automation::deployment_status(event),
        Event::Discussion(event) => conversations::discussion(event),
        Event::DiscussionComment(event) => conversations::discussion_comment(event),
        Event::Fork(event) => {
            let (from, to) = (&event.repository.full_name, &event.forkee.full_name);
            format!("{} forked {from} to {to}", who(event.sender.as_ref()))
        }
        Event::GitHubAppAuthorization(event) => {
            format!("{} {} an authorization", event.sender.login, words(&event.action))
        }
        Event::Gollum(event) => gollum(event),
        Event::Installation(event) => accounts::installation(event),
        Event::InstallationRepositories(event) => accounts::installation_repositories(event),
        Event::InstallationTarget(event) => accounts::installation_target(event),
        Event::IssueComment(event) => {
            let on = if event.is_on_pull_request() { "pull request" } else { "issue" };
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
        Event::Package(event) => automation::package(event),
        Event::PageBuild(event) => automation::page_build(event),
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
        Event::Public(event) => {
            format!("{} made {} public", who(event.sender.as_ref()), event.repository.full_name)
        }
        Event::PullRequest(event) => {
            let action =
                if event.is_merge() { "merged".to_owned() } else { pull_request_action(&event.action) };
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
        Event::Star(event) => {
            let what = if event.action == StarAction::Deleted { "no longer stars" } else { "starred" };
            format!("{} {what} {}", who(event.sender.as_ref()), event.repository.full_name)
        }
        Event::Status(event) => automation::status(event),
        Event::SubIssues(event) => conversations::sub_issues(event),
        Event::Team(event) => accounts::team(event),
        Event::TeamAdd(event) => accounts::team_add(event),
        Event::User(event) => accounts::user(event),
        Event::Watch(event) => {
            format!("{} starred {}", who(event.sender.as_ref()), event.repository.full_name)
        }
        Event::WorkflowDispatch(event) => automation::workflow_dispatch(event),
        Event::WorkflowJob(event) => automation::workflow_job(event),
        Event::WorkflowRun(event) => automation::workflow_run(event),
        _ => return administration::of(event),
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

fn gollum(event: &GollumEvent) -> String {
    let what = match event.pages.as_slice() {
        [page] => format!("{} page {}", words(&page.action), page.title),
        pages => format!("changed {} pages", pages.len()),
    };
    format!("{} {what} of the wiki of {}", who(event.sender.as_ref()), event.repository.full_name)
}

fn commits(count: usize) -> String {
    if count == 1 { "1 commit".to_owned() } else { format!("{count} commits") }
}

/// A SHA as people write it.
fn short(sha: &str) -> &str {
    sha.get(..7).unwrap_or(sha)
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

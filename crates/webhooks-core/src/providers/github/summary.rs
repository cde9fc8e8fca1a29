//! One line for people about each event.

use std::fmt::Display;

use super::{
    DiscussionAction, Event, Issue, PullRequestAction, PullRequestReviewAction, PullRequestReviewEvent,
    PushEvent, Repository, ReviewState, User,
};

mod accounts;

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Discussion(event) => {
            let (number, title) = (event.discussion.number, &event.discussion.title);
            let what = match &event.action {
                DiscussionAction::CategoryChanged => {
                    format!("moved discussion #{number} to another category")
                }
                other => format!("{} discussion #{number}", words(other)),
            };
            line(event.sender.as_ref(), &what, &event.repository, title)
        }
        Event::DiscussionComment(event) => {
            let what =
                format!("{} a comment on discussion #{}", words(&event.action), event.discussion.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.discussion.title)
        }
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
        Event::IssueDependencies(event) => {
            let no_longer = if is_removal(&event.action) { "no longer " } else { "" };
            let [blocking, blocked] = [&event.blocking_issue, &event.blocked_issue].map(issue);
            let what = format!("marked {blocking} as {no_longer}blocking {blocked}");
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::IssueRelatesTo(event) => {
            let no_longer = if is_removal(&event.action) { "no longer " } else { "" };
            let (number, related) = (event.issue.number, issue(&event.related_issue));
            let what = format!("marked issue #{number} as {no_longer}related to {related}");
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
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
        Event::PullRequestReview(event) => review(event),
        Event::PullRequestReviewComment(event) => {
            let what =
                format!("{} a comment on pull request #{}", words(&event.action), event.pull_request.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
        }
        Event::PullRequestReviewThread(event) => {
            let what =
                format!("{} a thread of pull request #{}", words(&event.action), event.pull_request.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
        }
        Event::Push(event) => push(event),
        Event::Release(event) => {
            let release = &event.release;
            let what = format!("{} release {}", words(&event.action), release.tag_name);
            line(event.sender.as_ref(), &what, &event.repository, release.name.as_deref().unwrap_or_default())
        }
        Event::Sponsorship(event) => accounts::sponsorship(event),
        Event::SubIssues(event) => {
            let [parent, sub] = [&event.parent_issue, &event.sub_issue].map(issue);
            let what = if is_removal(&event.action) {
                format!("took {sub} away from {parent}")
            } else {
                format!("added {sub} to {parent}")
            };
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
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

fn review(event: &PullRequestReviewEvent) -> String {
    let what = match (&event.action, &event.review.state) {
        (PullRequestReviewAction::Submitted, ReviewState::Approved) => "approved".to_owned(),
        (PullRequestReviewAction::Submitted, ReviewState::ChangesRequested) => {
            "requested changes of".to_owned()
        }
        (PullRequestReviewAction::Submitted, _) => "reviewed".to_owned(),
        (other, _) => format!("{} a review of", words(other)),
    };
    let what = format!("{what} pull request #{}", event.pull_request.number);
    line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
}

fn issue(issue: &Option<Issue>) -> String {
    issue.as_ref().map_or_else(|| "an issue elsewhere".to_owned(), |issue| format!("issue #{}", issue.number))
}

/// The actions about two issues come in pairs.
fn is_removal(action: &impl Display) -> bool {
    action.to_string().ends_with("_removed")
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

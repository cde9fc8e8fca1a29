//! One line for people about each event.

use std::fmt::Display;

use super::{CustomPropertyAction, Event, PullRequestAction, PushEvent, Repository, User};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::IssueComment(event) => {
            let on = if event.issue.pull_request.is_some() { "pull request" } else { "issue" };
            let (number, title) = (event.issue.number, &event.issue.title);
            let what = format!("{} a comment on {on} #{number}", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, title)
        }
        Event::Issues(event) => {
            let what = format!("{} issue #{}", words(&event.action), event.issue.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.issue.title)
        }
        Event::Ping(event) => format!("ping: {}", event.zen),
        Event::PullRequest(event) => {
            let merged = event.action == PullRequestAction::Closed && event.pull_request.merged == Some(true);
            let action = if merged { "merged".to_owned() } else { pull_request_action(&event.action) };
            let what = format!("{action} pull request #{}", event.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.pull_request.title)
        }
        Event::Push(event) => push(event),
        Event::Release(event) => {
            let release = &event.release;
            let what = format!("{} release {}", words(&event.action), release.tag_name);
            line(event.sender.as_ref(), &what, &event.repository, release.name.as_deref().unwrap_or_default())
        }
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
        _ => return of_administration(event),
    })
}

/// Of a repository's settings, and of its security.
fn of_administration(event: &Event) -> Option<String> {
    Some(match event {
        Event::BranchProtectionConfiguration(event) => {
            let what = format!("{} all branch protection", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::BranchProtectionRule(event) => {
            let what = format!("{} a branch protection rule", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.rule.name)
        }
        Event::CodeScanningAlert(event) => {
            let title = event.alert.rule.description.as_deref().unwrap_or(&event.alert.rule.id);
            alert("code scanning", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::CustomProperty(event) => {
            let who = name(event.sender.as_ref());
            let property = &event.definition.property_name;
            match event.action {
                CustomPropertyAction::PromoteToEnterprise => {
                    format!("{who} made custom property {property} one of the enterprise")
                }
                _ => format!("{who} {} custom property {property}", words(&event.action)),
            }
        }
        Event::DependabotAlert(event) => {
            let title = &event.alert.security_advisory.summary;
            alert("Dependabot", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::DeployKey(event) => {
            let what = format!("{} a deploy key", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.key.title)
        }
        Event::Label(event) => {
            let what = format!("{} a label", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.label.name)
        }
        Event::Milestone(event) => {
            let what = format!("{} milestone #{}", words(&event.action), event.milestone.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.milestone.title)
        }
        Event::PersonalAccessTokenRequest(event) => {
            let owner = name(event.personal_access_token_request.owner.as_ref());
            format!("request of {owner} for a personal access token: {}", words(&event.action))
        }
        Event::Repository(event) => {
            format!("{} {} {}", name(event.sender.as_ref()), words(&event.action), event.repository.full_name)
        }
        Event::RepositoryAdvisory(event) => {
            let advisory = &event.repository_advisory;
            let what = format!("{} advisory {}", words(&event.action), advisory.ghsa_id);
            line(event.sender.as_ref(), &what, &event.repository, &advisory.summary)
        }
        Event::RepositoryDispatch(event) => {
            line(event.sender.as_ref(), "sent a repository dispatch", &event.repository, &event.action)
        }
        Event::RepositoryImport(event) => {
            format!("import of {}: {}", event.repository.full_name, words(&event.status))
        }
        Event::RepositoryRuleset(event) => {
            let (who, action) = (name(event.sender.as_ref()), words(&event.action));
            format!(
                "{who} {action} a ruleset{}: {}",
                place(event.repository.as_ref()),
                event.repository_ruleset.name
            )
        }
        Event::RepositoryVulnerabilityAlert(event) => {
            let title = &event.alert.affected_package_name;
            match event.alert.number {
                Some(number) => {
                    alert("vulnerability", number, &event.action, event.repository.as_ref(), title)
                }
                None => return None,
            }
        }
        Event::SecretScanningAlert(event) => {
            let title = event.alert.secret_type_display_name.as_ref().unwrap_or(&event.alert.secret_type);
            alert("secret scanning", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::SecurityAdvisory(event) => {
            let advisory = &event.security_advisory;
            format!("advisory {} was {}: {}", advisory.ghsa_id, words(&event.action), advisory.summary)
        }
        _ => return None,
    })
}

/// The sender is often nobody, or GitHub itself.
fn alert(
    of: &str,
    number: i64,
    action: &impl Display,
    repository: Option<&Repository>,
    title: &str,
) -> String {
    format!("{of} alert #{number}{}: {}: {title}", place(repository), words(action))
}

fn place(repository: Option<&Repository>) -> String {
    repository.map_or_else(String::new, |repository| format!(" in {}", repository.full_name))
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

fn line(who: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let who = name(who);
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{who} {what} in {}{colon}{title}", repository.full_name)
}

fn name(who: Option<&User>) -> &str {
    who.map_or("someone", |user| user.login.as_str())
}

//! One line for people about each event.

use std::fmt::Display;

use super::{
    Conclusion, DeploymentReviewAction, Event, GollumEvent, PackageEvent, PullRequestAction, PushEvent,
    Repository, StarAction, User,
};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::CheckRun(event) => {
            let run = &event.check_run;
            let outcome = outcome(run.conclusion.as_ref(), &event.action);
            format!("{} on {} of {}: {outcome}", run.name, short(&run.head_sha), event.repository.full_name)
        }
        Event::CheckSuite(event) => {
            let suite = &event.check_suite;
            let app = suite.app.as_ref().map_or("an app", |app| app.name.as_str());
            let on = suite.head_branch.as_deref().or(suite.head_sha.as_deref()).unwrap_or("a commit");
            let outcome = outcome(suite.conclusion.as_ref(), &event.action);
            format!("checks by {app} on {on} of {}: {outcome}", event.repository.full_name)
        }
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
        Event::Deployment(event) => {
            let what = format!("asked for a deployment to {}", event.deployment.environment);
            line(
                event.sender.as_ref(),
                &what,
                &event.repository,
                event.deployment.git_ref.as_deref().unwrap_or_default(),
            )
        }
        Event::DeploymentReview(event) => {
            let what = match &event.action {
                DeploymentReviewAction::Requested => "waits for approval of",
                action => action.as_str(),
            };
            let what = format!("{what} a deployment");
            line(
                event.sender.as_ref(),
                &what,
                &event.repository,
                event.environment.as_deref().unwrap_or_default(),
            )
        }
        Event::DeploymentStatus(event) => {
            let (to, state) = (&event.deployment.environment, words(&event.deployment_status.state));
            format!("deployment of {} to {to}: {state}", event.repository.full_name)
        }
        Event::Fork(event) => {
            let what = format!("{} to {}", event.repository.full_name, event.forkee.full_name);
            format!("{} forked {what}", name(event.sender.as_ref()))
        }
        Event::Gollum(event) => gollum(event),
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
        Event::Package(event) => package(event),
        Event::PageBuild(event) => {
            let build = &event.build;
            let status = build.status.as_ref().map_or_else(|| "built".to_owned(), words);
            let error = build.error.as_ref().and_then(|error| error.message.as_deref());
            let error = error.map_or(String::new(), |error| format!(": {error}"));
            format!("GitHub Pages of {}: {status}{error}", event.repository.full_name)
        }
        Event::Ping(event) => format!("ping: {}", event.zen),
        Event::Public(event) => {
            format!("{} made {} public", name(event.sender.as_ref()), event.repository.full_name)
        }
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
        Event::Star(event) => {
            let what = if event.action == StarAction::Deleted { "no longer stars" } else { "starred" };
            format!("{} {what} {}", name(event.sender.as_ref()), event.repository.full_name)
        }
        Event::Status(event) => {
            let (context, on, state) = (&event.context, short(&event.sha), &event.state);
            format!("{context} on {on} of {}: {state}", event.name)
        }
        Event::Watch(event) => {
            format!("{} starred {}", name(event.sender.as_ref()), event.repository.full_name)
        }
        Event::WorkflowDispatch(event) => {
            let what = format!("started {} on {}", event.workflow, event.git_ref);
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::WorkflowJob(event) => {
            let job = &event.workflow_job;
            let job_name = job.name.as_deref().unwrap_or("a job");
            let of = job.workflow_name.as_deref().map_or(String::new(), |workflow| format!(" of {workflow}"));
            let on = job.head_branch.as_deref().or(job.head_sha.as_deref()).unwrap_or("a commit");
            let outcome = outcome(job.conclusion.as_ref(), &event.action);
            format!("job {job_name}{of} on {on} of {}: {outcome}", event.repository.full_name)
        }
        Event::WorkflowRun(event) => {
            let run = &event.workflow_run;
            let name = run.name.as_deref().unwrap_or("a workflow");
            let outcome = outcome(run.conclusion.as_ref(), &event.action);
            let branch = run.head_branch.as_deref().unwrap_or(&run.head_sha);
            format!("{name} #{} on {branch} of {}: {outcome}", run.run_number, event.repository.full_name)
        }
        Event::CacheSync(_)
        | Event::DeploymentProtectionRule(_)
        | Event::Fallback(_)
        | Event::MergeGroup(_) => return None,
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

fn gollum(event: &GollumEvent) -> String {
    let (action, pages) = match event.pages.as_slice() {
        [page] => (words(&page.action), format!("page {}", page.title)),
        pages => ("changed".to_owned(), format!("{} pages", pages.len())),
    };
    let who = name(event.sender.as_ref());
    format!("{who} {action} {pages} of the wiki of {}", event.repository.full_name)
}

fn package(event: &PackageEvent) -> String {
    let package = &event.package;
    let version = package.package_version.as_ref().and_then(|version| version.version.as_deref());
    let version = version.map_or(String::new(), |version| format!(" {version}"));
    let (who, action) = (name(event.sender.as_ref()), words(&event.action));
    format!("{who} {action} package {}{version} ({})", package.name, package.package_type)
}

/// How something ended, or how far it has come.
fn outcome(conclusion: Option<&Conclusion>, action: &impl Display) -> String {
    conclusion.map_or_else(|| words(action), words)
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

fn line(who: Option<&User>, what: &str, repository: &Repository, title: &str) -> String {
    let who = name(who);
    let colon = if title.is_empty() { "" } else { ": " };
    format!("{who} {what} in {}{colon}{title}", repository.full_name)
}

fn name(who: Option<&User>) -> &str {
    who.map_or("someone", |user| user.login.as_str())
}

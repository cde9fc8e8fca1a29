//! Lines about checks, workflows, deployments and packages.

use std::fmt::Display;

use super::{line, short, who, words};
use crate::github::{
    CheckRunEvent, CheckSuiteEvent, Conclusion, DeploymentEvent, DeploymentReviewAction,
    DeploymentReviewEvent, DeploymentStatusEvent, PackageEvent, PageBuildEvent, StatusEvent,
    WorkflowDispatchEvent, WorkflowJobEvent, WorkflowRunEvent,
};

pub(super) fn check_run(event: &CheckRunEvent) -> String {
    let run = &event.check_run;
    let (on, repository) = (short(&run.head_sha), &event.repository.full_name);
    format!("{} on {on} of {repository}: {}", run.name, outcome(run.conclusion.as_ref(), &event.action))
}

pub(super) fn check_suite(event: &CheckSuiteEvent) -> String {
    let suite = &event.check_suite;
    let app = suite.app.as_ref().map_or("an app", |app| app.name.as_str());
    let on = suite.head_branch.as_deref().or(suite.head_sha.as_deref()).unwrap_or("a commit");
    let outcome = outcome(suite.conclusion.as_ref(), &event.action);
    format!("checks of {app} on {on} of {}: {outcome}", event.repository.full_name)
}

pub(super) fn deployment(event: &DeploymentEvent) -> String {
    let deployment = &event.deployment;
    let what = deployment.git_ref.as_deref().unwrap_or("a commit");
    let what = format!("asked to deploy {what} to {}", deployment.environment);
    line(event.sender.as_ref(), &what, &event.repository, "")
}

pub(super) fn deployment_review(event: &DeploymentReviewEvent) -> String {
    let what = match &event.action {
        DeploymentReviewAction::Requested => "needs approval of".to_owned(),
        other => words(other),
    };
    let what = format!("{what} a deployment");
    let job = event.workflow_job_run.as_ref().and_then(|job| job.environment.as_deref());
    line(
        event.sender.as_ref(),
        &what,
        &event.repository,
        event.environment.as_deref().or(job).unwrap_or_default(),
    )
}

pub(super) fn deployment_status(event: &DeploymentStatusEvent) -> String {
    let (to, state) = (&event.deployment.environment, words(&event.deployment_status.state));
    format!("deployment of {} to {to}: {state}", event.repository.full_name)
}

pub(super) fn package(event: &PackageEvent) -> String {
    let package = &event.package;
    let version = package.package_version.as_ref().and_then(|version| version.version.as_deref());
    let version = version.map_or(String::new(), |version| format!(" {version}"));
    let (who, action) = (who(event.sender.as_ref()), words(&event.action));
    format!("{who} {action} the {} package {}{version}", package.package_type, package.name)
}

pub(super) fn page_build(event: &PageBuildEvent) -> String {
    let build = &event.build;
    let error = build.error.as_ref().and_then(|error| error.message.as_deref());
    let error = error.map_or(String::new(), |error| format!(": {error}"));
    format!("GitHub Pages of {}: {}{error}", event.repository.full_name, words(&build.status))
}

pub(super) fn status(event: &StatusEvent) -> String {
    format!("{} on {} of {}: {}", event.context, short(&event.sha), event.name, event.state)
}

pub(super) fn workflow_dispatch(event: &WorkflowDispatchEvent) -> String {
    let what = format!("started {} on {}", event.workflow, event.git_ref);
    line(event.sender.as_ref(), &what, &event.repository, "")
}

pub(super) fn workflow_job(event: &WorkflowJobEvent) -> String {
    let job = &event.workflow_job;
    let name = job.name.as_deref().unwrap_or("a job");
    let on = job.head_branch.as_deref().or(job.head_sha.as_deref()).unwrap_or("a commit");
    let outcome = outcome(job.conclusion.as_ref(), &event.action);
    format!("{name} on {on} of {}: {outcome}", event.repository.full_name)
}

pub(super) fn workflow_run(event: &WorkflowRunEvent) -> String {
    let run = &event.workflow_run;
    let name = run.name.as_deref().unwrap_or("a workflow");
    let outcome = outcome(run.conclusion.as_ref(), &event.action);
    let branch = run.head_branch.as_deref().unwrap_or(&run.head_sha);
    format!("{name} #{} on {branch} of {}: {outcome}", run.run_number, event.repository.full_name)
}

/// How something ended, or how far it has come.
fn outcome(conclusion: Option<&Conclusion>, action: &impl Display) -> String {
    conclusion.map_or_else(|| words(action), words)
}

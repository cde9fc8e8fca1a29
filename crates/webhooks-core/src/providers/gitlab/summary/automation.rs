//! Lines about pipelines and what comes out of them.

use super::super::{
    DeploymentEvent, DeploymentStatus, FeatureFlagEvent, JobEvent, PipelineEvent, Project, ReleaseEvent,
    User, VulnerabilityEvent,
};
use super::{line, past, words};

pub(super) fn pipeline(event: &PipelineEvent) -> String {
    let pipeline = &event.object_attributes;
    let status = words(&pipeline.status);
    let project = event.project.display();
    format!("pipeline #{} on {} of {project}: {status}", pipeline.id, pipeline.git_ref)
}

pub(super) fn job(event: &JobEvent) -> String {
    let on = event.git_ref.as_ref().map_or_else(String::new, |git_ref| format!(" on {git_ref}"));
    let project = event.project.as_ref().map(Project::display);
    let project = project.or(event.project_name.as_deref()).unwrap_or("a project");
    format!("job {} #{}{on} of {project}: {}", event.build_name, event.build_id, words(&event.build_status))
}

pub(super) fn deployment(event: &DeploymentEvent) -> String {
    let place =
        event.project.as_ref().map_or_else(String::new, |project| format!(" of {}", project.display()));
    let to = format!("deployment{place} to {}", event.environment);
    let approver = event.approver.as_ref().map_or("someone", User::display);
    match &event.status {
        DeploymentStatus::Approved | DeploymentStatus::Rejected => {
            format!("{approver} {} the {to}", event.status)
        }
        status => format!("{to}: {}", words(status)),
    }
}

pub(super) fn feature_flag(event: &FeatureFlagEvent) -> String {
    let flag = &event.object_attributes;
    let verb = if flag.active { "turned on" } else { "turned off" };
    line(event.user.as_ref(), &format!("{verb} feature flag {}", flag.name), event.project.as_ref(), "")
}

pub(super) fn release(event: &ReleaseEvent) -> String {
    let place =
        event.project.as_ref().map_or_else(String::new, |project| format!(" of {}", project.display()));
    let name = event.name.as_ref().filter(|name| **name != event.tag);
    let name = name.map_or_else(String::new, |name| format!(": {name}"));
    format!("release {}{place} {}{name}", event.tag, past(&event.action))
}

pub(super) fn vulnerability(event: &VulnerabilityEvent) -> String {
    let vulnerability = &event.object_attributes;
    let severity =
        vulnerability.severity.as_ref().map_or_else(String::new, |severity| format!("{severity} "));
    format!("{severity}vulnerability {}: {}", vulnerability.state, vulnerability.title)
}

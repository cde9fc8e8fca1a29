//! One line for people about each event.

use super::{ArtifactData, Event, QuotaData, ReplicationData, RetentionData, ScanData};
use crate::harbor::{Repository, Resource};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::PushArtifact(event) => artifact(event.operator.as_deref(), "pushed", &event.event_data),
        Event::PullArtifact(event) => artifact(event.operator.as_deref(), "pulled", &event.event_data),
        Event::DeleteArtifact(event) => artifact(event.operator.as_deref(), "deleted", &event.event_data),
        Event::UploadChart(event) => artifact(event.operator.as_deref(), "uploaded chart", &event.event_data),
        Event::DownloadChart(event) => {
            artifact(event.operator.as_deref(), "downloaded chart", &event.event_data)
        }
        Event::DeleteChart(event) => artifact(event.operator.as_deref(), "deleted chart", &event.event_data),
        Event::ScanningCompleted(event) => scan("completed", &event.event_data),
        Event::ScanningStopped(event) => scan("was stopped", &event.event_data),
        Event::ScanningFailed(event) => scan("failed", &event.event_data),
        Event::QuotaExceed(event) => quota("is exceeded", &event.event_data),
        Event::QuotaWarning(event) => quota("is almost reached", &event.event_data),
        Event::Replication(event) => replication(&event.event_data),
        Event::TagRetention(event) => retention(&event.event_data),
        Event::Binary(_) | Event::Fallback(_) => return None,
    })
}

fn artifact(operator: Option<&str>, verb: &str, data: &ArtifactData) -> String {
    let who = operator.filter(|operator| !operator.is_empty()).unwrap_or("someone");
    format!("{who} {verb} {}", name(&data.repository, &data.resources))
}

fn scan(verb: &str, data: &ScanData) -> String {
    let reports = data.resources.iter().flat_map(|resource| resource.scan_overview.iter());
    let severity =
        reports.filter_map(|(_, report)| report.severity.as_ref()).find(|it| !it.as_str().is_empty());
    let found = severity.map(|severity| format!(": {severity}")).unwrap_or_default();
    format!("scan of {} {verb}{found}", name(&data.repository, &data.resources))
}

fn quota(verb: &str, data: &QuotaData) -> String {
    let project = data.repository.namespace.as_deref().unwrap_or(&data.repository.repo_full_name);
    format!("quota of {project} {verb}")
}

fn replication(data: &ReplicationData) -> String {
    let replication = &data.replication;
    let mut artifacts = replication.successful_artifact.iter().chain(&replication.failed_artifact);
    let what = artifacts.find_map(|artifact| artifact.name_tag.as_deref()).unwrap_or("artifacts");
    let ended = replication.job_status.as_deref().unwrap_or("ended");
    format!("replication of {what}: {ended}")
}

fn retention(data: &RetentionData) -> String {
    let retention = &data.retention;
    let project = retention.project_name.as_deref().unwrap_or("a project");
    match (retention.retained, retention.total) {
        (Some(retained), Some(total)) => format!("tag retention of {project} kept {retained} of {total}"),
        _ => format!("tag retention of {project} finished"),
    }
}

/// `project/name:tag` or `project/name@sha256:...`, of the first resource.
fn name(repository: &Repository, resources: &[Resource]) -> String {
    let name = &repository.repo_full_name;
    let Some(resource) = resources.first() else { return name.clone() };
    let tag =
        resource.tag.as_deref().filter(|tag| !tag.is_empty() && resource.digest.as_deref() != Some(tag));
    match (tag, &resource.digest) {
        (Some(tag), _) => format!("{name}:{tag}"),
        (None, Some(digest)) => format!("{name}@{digest}"),
        (None, None) => name.clone(),
    }
}

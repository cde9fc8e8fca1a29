//! One line for people about each event: the sender has one itself.

use super::{Event, Message, Notification, Resource};

pub(super) fn of(event: &Event) -> Option<String> {
    match event {
        Event::BuildComplete(event) => said(event),
        Event::Push(event) => said(event),
        Event::PullRequest(event) => said(event),
        Event::PullRequestComment(event) => said(event),
        Event::Repository(event) => said(event),
        Event::Checkin(event) => said(event),
        Event::WorkItem(event) => said(event),
        Event::WorkItemUpdated(event) => said(event),
        Event::Release(event) => said(event),
        Event::Deployment(event) => said(event),
        Event::DeploymentApproval(event) => said(event),
        Event::Pipeline(event) => said(event),
        Event::Approval(event) => said(event),
        Event::ManualIntervention(event) => said(event),
        Event::CheckUpdated(event) => said(event),
        Event::AgentQueue(event) => said(event),
        Event::ElasticPool(event) => said(event),
        Event::ServiceEndpoint(event) => said(event),
        Event::SecurityAlert(event) => said(event),
        Event::RoomMessage(event) => said(event),
        Event::Fallback(_) => None,
    }
}

/// The first line of its text: of a work item, an address follows.
fn said<R: Resource>(event: &Notification<R>) -> Option<String> {
    let text = event.message.as_ref().and_then(|Message { text, .. }| text.as_deref())?;
    let line = text.lines().next().unwrap_or_default().trim_end();
    (!line.is_empty()).then(|| line.to_owned())
}

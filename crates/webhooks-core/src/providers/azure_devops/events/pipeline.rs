use crate::azure_devops::{Notification, PipelineChange, Resource};

/// A run of a YAML pipeline changed its state, or a stage or job of one: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type PipelineEvent = Notification<PipelineChange>;

impl Resource for PipelineChange {
    const EVENT_TYPES: &'static [&'static str] = &[
        "ms.vss-pipelines.run-state-changed-event",
        "ms.vss-pipelines.stage-state-changed-event",
        "ms.vss-pipelines.job-state-changed-event",
    ];
}

use crate::azure_devops::{Changeset, Notification, Resource};

/// A changeset was checked in to Team Foundation Version Control.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type CheckinEvent = Notification<Changeset>;

impl Resource for Changeset {
    const EVENT_TYPES: &'static [&'static str] = &["tfvc.checkin"];
}

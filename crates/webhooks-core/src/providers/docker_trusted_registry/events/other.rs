use crate::docker_trusted_registry::{Contents, Notification, OtherContents};

/// An image was promoted or mirrored to or from another registry, or a Helm chart was pushed, pulled, deleted or
/// linted (in MSR 3): which, the type says. More is not documented of them.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type OtherEvent = Notification<OtherContents>;

impl Contents for OtherContents {
    const EVENT_TYPES: &'static [&'static str] = &[
        "PROMOTION",
        "PUSH_MIRRORING",
        "POLL_MIRRORING",
        "CHART_PUSH",
        "CHART_PULL",
        "CHART_DELETE",
        "CHART_LINTED",
    ];
}

use crate::azure_devops::{Notification, Resource, ServiceEndpoint};

/// A service connection was created or changed: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type ServiceEndpointEvent = Notification<ServiceEndpoint>;

impl Resource for ServiceEndpoint {
    const EVENT_TYPES: &'static [&'static str] =
        &["ms.vss-endpoint.endpoint-created", "ms.vss-endpoint.endpoint-updated"];
}

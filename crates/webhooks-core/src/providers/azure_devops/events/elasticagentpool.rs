use crate::azure_devops::{ElasticPool, Notification, Resource};

/// A pool of agents on a scale set of virtual machines grew or shrank.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type ElasticPoolEvent = Notification<ElasticPool>;

impl Resource for ElasticPool {
    const EVENT_TYPES: &'static [&'static str] = &["elasticagentpool.resized"];
}

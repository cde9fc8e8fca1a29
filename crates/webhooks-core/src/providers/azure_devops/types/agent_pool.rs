use crate::Deserialize;

/// A pool of agents as a project has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentQueue {
    pub queue_id: Option<i64>,
    pub queue_name: Option<String>,
    pub project_id: Option<String>,
}

/// A pool of agents whose size follows the work.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ElasticPool {
    pub pool_id: Option<i64>,
    pub pool_name: Option<String>,
    /// The scale set's id in Azure.
    pub resource_id: Option<String>,
    /// In virtual machines.
    pub previous_size: Option<i64>,
    pub new_size: Option<i64>,
}

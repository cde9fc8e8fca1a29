use crate::Deserialize;
use crate::docker_trusted_registry::EventType;
use crate::wire;

/// What became of a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryContents {
    pub namespace: Option<String>,
    /// Without the namespace.
    pub repository: Option<String>,
    /// The type again.
    pub event: Option<EventType>,
    pub author: Option<String>,
    /// Documented by its name alone.
    pub data: Option<wire::FreeForm>,
}

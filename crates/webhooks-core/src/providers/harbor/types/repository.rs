use crate::Deserialize;
use crate::wire;

/// A repository of a project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    /// In seconds since the Unix epoch.
    pub date_created: Option<wire::Timestamp>,
    /// Without the project.
    pub name: Option<String>,
    /// The project.
    pub namespace: Option<String>,
    /// `namespace/name`.
    pub repo_full_name: String,
    pub repo_type: Option<RepositoryType>,
}

crate::open_enum! {
    /// Who may pull from a project.
    pub enum RepositoryType {
        Private = "private",
        Public = "public",
    }
}

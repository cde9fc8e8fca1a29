use crate::Deserialize;

/// A pull request that a run belongs to, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MinimalPullRequest {
    pub base: MinimalBranch,
    pub head: MinimalBranch,
    pub id: i64,
    pub number: i64,
    pub url: String,
}

/// One end of such a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MinimalBranch {
    /// The branch, without `refs/heads/`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub repo: MinimalRepository,
    pub sha: String,
}

/// A repository, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MinimalRepository {
    pub id: i64,
    pub name: String,
    pub url: String,
}

use crate::Deserialize;
use crate::bitbucket_data_center::Repository;

/// A build server said something of a commit, as the plugin "Post Webhooks" tells it.
///
/// <https://marketplace.atlassian.com/apps/1215474/post-webhooks-for-bitbucket>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginBuildStatusEvent {
    pub repository: Repository,
    /// Its hash.
    pub commit: String,
    /// `SUCCESSFUL`, `FAILED` or `INPROGRESS`.
    pub status: String,
    /// Where the build is to be seen.
    pub url: Option<String>,
}

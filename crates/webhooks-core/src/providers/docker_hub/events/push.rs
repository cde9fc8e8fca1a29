use crate::Deserialize;
use crate::docker_hub::Repository;
use crate::wire;

/// A tag was pushed to a repository.
///
/// <https://docs.docker.com/docker-hub/repos/manage/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// Where the outcome could once be reported to. Who knows your hook's URL can write any address here: call none but
    /// what [`callback_url_if_allowed`](Self::callback_url_if_allowed) gives.
    pub callback_url: Option<String>,
    pub push_data: PushData,
    pub repository: Repository,
}

/// What was pushed, by whom and when.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushData {
    /// In seconds since the Unix epoch; once a number with an exponent.
    pub pushed_at: Option<wire::Timestamp>,
    pub pusher: Option<String>,
    pub tag: Option<String>,
    /// Of the image or index.
    pub media_type: Option<String>,
    /// Ids of the images, in older deliveries.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub images: Vec<String>,
}

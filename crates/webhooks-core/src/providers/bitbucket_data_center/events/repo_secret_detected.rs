use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, Repository, User};
use crate::wire;

/// Commits were pushed that have a secret in them.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct SecretDetectedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    #[serde(deserialize_with = "wire::without_nulls")]
    pub secret_locations: Vec<SecretLocation>,
}

impl SecretDetectedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::RepoSecretDetected])
    }
}

/// Where a secret is. The secret itself is not sent.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct SecretLocation {
    pub repository: Option<Repository>,
    pub commit_id: Option<String>,
    pub path: Option<String>,
    pub line: Option<i64>,
    /// What found it.
    pub rule_name: Option<String>,
}

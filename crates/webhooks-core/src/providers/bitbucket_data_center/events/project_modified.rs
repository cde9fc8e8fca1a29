use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, Project, User};
use crate::wire;

/// A project's name was changed.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct ProjectModifiedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub old: Project,
    pub new: Project,
}

impl ProjectModifiedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::ProjectModified])
    }
}

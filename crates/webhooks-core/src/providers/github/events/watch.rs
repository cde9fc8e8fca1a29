use serde::{Deserializer, de};

use crate::Deserialize;
use crate::Event as _;
use crate::github::{Enterprise, Event, Installation, Organization, Repository, User};
use crate::wire;

/// Someone starred a repository: the name is from when that was called watching.
///
/// `star` says the same, and tells of stars that are taken back too.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#watch>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WatchEvent {
    #[serde(deserialize_with = "of_no_other_event")]
    pub action: WatchAction,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `repository_dispatch` may have any action at all; old examples of the two others have one that is in no schema.
    #[serde(default, rename = "branch", alias = "workflow_job", alias = "workflow_run")]
    _another: wire::Absent,
}

crate::open_enum! {
    /// What happened to a watch.
    pub enum WatchAction {
        Started = "started",
    }
}

/// Nearly every event has all that this one has: the action tells.
fn of_no_other_event<'de, D: Deserializer<'de>>(deserializer: D) -> Result<WatchAction, D::Error> {
    let action = WatchAction::deserialize(deserializer)?;
    let knows_it = |kind: &&&str| **kind != "watch" && Event::actions(kind).contains(&action.as_str());
    match Event::KINDS.iter().find(knows_it) {
        Some(kind) => Err(de::Error::custom(format_args!("an action of `{kind}`"))),
        None => Ok(action),
    }
}

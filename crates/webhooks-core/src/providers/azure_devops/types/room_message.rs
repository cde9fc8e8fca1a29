use crate::Deserialize;
use crate::azure_devops::IdentityRef;
use crate::wire;

/// A message in a team room.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RoomMessage {
    pub id: Option<i64>,
    pub content: Option<String>,
    /// Such as `normal`.
    pub message_type: Option<String>,
    pub posted_time: Option<wire::Timestamp>,
    pub posted_room_id: Option<i64>,
    pub posted_by: Option<IdentityRef>,
}

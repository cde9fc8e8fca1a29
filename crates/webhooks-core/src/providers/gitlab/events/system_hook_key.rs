use crate::Deserialize;
use crate::wire;

/// An SSH key was added or removed.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct KeyEvent {
    pub event_name: KeyEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub id: wire::Id,
    /// Public key, as a line of `authorized_keys`.
    pub key: String,
    /// Absent for keys that are nobody's, such as deploy keys.
    pub username: Option<String>,
}

crate::open_enum! {
    /// What happened to an SSH key.
    pub enum KeyEventName {
        Create = "key_create",
        Destroy = "key_destroy",
    }
}

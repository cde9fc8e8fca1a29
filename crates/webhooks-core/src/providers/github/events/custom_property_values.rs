use crate::Deserialize;
use crate::github::{CustomPropertyValue, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Properties were set: of a repository (`custom_property_values`), or of an organization
/// (`organization_custom_property_values`). The delivery's kind says which.
///
/// The second one is sent to organizations, enterprises and GitHub Apps of the Enterprise Cloud only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property_values>,
/// <https://docs.github.com/enterprise-cloud@latest/webhooks/webhook-events-and-payloads#organization_custom_property_values>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomPropertyValuesEvent {
    pub action: CustomPropertyValuesAction,
    /// Those that changed, as they are now.
    #[serde(deserialize_with = "wire::null_as_default")]
    pub new_property_values: Vec<CustomPropertyValue>,
    /// Those that changed, as they were.
    #[serde(deserialize_with = "wire::null_as_default")]
    pub old_property_values: Vec<CustomPropertyValue>,
    /// Whose properties they are; absent if they are the organization's own.
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to the values.
    pub enum CustomPropertyValuesAction {
        Updated = "updated",
    }
}

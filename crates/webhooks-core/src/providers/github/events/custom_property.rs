use crate::Deserialize;
use crate::github::{CustomProperty, Enterprise, Installation, Organization, User};

/// A property was defined, changed or deleted: of an organization's repositories (`custom_property`), or of an
/// enterprise's organizations (`organization_custom_property`). The delivery's kind says which.
///
/// `custom_property` is sent to organizations, enterprises and GitHub Apps, the other one to enterprises of the
/// Enterprise Cloud only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#custom_property>,
/// <https://docs.github.com/enterprise-cloud@latest/webhooks/webhook-events-and-payloads#organization_custom_property>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomPropertyEvent {
    pub action: CustomPropertyAction,
    /// With `deleted`: no more than its name.
    pub definition: CustomProperty,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a property.
    pub enum CustomPropertyAction {
        Created = "created",
        Deleted = "deleted",
        /// The organization's property is one of the enterprise now.
        PromoteToEnterprise = "promote_to_enterprise",
        Updated = "updated",
    }
}

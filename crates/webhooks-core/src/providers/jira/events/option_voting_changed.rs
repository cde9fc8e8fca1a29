use crate::Deserialize;
use crate::jira::{EventName, Property};
use crate::wire;

/// A setting of the site was switched on or off; the name says which. The rest of the body is not documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OptionEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<OptionEvent, _, _>")]
    pub webhook_event: EventName,
    pub property: Option<Property>,
}

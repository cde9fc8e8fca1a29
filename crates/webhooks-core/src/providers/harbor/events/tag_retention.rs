use crate::Deserialize;
use crate::harbor::{EventType, RetentionData};
use crate::wire;

/// A run of the project's tag retention policy came to its end.
///
/// <https://goharbor.io/docs/latest/working-with-projects/project-configuration/configure-webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::is_of_this_type")]
#[non_exhaustive]
pub struct TagRetentionEvent {
    pub r#type: EventType,
    /// In seconds since the Unix epoch; in RFC 3339 as a CloudEvent, whose `time` it is.
    #[serde(alias = "time")]
    pub occur_at: wire::Timestamp,
    /// What started the run: `MANUAL`, `SCHEDULED` or `EVENT_BASED`.
    pub operator: Option<String>,
    /// `data` of a CloudEvent.
    #[serde(alias = "data")]
    pub event_data: RetentionData,
    /// The following are there in CloudEvents alone.
    pub specversion: Option<String>,
    pub id: Option<String>,
    /// Project and policy: `/projects/2/webhook/policies/15`.
    pub source: Option<String>,
    pub datacontenttype: Option<String>,
    /// Of the request to Harbor that brought the event about.
    pub requestid: Option<String>,
}

impl TagRetentionEvent {
    fn is_of_this_type(&self) -> Result<(), &'static str> {
        self.r#type.must_be(&EventType::TagRetention)
    }
}

use crate::Deserialize;
use crate::harbor::{ArtifactData, EventType};
use crate::wire;

/// A Helm chart was uploaded to the ChartMuseum that Harbor had until 2.7: the tag of a resource is the chart's
/// version.
///
/// <https://goharbor.io/docs/latest/working-with-projects/project-configuration/configure-webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::is_of_this_type")]
#[non_exhaustive]
pub struct UploadChartEvent {
    pub r#type: EventType,
    /// In seconds since the Unix epoch.
    pub occur_at: wire::Timestamp,
    /// A user, a robot account, or `auto` and the like for Harbor itself. May be empty.
    pub operator: Option<String>,
    pub event_data: ArtifactData,
}

impl UploadChartEvent {
    fn is_of_this_type(&self) -> Result<(), &'static str> {
        self.r#type.must_be(&EventType::UploadChart)
    }
}

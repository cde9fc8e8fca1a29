use crate::Deserialize;
use crate::harbor::{CustomAttributes, Replication, Repository, Resource, Retention, Scan};
use crate::wire;

/// Any event as a CloudEvent in HTTP's binary mode: the body is its data alone, and all else is in headers. The
/// delivery has kind and id. Harbor itself does not send it, but brokers between Harbor and you may.
///
/// <https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md#31-binary-content-mode>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::has_some_data")]
#[non_exhaustive]
pub struct BinaryEvent {
    /// Of events about artifacts, scans and quotas.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Option<Repository>,
    pub scan: Option<Scan>,
    pub custom_attributes: Option<CustomAttributes>,
    pub replication: Option<Replication>,
    pub retention: Option<Retention>,
}

impl BinaryEvent {
    fn has_some_data(&self) -> Result<(), &'static str> {
        let has = self.repository.is_some() || self.replication.is_some() || self.retention.is_some();
        has.then_some(()).ok_or("missing field `repository`")
    }
}

use crate::Deserialize;

use crate::wire;

/// Where an object is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Links {
    /// On the web. A list of one `null` in many deliveries, which is left out here.
    #[serde(rename = "self", default, deserialize_with = "wire::without_nulls")]
    pub itself: Vec<Link>,
    /// Where git finds it, one per protocol.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub clone: Vec<Link>,
}

/// A URL.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Link {
    pub href: Option<String>,
    /// Of a clone: `http` or `ssh`.
    pub name: Option<String>,
}

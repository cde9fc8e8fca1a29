use crate::Deserialize;
use crate::wire;

/// A label.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<wire::Id>,
    pub name: String,
    /// RGB in hexadecimal, without `#`.
    pub color: Option<String>,
}

use serde::{Deserialize, Deserializer};

use crate::wire;

/// What is documented by its name alone.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OtherContents(pub wire::FreeForm);

impl<'de> Deserialize<'de> for OtherContents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::FreeForm::deserialize(deserializer).map(Self)
    }
}

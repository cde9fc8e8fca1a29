use std::fmt;

use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// JSON whose shape the sender leaves to its users, such as a custom payload.
///
/// Providers use it only where the sender itself documents the member as free-form, with a comment saying so. The
/// default is `null`.
#[derive(Clone, Default, PartialEq)]
pub struct FreeForm(Value);

impl FreeForm {
    /// The content as a type of yours.
    ///
    /// # Errors
    ///
    /// The content is not of that shape.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&self.0)
    }

    /// The content as a JSON tree.
    pub fn as_value(&self) -> &Value {
        &self.0
    }
}

/// Compact JSON.
impl fmt::Display for FreeForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for FreeForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// By this name a deserializer can tell a free-form member from others.
pub(crate) const FREE_FORM: &str = "$webhooks_core::wire::FreeForm";

impl<'de> Deserialize<'de> for FreeForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(FREE_FORM, Content)
    }
}

struct Content;

impl<'de> Visitor<'de> for Content {
    type Value = FreeForm;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, content: D) -> Result<FreeForm, D::Error> {
        Value::deserialize(content).map(FreeForm)
    }
}

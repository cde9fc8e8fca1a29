use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::{Deserializer, de};

use crate::azure_devops::FieldValue;

/// A field before and after.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FieldChange {
    /// None where it was empty.
    pub old_value: Option<FieldValue>,
    /// None where it is empty now. An example of the documentation has this one alone in the change's place.
    pub new_value: Option<FieldValue>,
}

impl<'de> serde::Deserialize<'de> for FieldChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

/// Both, as deliveries have them.
#[derive(crate::Deserialize)]
#[serde(rename_all = "camelCase")]
struct BothValues {
    old_value: Option<FieldValue>,
    new_value: Option<FieldValue>,
}

struct Visitor;

impl<'de> de::Visitor<'de> for Visitor {
    type Value = FieldChange;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's old and new value, or its value")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<FieldChange, A::Error> {
        let BothValues { old_value, new_value } =
            de::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
        Ok(FieldChange { old_value, new_value })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<FieldChange, E> {
        Ok(now(FieldValue::Text(text.to_owned())))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<FieldChange, E> {
        Ok(now(FieldValue::Flag(flag)))
    }

    #[allow(clippy::cast_precision_loss, reason = "fields are 32-bit integers or floats")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<FieldChange, E> {
        Ok(now(FieldValue::Number(number as f64)))
    }

    #[allow(clippy::cast_precision_loss, reason = "fields are 32-bit integers or floats")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<FieldChange, E> {
        Ok(now(FieldValue::Number(number as f64)))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<FieldChange, E> {
        Ok(now(FieldValue::Number(number)))
    }
}

fn now(value: FieldValue) -> FieldChange {
    FieldChange { old_value: None, new_value: Some(value) }
}

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::{Deserializer, de};

use crate::azure_devops::IdentityRef;

/// What a field of a work item holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FieldValue {
    /// Texts, HTML, times, and identities as `Name <unique name>`.
    Text(String),
    /// Numbers, whole ones as well.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Identities, in newer versions of the resource.
    Identity(Box<IdentityRef>),
}

impl FieldValue {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }
}

impl<'de> serde::Deserialize<'de> for FieldValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl<'de> de::Visitor<'de> for Visitor {
    type Value = FieldValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number, a flag or an identity")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<FieldValue, E> {
        Ok(FieldValue::Text(text.to_owned()))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<FieldValue, E> {
        Ok(FieldValue::Flag(flag))
    }

    #[allow(clippy::cast_precision_loss, reason = "fields are 32-bit integers or floats")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<FieldValue, E> {
        Ok(FieldValue::Number(number as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "fields are 32-bit integers or floats")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<FieldValue, E> {
        Ok(FieldValue::Number(number as f64))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<FieldValue, E> {
        Ok(FieldValue::Number(number))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<FieldValue, A::Error> {
        let identity = de::Deserialize::deserialize(MapAccessDeserializer::new(map))?;
        Ok(FieldValue::Identity(Box::new(identity)))
    }
}

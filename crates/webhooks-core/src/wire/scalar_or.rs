use std::fmt;

use serde::{Deserialize, Deserializer, de, de::value::MapAccessDeserializer};

/// A member that is a string or a number in some deliveries and an object in others.
#[derive(Debug, Clone, PartialEq)]
pub enum ScalarOr<T> {
    /// The string form.
    Text(String),
    /// The number: a whole one as well.
    Number(f64),
    /// The object form.
    Object(T),
}

impl<T> ScalarOr<T> {
    /// The string form, if that was sent.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if that was sent.
    pub fn as_number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// The object form, if that was sent.
    pub fn as_object(&self) -> Option<&T> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ScalarOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}

struct Visitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = ScalarOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, a number or an object")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(ScalarOr::Text(text.to_owned()))
    }

    #[allow(clippy::cast_precision_loss, reason = "senders that mix the two have floats in mind")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(ScalarOr::Number(number as f64))
    }

    #[allow(clippy::cast_precision_loss, reason = "senders that mix the two have floats in mind")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(ScalarOr::Number(number as f64))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(ScalarOr::Number(number))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(ScalarOr::Object)
    }
}

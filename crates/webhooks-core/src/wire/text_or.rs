use std::fmt;

use serde::{Deserialize, Deserializer, de, de::value::MapAccessDeserializer};

/// A member that is a string in some deliveries and an object in others.
#[derive(Debug, Clone, PartialEq)]
pub enum TextOr<T> {
    /// The string form.
    Text(String),
    /// The object form.
    Object(T),
}

impl<T> TextOr<T> {
    /// The string form, if that was sent.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Object(_) => None,
        }
    }

    /// The object form, if that was sent.
    pub fn as_object(&self) -> Option<&T> {
        match self {
            Self::Text(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for TextOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}

struct Visitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = TextOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or an object")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(TextOr::Text(text.to_owned()))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(TextOr::Object)
    }
}

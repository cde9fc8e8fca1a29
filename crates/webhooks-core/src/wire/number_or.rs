use std::fmt;

use serde::{Deserialize, Deserializer, de, de::value::MapAccessDeserializer};

/// A member that is a whole number in some deliveries and an object in others.
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOr<T> {
    /// The number.
    Number(i64),
    /// The object form.
    Object(T),
}

impl<T> NumberOr<T> {
    /// The number, if that was sent.
    pub fn as_number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Object(_) => None,
        }
    }

    /// The object form, if that was sent.
    pub fn as_object(&self) -> Option<&T> {
        match self {
            Self::Number(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for NumberOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }
}

struct Visitor<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = NumberOr<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number or an object")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(NumberOr::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        i64::try_from(number).map(NumberOr::Number).map_err(|_| E::custom("a number out of range"))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(NumberOr::Object)
    }
}

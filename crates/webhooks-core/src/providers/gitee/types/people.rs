use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::{Deserialize, Deserializer, de};

use super::User;

/// Reads a list of people that may also be `null`, or one of them alone.
pub(super) fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<User>, D::Error> {
    deserializer.deserialize_any(People)
}

struct People;

impl<'de> de::Visitor<'de> for People {
    type Value = Vec<User>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a user, a list of users or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        User::deserialize(MapAccessDeserializer::new(map)).map(|user| vec![user])
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        let users: Vec<Option<User>> = Deserialize::deserialize(SeqAccessDeserializer::new(list))?;
        Ok(users.into_iter().flatten().collect())
    }
}

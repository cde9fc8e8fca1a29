use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, IgnoredAny};

use crate::Deserialize;

/// What a member was before, and what it is now.
///
/// For reviewers who are asked once more GitLab writes a pair, `[before, now]`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Change<T> {
    pub previous: Option<T>,
    pub current: Option<T>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

#[derive(Deserialize)]
struct Members<T> {
    previous: Option<T>,
    current: Option<T>,
}

struct Visitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = Change<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a pair")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let Members { previous, current } = Members::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Change { previous, current })
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut pair: A) -> Result<Self::Value, A::Error> {
        let previous = pair.next_element()?.flatten();
        let current = pair.next_element()?.flatten();
        while pair.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Change { previous, current })
    }
}

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::{Deserialize, Deserializer, de};

/// Reads a list of objects or strings where some deliveries have one alone, or `null` or an empty string for none.
///
/// ```
/// # use webhooks_core::wire;
/// #[derive(webhooks_core::Deserialize)]
/// struct User {
///     id: u64,
/// }
///
/// #[derive(webhooks_core::Deserialize)]
/// struct PullRequest {
///     #[serde(default, deserialize_with = "wire::one_or_many")]
///     tester: Vec<User>,
/// }
/// # let request = webhooks_core::json::decode::<PullRequest>(br#"{"tester":{"id":7}}"#).unwrap();
/// # assert_eq!(request.tester[0].id, 7);
/// ```
///
/// # Errors
///
/// Whatever the deserializer says of a value that is neither `null` nor a `T` nor a list of them.
pub fn one_or_many<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(Visitor(PhantomData))
}

struct Visitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one, a list of them or null")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.is_empty() {
            return Ok(Vec::new());
        }
        T::deserialize(StrDeserializer::new(text)).map(|item| vec![item])
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|item| vec![item])
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        let items: Vec<Option<T>> = Deserialize::deserialize(SeqAccessDeserializer::new(list))?;
        Ok(items.into_iter().flatten().collect())
    }
}

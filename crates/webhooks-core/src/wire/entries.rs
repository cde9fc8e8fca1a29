use std::fmt;
use std::marker::PhantomData;

use serde::de::IntoDeserializer;
use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer, de};

/// An object whose members have names that are not the sender's to choose, or too many to list: reports by media type,
/// say, or a user's own fields.
///
/// They are in the order of the body. Those that are `null`, a list, or a string, number or flag that is no `T` are
/// left out.
///
/// ```
/// # use webhooks_core::wire;
/// #[derive(webhooks_core::Deserialize)]
/// struct Report {
///     severity: String,
/// }
///
/// #[derive(webhooks_core::Deserialize)]
/// struct Image {
///     #[serde(default)]
///     reports: wire::Entries<Report>,
/// }
/// # let image = webhooks_core::json::decode::<Image>(br#"{"reports":{"text/plain":{"severity":"Low"}}}"#).unwrap();
/// assert_eq!(image.reports.get("text/plain").unwrap().severity, "Low");
/// ```
#[derive(Clone, PartialEq)]
pub struct Entries<T>(Vec<(Box<str>, T)>);

impl<T> Entries<T> {
    /// The members, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The member of this name; of several the last.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().rev().find(|(known, _)| &**known == name).map(|(_, value)| value)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: fmt::Debug> fmt::Debug for Entries<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Members(PhantomData))
    }
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Members<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Entries::default())
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some((name, Member(value))) = map.next_entry::<Box<str>, Member<T>>()? {
            entries.extend(value.map(|value| (name, value)));
        }
        Ok(Entries(entries))
    }
}

/// A value, or nothing for one that is to be left out.
struct Member<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Member<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Content(PhantomData)).map(Self)
    }
}

struct Content<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Content<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<de::IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(scalar(flag))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(scalar(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(scalar(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(scalar(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(scalar(text))
    }
}

/// All that can be wrong with a scalar is that it is none of `T`'s.
fn scalar<'de, T: Deserialize<'de>>(value: impl IntoDeserializer<'de, de::value::Error>) -> Option<T> {
    T::deserialize(value.into_deserializer()).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_t_is_left_out_and_the_last_of_a_name_wins() {
        let json = r#"{"a":{"x":{}},"b":1,"c":[{}],"d":null,"a":{"y":{}},"e":"text","f":-1.5,"g":true}"#;
        let names = |names: Vec<&str>| names.concat();
        let objects: Entries<Entries<Entries<String>>> = serde_json::from_str(json).unwrap();
        assert_eq!(names(objects.iter().map(|(name, _)| name).collect()), "aa");
        assert!(objects.get("a").is_some_and(|last| last.get("y").is_some()));
        let texts = |json| serde_json::from_str::<Entries<String>>(json);
        assert_eq!(texts(r#"{"b":1,"e":"text"}"#).unwrap().get("e").map(String::as_str), Some("text"));
        assert!(
            texts(r#"{"a":{},"e":"text"}"#).is_err(),
            "an object that is no text is a mismatch, as anywhere"
        );
        let numbers: Entries<f64> =
            serde_json::from_str(r#"{"b":1,"c":[2],"d":null,"e":"3","f":-1.5,"g":true}"#).unwrap();
        assert_eq!(numbers.iter().collect::<Vec<_>>(), [("b", &1.0), ("f", &-1.5)]);
    }
}

//! One scalar of a body, by its path: for names and ids of senders whose payloads have no type here.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The text at a path of object members, such as `["event", "type"]`; a whole number in its digits, a fraction in
/// as few as say it (`1.10` is `1.1`). `None` if there is none, or the body is not JSON. Of duplicate keys the last one
/// counts.
///
/// ```
/// use webhooks_core::json::text_at;
///
/// let body = br#"{"id":7,"event":{"type":"message"}}"#;
/// assert_eq!(text_at(body, &["event", "type"]).as_deref(), Some("message"));
/// assert_eq!(text_at(body, &["id"]).as_deref(), Some("7"));
/// assert_eq!(text_at(body, &["event"]), None);
/// ```
pub fn text_at(json: &[u8], path: &[&str]) -> Option<String> {
    let text = super::bounded_text(json).ok()?;
    let mut deserializer = super::deserializer(text);
    let found = At(path).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    found
}

/// Walks along the path, and skips everything beside it.
struct At<'p>(&'p [&'p str]);

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            match self.0.split_first() {
                Some((first, rest)) if name == *first => found = members.next_value_seed(At(rest))?,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(self.0.is_empty().then(|| number.to_string()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::text_at;

    #[test]
    fn only_a_scalar_at_the_very_path() {
        let body = r#"{"x":[{"a":1}],"a":null,"a":{"b":"old"},"a":{"c":[],"b":"new"},"n":-1,"t":true}"#;
        let at = |path: &[&str]| text_at(body.as_bytes(), path);
        assert_eq!(at(&["a", "b"]).as_deref(), Some("new"));
        assert_eq!(at(&["n"]).as_deref(), Some("-1"));
        for nowhere in [&["a"][..], &["a", "c"], &["x", "a"], &["n", "n"], &["t"], &[]] {
            assert_eq!(at(nowhere), None, "{nowhere:?}");
        }
        for not_json in ["", "{", r#"{"n":1} x"#, r#"{"n":1,}"#] {
            assert_eq!(text_at(not_json.as_bytes(), &["n"]), None, "{not_json}");
        }
    }

    #[test]
    fn the_path_does_not_lift_the_limit_of_depth() {
        let deep = format!(r#"{{"n":1,"x":{}{}}}"#, "[".repeat(200), "]".repeat(200));
        assert_eq!(text_at(deep.as_bytes(), &["n"]), None);
    }
}

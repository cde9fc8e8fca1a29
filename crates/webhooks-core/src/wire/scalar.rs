//! One visitor for "some scalar", so that every lenient type shares a single instantiation per deserializer.

use std::fmt;

use serde::{Deserializer, de};

/// A JSON scalar other than `null`, borrowed for the length of one call.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Text(&'a str),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Bool(bool),
}

/// Deserializes any scalar and hands it to `read`; `None` from there becomes a type error naming `expected`.
pub(super) fn read<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: &'static str,
    read: fn(Scalar<'_>) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(Reader { expected, read })
}

/// Deserializes a string without owning it first.
///
/// # Errors
///
/// Whatever the deserializer says of something that is no string.
pub fn with_str<'de, D: Deserializer<'de>, T>(deserializer: D, read: fn(&str) -> T) -> Result<T, D::Error> {
    let mut value = None;
    deserializer.deserialize_str(StrReader(&mut |text| value = Some(read(text))))?;
    value.ok_or_else(|| de::Error::custom("no string was read"))
}

struct Reader<T> {
    expected: &'static str,
    read: fn(Scalar<'_>) -> Option<T>,
}

impl<T> Reader<T> {
    fn finish<E: de::Error>(&self, scalar: Scalar<'_>) -> Result<T, E> {
        (self.read)(scalar).ok_or_else(|| E::custom(format_args!("not {}", self.expected)))
    }
}

impl<T> de::Visitor<'_> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.finish(Scalar::Text(text))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.finish(Scalar::Signed(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.finish(Scalar::Unsigned(number))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.finish(Scalar::Float(number))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<T, E> {
        self.finish(Scalar::Bool(flag))
    }
}

/// Knows nothing of the type that is read, of which there are many: each would have a copy of the deserializer's code.
struct StrReader<'a>(&'a mut dyn FnMut(&str));

impl de::Visitor<'_> for StrReader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }
}

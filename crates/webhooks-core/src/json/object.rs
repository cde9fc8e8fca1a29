//! What [`Deserialize`](crate::Deserialize) derives a struct's reading from: all that is the same for every struct.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::wire;

/// A struct that is read from an object.
pub trait Object<'de>: Sized {
    /// Reads the members.
    fn of<A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub fn read<'de, T: Object<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(Reader(PhantomData))
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::of(members)
    }
}

/// Goes from one known member to the next.
pub struct Names {
    names: &'static [&'static str],
    /// Senders keep an order: the next member is mostly the one after the last.
    expected: usize,
}

impl Names {
    pub fn new(names: &'static [&'static str]) -> Self {
        Self { names, expected: 0 }
    }

    /// The index of the next member that has a known name.
    pub fn next<'de, A: MapAccess<'de>>(&mut self, members: &mut A) -> Result<Option<usize>, A::Error> {
        while let Some(found) = members.next_key_seed(&*self)? {
            if let Some(index) = found {
                self.expected = index + 1;
                return Ok(Some(index));
            }
            skip(members)?;
        }
        Ok(None)
    }

    /// The same, with what is put aside on the way: members without a field whose names begin with `prefix`.
    pub fn next_or_keep<'de, A: MapAccess<'de>>(
        &mut self,
        members: &mut A,
        prefix: &'static str,
        kept: &mut wire::Members,
    ) -> Result<Option<usize>, A::Error> {
        while let Some(found) = members.next_key_seed(Keeping { names: self, prefix })? {
            match found {
                Found::Field(index) => {
                    self.expected = index + 1;
                    return Ok(Some(index));
                }
                Found::Kept(name) => kept.insert(name, members.next_value()?),
                Found::Other => skip(members)?,
            }
        }
        Ok(None)
    }

    fn find(&self, name: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(self.expected).unwrap_or((self.names, &[]));
        let in_after = after.iter().position(|known| *known == name).map(|index| self.expected + index);
        in_after.or_else(|| before.iter().position(|known| *known == name))
    }
}

impl<'de> DeserializeSeed<'de> for &Names {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &Names {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.find(name))
    }
}

/// Looks up names where some without a field are kept.
struct Keeping<'n> {
    names: &'n Names,
    prefix: &'static str,
}

enum Found {
    Field(usize),
    Kept(Box<str>),
    Other,
}

impl<'de> DeserializeSeed<'de> for Keeping<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Found, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Keeping<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        Ok(match self.names.find(name) {
            Some(index) => Found::Field(index),
            None if name.starts_with(self.prefix) => Found::Kept(name.into()),
            None => Found::Other,
        })
    }
}

/// Reads a member that may be missing.
pub fn optional<'de, T, A>(members: &mut A, slot: &mut T) -> Result<(), A::Error>
where
    T: serde::Deserialize<'de>,
    A: MapAccess<'de>,
{
    *slot = members.next_value()?;
    Ok(())
}

/// Reads a member that may not be missing.
pub fn required<'de, T, A>(members: &mut A, slot: &mut Option<T>) -> Result<(), A::Error>
where
    T: serde::Deserialize<'de>,
    A: MapAccess<'de>,
{
    *slot = Some(members.next_value()?);
    Ok(())
}

/// Skips a member's value.
pub fn skip<'de, A: MapAccess<'de>>(members: &mut A) -> Result<(), A::Error> {
    members.next_value::<IgnoredAny>().map(drop)
}

/// A member that may not be missing.
pub fn there<T, E: Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// What a check of the whole object said.
pub fn checked<E: Error>(result: Result<(), &'static str>) -> Result<(), E> {
    result.map_err(E::custom)
}

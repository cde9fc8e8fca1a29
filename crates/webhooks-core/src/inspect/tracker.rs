//! A deserializer around another one that remembers what was skipped and what went into a free-form field.

use std::cell::RefCell;

use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::{NotRead, Path};
use crate::wire::FREE_FORM;

#[derive(Default)]
pub(super) struct Tracker {
    at: RefCell<Path>,
    found: RefCell<NotRead>,
}

impl Tracker {
    pub(super) fn around<D>(&self, inner: D) -> Tracked<'_, D> {
        Tracked { inner, tracker: self }
    }

    pub(super) fn finish(self) -> NotRead {
        self.found.into_inner()
    }

    fn within<T>(&self, segment: String, read: impl FnOnce() -> T) -> T {
        self.at.borrow_mut().push(segment);
        let value = read();
        self.at.borrow_mut().pop();
        value
    }
}

/// A deserializer, visitor, seed or access of the one type, with the tracker.
pub(super) struct Tracked<'t, T> {
    inner: T,
    tracker: &'t Tracker,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tracked<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(self.tracker.around(visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_option(self.tracker.around(visitor))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.tracker.found.borrow_mut().ignored.insert(self.tracker.at.borrow().clone());
        self.inner.deserialize_ignored_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        if name == FREE_FORM {
            self.tracker.found.borrow_mut().free_form.insert(self.tracker.at.borrow().clone());
            return self.inner.deserialize_newtype_struct(name, visitor);
        }
        self.inner.deserialize_newtype_struct(name, self.tracker.around(visitor))
    }

    // JSON says by itself what comes: a hint changes nothing but for the cases above.
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tracked<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.inner.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.inner.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.inner.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.inner.visit_f64(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.inner.visit_str(value)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.inner.visit_borrowed_str(value)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(self.tracker.around(inner))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(self.tracker.around(inner))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        self.inner.visit_seq(Items { index: 0, tracked: self.tracker.around(items) })
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(Members { name: String::new(), tracked: self.tracker.around(members) })
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Tracked<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.inner.deserialize(self.tracker.around(inner))
    }
}

struct Items<'t, A> {
    index: usize,
    tracked: Tracked<'t, A>,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let Tracked { inner, tracker } = &mut self.tracked;
        let item = tracker.within(self.index.to_string(), || inner.next_element_seed(tracker.around(seed)));
        self.index += 1;
        item
    }
}

struct Members<'t, A> {
    name: String,
    tracked: Tracked<'t, A>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(name) = self.tracked.inner.next_key::<String>()? else { return Ok(None) };
        self.name.clone_from(&name);
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let Tracked { inner, tracker } = &mut self.tracked;
        tracker.within(std::mem::take(&mut self.name), || inner.next_value_seed(tracker.around(seed)))
    }
}

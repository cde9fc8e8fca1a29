use std::fmt;

use serde::{Deserialize, Deserializer};

use super::scalar::{self, Scalar};

/// A yes or no that senders write as `true`, `1`, `"1"` or `"true"`.
#[derive(Clone, PartialEq)]
pub struct Flag(Repr);

#[derive(Clone, PartialEq)]
enum Repr {
    Bool(bool),
    Number(i64),
    Text(Box<str>),
}

impl Flag {
    /// Whether it is set; `None` for a value that is neither yes nor no.
    pub fn is_set(&self) -> Option<bool> {
        match &self.0 {
            Repr::Bool(flag) => Some(*flag),
            Repr::Number(0) => Some(false),
            Repr::Number(1) => Some(true),
            Repr::Number(_) => None,
            Repr::Text(text) => match &**text {
                "1" | "true" => Some(true),
                "" | "0" | "false" => Some(false),
                _ => None,
            },
        }
    }
}

impl fmt::Debug for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Bool(flag) => fmt::Debug::fmt(flag, f),
            Repr::Number(number) => fmt::Debug::fmt(number, f),
            Repr::Text(text) => fmt::Debug::fmt(text, f),
        }
    }
}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::read(deserializer, "a flag (true, 1 or \"1\")", |scalar| {
            Some(Self(match scalar {
                Scalar::Bool(flag) => Repr::Bool(flag),
                Scalar::Signed(number) => Repr::Number(number),
                Scalar::Unsigned(number) => Repr::Number(number.try_into().ok()?),
                Scalar::Text(text) => Repr::Text(text.into()),
                Scalar::Float(_) => return None,
            }))
        })
    }
}

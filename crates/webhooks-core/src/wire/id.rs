use std::fmt;

use serde::{Deserialize, Deserializer};

use super::scalar::{self, Scalar};

/// An id that senders write as a number or as a string.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Repr);

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Repr {
    Signed(i64),
    Unsigned(u64),
    Text(Box<str>),
}

impl Id {
    /// The id as a number, if it is one (also one written as a string).
    pub fn as_u64(&self) -> Option<u64> {
        match &self.0 {
            Repr::Signed(number) => u64::try_from(*number).ok(),
            Repr::Unsigned(number) => Some(*number),
            Repr::Text(text) => text.parse().ok(),
        }
    }

    /// The id as text, if it was sent as a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Repr::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Signed(number) => number.fmt(f),
            Repr::Unsigned(number) => number.fmt(f),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Text(text) => fmt::Debug::fmt(text, f),
            _ => fmt::Display::fmt(self, f),
        }
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::read(deserializer, "an id (number or string)", |scalar| {
            Some(Self(match scalar {
                Scalar::Signed(number) => Repr::Signed(number),
                Scalar::Unsigned(number) => Repr::Unsigned(number),
                Scalar::Text(text) => Repr::Text(text.into()),
                Scalar::Float(number) => Repr::Signed(whole(number)?),
                Scalar::Bool(_) => return None,
            }))
        })
    }
}

/// Of a number that passed through something that writes `5` as `5.0`, as far as such a number is exact.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let fits = number.fract() == 0.0 && number.abs() < EXACT;
    #[allow(clippy::cast_possible_truncation, reason = "it is whole, and fewer than 53 bits long")]
    fits.then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_itself_however_it_is_written() {
        let read = |json| serde_json::from_str::<Id>(json).ok().map(|id| id.to_string());
        assert_eq!(read("5").as_deref(), Some("5"));
        assert_eq!(read("5.0").as_deref(), Some("5"));
        assert_eq!(read("-5.0").as_deref(), Some("-5"));
        for json in ["5.5", "9007199254740992.0", "1e300", "true", "null"] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}

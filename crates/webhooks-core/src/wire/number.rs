use std::fmt;

use serde::{Deserialize, Deserializer};

use super::scalar::{self, Scalar};

/// A number that senders write as such or as a string. What was sent is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// What was sent: the number's digits, or the string's content.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, if it is a whole one.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.trim().parse().ok()
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.trim().parse().ok().filter(|number: &f64| number.is_finite())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::read(deserializer, "a number (or a string)", |scalar| {
            Some(Self(match scalar {
                Scalar::Text(text) => text.into(),
                Scalar::Signed(number) => number.to_string().into(),
                Scalar::Unsigned(number) => number.to_string().into(),
                Scalar::Float(number) => number.to_string().into(),
                Scalar::Bool(_) => return None,
            }))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_the_same_number() {
        let read = |json| serde_json::from_str::<Number>(json).unwrap();
        for json in ["-2.5", r#""-2.5""#] {
            assert_eq!((read(json).as_f64(), read(json).as_i64()), (Some(-2.5), None));
        }
        for json in ["7", r#""7""#] {
            assert_eq!((read(json).as_f64(), read(json).as_i64()), (Some(7.0), Some(7)));
        }
        for json in [r#""""#, r#""seven""#, r#""inf""#] {
            assert_eq!((read(json).as_f64(), read(json).as_i64()), (None, None));
        }
        assert!(serde_json::from_str::<Number>("true").is_err());
    }
}

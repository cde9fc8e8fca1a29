use std::fmt;

use serde::{Deserialize, Deserializer};

use super::scalar::{self, Scalar};

/// A point in time as the sender wrote it: text in one of its layouts, or a number since the Unix epoch.
///
/// The sent form is kept, offset and all. With the feature `jiff`, `to_jiff` reads it.
#[derive(Clone, PartialEq)]
pub struct Timestamp(Repr);

#[derive(Clone, PartialEq)]
enum Repr {
    Text(Box<str>),
    // Kept as text beside the number, so that `as_str` needs no allocation.
    Number(f64, Box<str>),
}

impl Timestamp {
    /// What was sent: the string's content, or the number's digits.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Text(text) | Repr::Number(_, text) => text,
        }
    }

    /// Whether a JSON number was sent (seconds or milliseconds since the Unix epoch).
    pub fn is_number(&self) -> bool {
        matches!(self.0, Repr::Number(..))
    }

    /// The instant.
    ///
    /// Reads RFC 3339 (`2026-11-01T12:00:00Z`, any offset), the same with a blank instead of `T`, an offset without
    /// colon (`+0800`), ` UTC` as offset, a bare date (midnight UTC), and whole or fractional numbers: seconds, or
    /// milliseconds from 100,000,000,000 up (which is 1973 in milliseconds and 5138 in seconds).
    ///
    /// # Errors
    ///
    /// The text is in none of these layouts, or out of jiff's range. [`as_str`](Self::as_str) still has it.
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, TimestampError> {
        let unreadable = || TimestampError { sent: self.as_str().to_owned() };
        match &self.0 {
            Repr::Text(text) => parse(text).ok_or_else(unreadable),
            Repr::Number(number, _) => from_number(*number).ok_or_else(unreadable),
        }
    }
}

/// A time in a layout that no sender is known to use.
#[cfg(feature = "jiff")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimestampError {
    sent: String,
}

#[cfg(feature = "jiff")]
impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a time in a layout that senders use", self.sent)
    }
}

#[cfg(feature = "jiff")]
impl std::error::Error for TimestampError {}

#[cfg(feature = "jiff")]
fn from_number(number: f64) -> Option<jiff::Timestamp> {
    let seconds = if number.abs() >= 1e11 { number / 1000.0 } else { number };
    let span = jiff::SignedDuration::try_from_secs_f64(seconds).ok()?;
    jiff::Timestamp::from_duration(span).ok()
}

#[cfg(feature = "jiff")]
fn parse(text: &str) -> Option<jiff::Timestamp> {
    let text = text.trim();
    if let Ok(instant) = text.parse() {
        return Some(instant);
    }
    let (local, utc) = match text.strip_suffix("UTC") {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    if utc || local.len() == "2026-11-01".len() {
        let datetime: jiff::civil::DateTime = local.parse().ok()?;
        return Some(datetime.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp());
    }
    // "2026-11-01 12:00:00 +0800": the blank before the offset is all that keeps it from parsing.
    let (datetime, offset) = local.rsplit_once(' ').filter(|(_, offset)| offset.starts_with(['+', '-']))?;
    format!("{datetime}{offset}").parse().ok()
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Text(text) => fmt::Debug::fmt(text, f),
            Repr::Number(_, digits) => f.write_str(digits),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[allow(
            clippy::cast_precision_loss,
            reason = "the digits are kept beside it; no time needs 2^53 of a unit"
        )]
        scalar::read(deserializer, "a time (string or number)", |scalar| {
            Some(Self(match scalar {
                Scalar::Text(text) => Repr::Text(text.into()),
                Scalar::Signed(number) => Repr::Number(number as f64, number.to_string().into()),
                Scalar::Unsigned(number) => Repr::Number(number as f64, number.to_string().into()),
                Scalar::Float(number) => Repr::Number(number, number.to_string().into()),
                Scalar::Bool(_) => return None,
            }))
        })
    }
}

#[cfg(all(test, feature = "jiff"))]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::*;

    fn read(json: &str) -> Timestamp {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_layout_names_the_same_instant() {
        let instant: jiff::Timestamp = "2019-05-17T18:08:09Z".parse().unwrap();
        for json in [
            r#""2019-05-17T18:08:09Z""#,
            r#""2019-05-17T18:08:09.000+00:00""#,
            r#""2019-05-18T02:08:09+08:00""#,
            r#""2019-05-18T02:08:09+0800""#,
            r#""2019-05-18 02:08:09 +0800""#,
            r#""2019-05-17 18:08:09 UTC""#,
            "1558116489",
            "1558116489000",
        ] {
            assert_eq!(read(json).to_jiff(), Ok(instant), "{json}");
        }
        assert_eq!(read(r#""2019-05-17""#).to_jiff().unwrap().to_string(), "2019-05-17T00:00:00Z");
    }

    #[test]
    fn what_no_layout_fits_is_kept_as_sent() {
        let odd = read(r#""2019-04-08T21: 00:25-07:00""#);
        assert!(odd.to_jiff().is_err());
        assert_eq!(odd.as_str(), "2019-04-08T21: 00:25-07:00");
    }
}

use std::time::{Duration, SystemTime};

use crate::clock::unix_millis;
use crate::{Reason, Rejection};

/// Where the signed timestamp is, and how far from now it may be.
#[derive(Debug, Clone, Copy)]
pub struct TimestampRule<'t> {
    pub(super) place: TimestampPlace<'t>,
    millis_per_unit: i64,
    past: Duration,
    future: Duration,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum TimestampPlace<'t> {
    Header(&'t str),
    /// An entry of the signature header's list that begins with this.
    Entry(&'t str),
}

impl<'t> TimestampRule<'t> {
    /// Whole seconds since the Unix epoch in a header of its own; the tolerance holds in both directions.
    pub const fn header(name: &'t str, tolerance: Duration) -> Self {
        Self {
            place: TimestampPlace::Header(name),
            millis_per_unit: 1000,
            past: tolerance,
            future: tolerance,
        }
    }

    /// Whole seconds since the Unix epoch in the entry of the signature list that begins with `prefix`, such as `t=`.
    pub const fn entry(prefix: &'t str, tolerance: Duration) -> Self {
        Self {
            place: TimestampPlace::Entry(prefix),
            millis_per_unit: 1000,
            past: tolerance,
            future: tolerance,
        }
    }

    /// The same in milliseconds.
    pub const fn millis(self) -> Self {
        Self { millis_per_unit: 1, ..self }
    }

    /// The same with another tolerance, in both directions.
    pub const fn tolerance(self, tolerance: Duration) -> Self {
        Self { past: tolerance, future: tolerance, ..self }
    }

    /// The same with another tolerance for times that lie ahead.
    pub const fn ahead(self, tolerance: Duration) -> Self {
        Self { future: tolerance, ..self }
    }

    /// The time as a sender writes it.
    pub fn format(&self, time: SystemTime) -> String {
        (unix_millis(time) / self.millis_per_unit).to_string()
    }

    /// Examines a timestamp's text, wherever that was found: plain digits, and near `now`.
    ///
    /// # Errors
    ///
    /// It is not, or too far from now.
    pub fn check(&self, text: &[u8], now: SystemTime) -> Result<(), Rejection> {
        // `parse` alone would take a sign.
        let digits = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
        let text = std::str::from_utf8(text).ok().filter(|_| digits).ok_or(Reason::CredentialMalformed)?;
        // A number too large for i64 is a time far from now, as is one whose milliseconds are.
        let sent = text.parse::<i64>().ok().and_then(|units| units.checked_mul(self.millis_per_unit));
        let millis = |tolerance: Duration| i64::try_from(tolerance.as_millis()).unwrap_or(i64::MAX);
        // Whole units on both sides: 300.9 s old is 300 s old to a sender that counts seconds.
        let now = unix_millis(now) / self.millis_per_unit * self.millis_per_unit;
        match sent.and_then(|sent| now.checked_sub(sent)) {
            Some(age) if -millis(self.future) <= age && age <= millis(self.past) => Ok(()),
            _ => Err(Reason::TimestampOutOfRange.into()),
        }
    }
}

use std::fmt;
use std::time::SystemTime;

use serde::{Serialize, Serializer};
use webhooks_core::provider::steers;
use webhooks_core::{Described, Fallback, Integrity, Rejection};

/// What became of one delivery. Serialises to the line that `webhooks serve --json` prints.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Record {
    /// When it was decided.
    #[serde(serialize_with = "rfc3339")]
    pub time: SystemTime,
    /// The provider, as the route has it.
    pub provider: String,
    /// Whether the delivery was authentic and well-formed.
    pub verdict: Verdict,
    /// Why it was rejected, in `snake_case`.
    pub reason: Option<&'static str>,
    /// The status of the answer.
    pub status: u16,
    /// The kind of event; only of an authentic delivery.
    pub kind: Option<String>,
    /// The sender's id of the delivery; only of an authentic one.
    pub id: Option<String>,
    /// What the authentication proves; only of an authentic delivery.
    #[serde(serialize_with = "in_words")]
    pub integrity: Option<Integrity>,
    /// One line for people, safe to print: the event, or why it was rejected.
    pub summary: String,
    /// The payload type, such as `PushEvent`; `None` where the event has no type.
    #[serde(skip)]
    pub type_name: Option<&'static str>,
    /// Why an authentic event has no type.
    #[serde(skip)]
    pub fallback: Option<Fallback>,
}

/// Whether a delivery was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It was.
    Authentic,
    /// It was not.
    Rejected,
}

impl Record {
    pub(crate) fn authentic(delivery: Described) -> Self {
        Self {
            time: SystemTime::now(),
            provider: String::new(),
            verdict: Verdict::Authentic,
            reason: None,
            status: 200,
            kind: Some(delivery.raw.kind().to_owned()).filter(|kind| !kind.is_empty()),
            id: delivery.raw.id().map(ToOwned::to_owned),
            integrity: Some(delivery.raw.integrity()),
            summary: printable(&delivery.summary),
            type_name: delivery.type_name,
            fallback: delivery.fallback,
        }
    }

    pub(crate) fn rejected(rejection: &Rejection) -> Self {
        Self {
            time: SystemTime::now(),
            provider: String::new(),
            verdict: Verdict::Rejected,
            reason: Some(rejection.reason().as_str()),
            status: rejection.status(),
            kind: None,
            id: None,
            integrity: None,
            summary: printable(&rejection.to_string()),
            type_name: None,
            fallback: None,
        }
    }
}

/// One line for people, without control characters whatever the sender sent.
impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}  {}", time(self.time), self.status, self.provider)?;
        match (self.verdict, self.reason) {
            (Verdict::Rejected, Some(reason)) => write!(f, "  rejected: {reason} ({})", self.summary),
            _ => match &self.kind {
                Some(kind) => write!(f, "  {}: {}", printable(kind), self.summary),
                None => write!(f, "  {}", self.summary),
            },
        }?;
        match self.integrity {
            Some(Integrity::Sender) => f.write_str("  [the body is not covered]"),
            Some(Integrity::None) => f.write_str("  [NOT AUTHENTICATED]"),
            Some(Integrity::Body) | None => Ok(()),
        }
    }
}

#[allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference to the field"
)]
fn in_words<S: Serializer>(integrity: &Option<Integrity>, serializer: S) -> Result<S::Ok, S::Error> {
    integrity.map(Integrity::as_str).serialize(serializer)
}

fn time(time: SystemTime) -> String {
    jiff::Timestamp::try_from(time).map_or_else(|_| "-".to_owned(), |time| format!("{time:.3}"))
}

fn rfc3339<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&self::time(*time))
}

/// Longer than any summary is meant to be; titles can be long.
const MOST_CHARS: usize = 300;

/// The text on one line, without what could steer a terminal or turn the reading order around.
pub fn printable(text: &str) -> String {
    let mut chars = text.chars().map(|char| if steers(char) { '\u{fffd}' } else { char });
    let mut line: String = chars.by_ref().take(MOST_CHARS).collect();
    if chars.next().is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use webhooks_core::Reason;

    use super::*;

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\nc\u{202e}d é 漢"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d é 漢");
        let long = printable(&"x".repeat(1000));
        assert_eq!((long.chars().count(), long.ends_with('…')), (301, true));
    }

    #[test]
    fn the_line_for_machines_has_every_key() {
        let mut record = Record::rejected(&Rejection::new(Reason::SignatureMismatch));
        record.time = SystemTime::UNIX_EPOCH;
        record.provider = "github".to_owned();
        assert_eq!(
            serde_json::to_string(&record).unwrap(),
            r#"{"time":"1970-01-01T00:00:00.000Z","provider":"github","verdict":"rejected","reason":"signature_mismatch","status":401,"kind":null,"id":null,"integrity":null,"summary":"the signature or other credential is wrong"}"#
        );
    }
}

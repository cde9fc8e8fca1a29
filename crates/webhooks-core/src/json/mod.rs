//! The JSON rule: what counts as JSON, and how a body is typed.
//!
//! JSON is valid UTF-8, the grammar of RFC 8259 and at most 128 levels of nesting: one rule, whichever fields a type
//! models. Bodies are typed straight from the bytes; only one that does not fit is looked at again, to say where, and
//! to keep the last one of duplicate keys.
//!
//! ```
//! use webhooks_core::json;
//!
//! assert!(json::check(br#"{"ref":"refs/heads/main"}"#).is_ok());
//! assert!(json::check(b"{'ref':1}").is_err());
//! ```

use std::fmt;

mod depth;
#[doc(hidden)]
pub mod object;
mod pick;
mod place;

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::Fallback;

pub use self::pick::text_at;

/// The deepest nesting of arrays and objects that counts as JSON.
pub const MAX_DEPTH: usize = 128;

/// Why a body is not JSON. Never shows the body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotJson {
    /// Not UTF-8, from this byte on.
    NotUtf8 {
        /// Offset of the first byte that is not UTF-8.
        at: usize,
    },
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
    /// Against the grammar.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
}

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { at } => write!(f, "not UTF-8 at byte {at}"),
            Self::TooDeep => write!(f, "nested deeper than {MAX_DEPTH} levels"),
            Self::Syntax { line, column } => write!(f, "not JSON at line {line} column {column}"),
        }
    }
}

impl std::error::Error for NotJson {}

/// Checks a body against the JSON rule.
///
/// # Errors
///
/// It is not JSON.
pub fn check(body: &[u8]) -> Result<(), NotJson> {
    check_grammar(bounded_text(body)?)
}

/// Types a body.
///
/// # Errors
///
/// The fallback that tells why it has no such type: not JSON, no object, or another shape.
pub fn decode<T: DeserializeOwned>(json: &[u8]) -> Result<T, Fallback> {
    let mut payload = None;
    decode_by(json, &mut |text| {
        payload = Some(read(text)?);
        Ok(())
    })?;
    // Never missing here: there is no success without it.
    payload.ok_or(Fallback::UnknownKind)
}

/// Types a body in whichever way `read` does, which keeps what it read: this is the same code for all types.
pub(crate) fn decode_by(
    json: &[u8],
    read: &mut dyn FnMut(&str) -> serde_json::Result<()>,
) -> Result<(), Fallback> {
    let text = bounded_text(json).map_err(Fallback::NotJson)?;
    // Structs of serde's own derive would take an array too, member by member.
    if is_object(text) && read(text).is_ok() {
        return Ok(());
    }
    // By the same function as before: another deserializer would double what every payload type costs to compile.
    let text = last_ones_kept(text)?;
    read(&text).map_err(|error| mismatch(&text, &error))
}

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut deserializer = deserializer(text);
    let payload = T::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(payload)
}

/// Without the parser's own limit of depth: [`MAX_DEPTH`] has been checked.
pub(crate) fn deserializer(text: &str) -> serde_json::Deserializer<serde_json::de::StrRead<'_>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    deserializer
}

/// The fallback of a body that has no type.
#[doc(hidden)]
pub fn decode_unknown(json: &[u8]) -> Fallback {
    match check(json) {
        Ok(()) => Fallback::UnknownKind,
        Err(error) => Fallback::NotJson(error),
    }
}

/// The object in compact form, with the last one of duplicate keys, which derived structs refuse.
fn last_ones_kept(text: &str) -> Result<String, Fallback> {
    check_grammar(text).map_err(Fallback::NotJson)?;
    let not_read = |message: String| Fallback::Mismatch { path: place::TOP.to_owned(), message };
    if !is_object(text) {
        return Err(not_read("not an object".to_owned()));
    }
    // A tree's numbers are the ones that any type would have been given.
    let tree: serde_json::Value = self::read(text).map_err(|error| not_read(error.to_string()))?;
    Ok(tree.to_string())
}

fn mismatch(compact: &str, error: &serde_json::Error) -> Fallback {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = without_value(message.strip_suffix(&position).unwrap_or(&message));
    Fallback::Mismatch { path: place::of(compact, error.column()), message }
}

/// The message without the value that serde quotes in it: that is the body's, and messages go to logs.
fn without_value(message: &str) -> String {
    match message.rsplit_once(", expected ") {
        Some((met, expected)) => {
            let met = met.split(['"', '`']).next().unwrap_or_default().trim_end();
            format!("{met}, expected {expected}")
        }
        None => message.to_owned(),
    }
}

/// The text of a body that is UTF-8 and not nested too deep.
pub(crate) fn bounded_text(body: &[u8]) -> Result<&str, NotJson> {
    let text = std::str::from_utf8(body).map_err(|error| NotJson::NotUtf8 { at: error.valid_up_to() })?;
    if depth::within(body, MAX_DEPTH) { Ok(text) } else { Err(NotJson::TooDeep) }
}

fn check_grammar(text: &str) -> Result<(), NotJson> {
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(NotJson::Syntax { line: error.line(), column: error.column() }),
    }
}

fn is_object(text: &str) -> bool {
    text.trim_start_matches([' ', '\t', '\n', '\r']).starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Push {
        #[serde(rename = "ref")]
        git_ref: String,
        commits: Vec<Commit>,
    }

    #[derive(Debug, serde::Deserialize)]
    struct Commit {
        id: u64,
    }

    #[test]
    fn depth_is_counted_outside_strings_only() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(check(nested(128).as_bytes()), Ok(()));
        assert_eq!(check(nested(129).as_bytes()), Err(NotJson::TooDeep));
        assert_eq!(check(nested(200_000).as_bytes()), Err(NotJson::TooDeep));
        let in_string = format!(r#"{{"a":"\\\"{}"}}"#, "[".repeat(500));
        assert_eq!(check(in_string.as_bytes()), Ok(()));
        let after_backslash = format!(r#"["\\",{}]"#, nested(128));
        assert_eq!(check(after_backslash.as_bytes()), Err(NotJson::TooDeep));
    }

    #[test]
    fn a_modelled_member_may_be_as_deep_as_an_unmodelled_one() {
        #[derive(serde::Deserialize)]
        struct Free {
            content: crate::wire::FreeForm,
        }
        let at_limit = format!(r#"{{"content":{}{}}}"#, "[".repeat(127), "]".repeat(127));
        assert!(decode::<Free>(at_limit.as_bytes()).unwrap().content.as_value().is_array());
    }

    #[test]
    fn the_last_duplicate_wins() {
        let push: Push =
            decode(br#"{"ref":"old","commits":[],"ref":"new","commits":[{"id":1,"id":2}]}"#).unwrap();
        assert_eq!(push.git_ref, "new");
        assert_eq!(push.commits[0].id, 2);
    }

    #[test]
    fn a_mismatch_names_its_place() {
        let fallback = decode::<Push>(br#"{"ref":"x","commits":[{"id":1},{"id":"two"}]}"#).unwrap_err();
        let Fallback::Mismatch { path, message } = fallback else { panic!("{fallback:?}") };
        assert_eq!(path, "commits.1.id");
        assert_eq!(message, "invalid type: string, expected u64");
    }

    #[test]
    fn no_message_shows_a_value() {
        for value in [r#""a token, expected or not""#, "12345.5", r#"{"a":"token"}"#, "true", "-7"] {
            let body = format!(r#"{{"ref":"x","commits":[{{"id":{value}}}]}}"#);
            let shown = decode::<Push>(body.as_bytes()).unwrap_err().to_string();
            assert!(shown.ends_with(", expected u64"), "{shown}");
            assert!(!["token", "12345", "true", "7"].iter().any(|value| shown.contains(value)), "{shown}");
        }
    }

    #[test]
    fn only_objects_are_typed() {
        for body in ["null", "1", "\"s\"", "true", "[]", r#"["x",[]]"#] {
            let fallback = decode::<Push>(body.as_bytes()).unwrap_err();
            assert!(matches!(fallback, Fallback::Mismatch { .. }), "{body}: {fallback:?}");
        }
        for body in ["", "{", r#"{"ref":"x","commits":[]} x"#, "\u{feff}{}", r#"{"a":1,}"#] {
            let fallback = decode::<Push>(body.as_bytes()).unwrap_err();
            assert!(matches!(fallback, Fallback::NotJson(_)), "{body}: {fallback:?}");
        }
        assert_eq!(check(b"{\"a\":\"\xff\"}"), Err(NotJson::NotUtf8 { at: 6 }));
    }
}

//! Where in a body an error is, from its position.

/// The path of the top level.
pub(super) const TOP: &str = ".";

/// The path, such as `commits.0.author`, of what the deserializer was at when it gave up after `at` bytes of compact,
/// valid JSON: the first value that ends there or later, or begins just there.
pub(super) fn of(json: &str, at: usize) -> String {
    let bytes = json.as_bytes();
    let is_opening = |index: usize| matches!(bytes.get(index), Some(b'{' | b'['));
    // An object or array that is refused for being one may have been entered already.
    let at = if at > 0 && is_opening(at - 1) && !is_opening(at) { at - 1 } else { at };
    let mut within: Vec<Container> = Vec::new();
    let mut index = 0;
    while let Some(&byte) = bytes.get(index) {
        let end = match byte {
            b'"' => end_of_string(bytes, index),
            b'{' | b'[' | b'}' | b']' | b',' | b':' => index + 1,
            _ => end_of_word(bytes, index),
        };
        match (byte, within.last_mut()) {
            (b'"', Some(Container::Object { key, at_key: at_key @ true })) => {
                *key = serde_json::from_str(&json[index..end]).unwrap_or_default();
                *at_key = false;
            }
            (b',', Some(Container::Object { at_key, .. })) => *at_key = true,
            (b',', Some(Container::Array { index })) => *index += 1,
            (b',' | b':', _) => {}
            (b'{' | b'[', _) => {
                if index >= at {
                    break;
                }
                within.push(match byte {
                    b'{' => Container::Object { key: String::new(), at_key: true },
                    _ => Container::Array { index: 0 },
                });
            }
            (b'}' | b']', _) => {
                within.pop();
                if end >= at {
                    break;
                }
            }
            _ if end >= at => break,
            _ => {}
        }
        index = end;
    }
    let segments: Vec<String> = within.iter().map(Container::segment).collect();
    if segments.is_empty() { TOP.to_owned() } else { segments.join(".") }
}

/// An object or array that the position is in, and which of its members.
enum Container {
    Object { key: String, at_key: bool },
    Array { index: usize },
}

impl Container {
    fn segment(&self) -> String {
        match self {
            Self::Object { key, .. } => key.clone(),
            Self::Array { index } => index.to_string(),
        }
    }
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut index = start + 1;
    while let Some(&byte) = bytes.get(index) {
        match byte {
            b'"' => return index + 1,
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
    bytes.len()
}

fn end_of_word(bytes: &[u8], start: usize) -> usize {
    let length = bytes[start..].iter().take_while(|byte| !matches!(byte, b',' | b'}' | b']')).count();
    start + length.max(1)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use crate::{Fallback, json, wire};

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its shape counts")]
    struct Push {
        #[serde(rename = "ref")]
        git_ref: String,
        #[serde(default)]
        commits: Vec<Commit>,
        pusher: Option<Commit>,
        labels: Option<BTreeMap<String, u8>>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its shape counts")]
    struct Commit {
        id: wire::Id,
        message: String,
        parents: Option<Vec<String>>,
    }

    fn path(body: &str) -> String {
        match json::decode::<Push>(body.as_bytes()) {
            Err(Fallback::Mismatch { path, message }) => {
                assert!(!message.contains(" column "), "{message}");
                path
            }
            other => panic!("{body}: {other:?}"),
        }
    }

    #[test]
    fn every_kind_of_error_has_its_place() {
        for (body, expected) in [
            ("{}", "."),
            (r#"{"ref":1}"#, "ref"),
            (r#"{"ref":[]}"#, "ref"),
            (r#"{"ref":{"a":"b"}}"#, "ref"),
            (r#"{"ref":"x","commits":7}"#, "commits"),
            (r#"{"ref":"x","commits":{"a":[1]}}"#, "commits"),
            (r#"{"ref":"x","commits":[{}]}"#, "commits.0"),
            (r#"{"ref":"x","commits":["\"x"]}"#, "commits.0"),
            (
                r#"{"ref":"x","commits":[{"id":1,"message":"a,]}"},{"id":1,"message":2}]}"#,
                "commits.1.message",
            ),
            (r#"{"ref":"x","commits":[{"id":1.5,"message":""}]}"#, "commits.0.id"),
            (r#"{"ref":"x","commits":[{"id":{"a":1},"message":""}]}"#, "commits.0.id"),
            (r#"{"ref":"x","commits":[{"id":[1],"message":""}]}"#, "commits.0.id"),
            (r#"{"ref":"x","commits":[{"id":null,"message":""}]}"#, "commits.0.id"),
            (
                r#"{"ref":"x","commits":[{"id":1,"message":"","parents":["a",{"b":1}]}]}"#,
                "commits.0.parents.1",
            ),
            (r#"{"ref":"x","commits":[{"id":1,"message":"","parents":[{"b":1}]}]}"#, "commits.0.parents.0"),
            (r#"{"ref":"x","pusher":{"id":"1"},"commits":[]}"#, "pusher"),
            (r#"{"ref":"x","labels":{"a \"quoted\" key":300}}"#, "labels.a \"quoted\" key"),
            (
                "{\n  \"ref\": \"x\",\n  \"commits\": [\n    { \"message\": true }\n  ]\n}",
                "commits.0.message",
            ),
        ] {
            assert_eq!(path(body), expected, "{body}");
        }
    }
}

//! The JSON rule beside `serde_json`'s own tree.

use std::collections::BTreeSet;

use serde_json::Value;
use webhooks_core::json::{self, MAX_DEPTH, NotJson};
use webhooks_core::wire::FreeForm;
use webhooks_core::{Fallback, providers};

use crate::Target;

/// Same verdict, same value.
pub(crate) fn reader() -> Target {
    let run = |body: &[u8]| {
        let (verdict, typed) = (json::check(body), json::decode::<Content>(body));
        // The tree refuses what no type of ours reads either: numbers out of range, halves of surrogate pairs.
        let Some(tree) = tree(body) else {
            assert!(typed.is_err());
            if std::str::from_utf8(body).is_err() {
                assert!(matches!(verdict, Err(NotJson::NotUtf8 { .. })), "{verdict:?}");
            }
            return;
        };
        if depth(&tree) > MAX_DEPTH {
            assert_eq!(verdict, Err(NotJson::TooDeep));
            assert_eq!(typed.err(), Some(Fallback::NotJson(NotJson::TooDeep)));
            return;
        }
        assert_eq!(verdict, Ok(()));
        match (tree.as_object().and_then(|members| members.get("content")), typed) {
            (Some(content), Ok(typed)) => assert_eq!(typed.0.as_value(), content),
            (None, Err(Fallback::Mismatch { .. })) => {}
            (content, typed) => panic!("the tree has {content:?}, the type {:?}", typed.map(|it| it.0)),
        }
    };
    Target::new("json", run, || {
        let mut seeds = bodies();
        seeds.extend(odd().iter().map(|odd| format!("{{\"content\":{odd}}}").into_bytes()));
        seeds
    })
}

/// The scalar at a path is the one that the tree has there.
pub(crate) fn pick() -> Target {
    const PATHS: &[&[&str]] = &[&[], &["a"], &["event", "type"], &["a", "a", "a"], &["content"]];
    let run = |body: &[u8]| {
        let Some(tree) = tree(body).filter(|tree| depth(tree) <= MAX_DEPTH) else { return };
        for path in PATHS {
            let there = path.iter().try_fold(&tree, |value, name| value.as_object()?.get(*name));
            let expected = there.and_then(|value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) if number.is_f64() => number.as_f64().map(|number| number.to_string()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            assert_eq!(json::text_at(body, path), expected, "{path:?}");
        }
    };
    Target::new("json_pick", run, || {
        let paths =
            ["{\"a\":{\"a\":{\"a\":\"x\"}},\"event\":{\"type\":7}}", "{\"a\":-1,\"a\":\"last\"}", "\"text\""];
        paths.iter().map(|body| body.as_bytes().to_vec()).chain(bodies()).collect()
    })
}

/// An object with one member that is kept as it is.
struct Content(FreeForm);

impl<'de> webhooks_core::serde::Deserialize<'de> for Content {
    fn deserialize<D: webhooks_core::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(webhooks_core::Deserialize)]
        struct Members {
            content: FreeForm,
        }
        Members::deserialize(deserializer).map(|members| Self(members.content))
    }
}

/// What `serde_json` makes of a body, however deep.
fn tree(body: &[u8]) -> Option<Value> {
    // Beyond this the reference itself would run out of stack.
    let brackets = body.iter().filter(|byte| matches!(byte, b'[' | b'{')).count();
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    if brackets < 1000 {
        deserializer.disable_recursion_limit();
    }
    let value = webhooks_core::serde::Deserialize::deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// A body of every sender.
fn bodies() -> Vec<Vec<u8>> {
    let samples = providers::all().iter().filter_map(|entry| entry.samples().first());
    let bodies: BTreeSet<_> = samples.map(|sample| sample.parse().body().to_vec()).collect();
    bodies.into_iter().filter(|body| body.len() < 10_000).collect()
}

fn odd() -> Vec<String> {
    let nested = |levels| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let plain = [
        "1e999",
        "-0",
        "1.10",
        "18446744073709551616",
        "\"\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "null,\"content\":2",
    ];
    plain.iter().map(ToString::to_string).chain([nested(127), nested(128)]).collect()
}

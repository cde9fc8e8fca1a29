//! What tells GitHub's events from each other, and that authentic ones are always delivered.

use webhooks_core::github::{Event, GitHub};
use webhooks_core::{Event as _, Fallback, Provider, sample};

fn typed(kind: &str, body: &[u8]) -> Option<&'static str> {
    Event::decode(kind, None, body).type_name()
}

#[test]
fn no_event_types_as_another() {
    for sample in GitHub::samples() {
        let request = sample.parse();
        if request.header("content-type") != Some("application/json") {
            continue;
        }
        for kind in Event::KINDS {
            assert_eq!(
                typed(kind, request.body()).is_some(),
                *kind == sample.kind(),
                "{} as {kind}",
                sample.name
            );
        }
    }
}

#[test]
fn nothing_types_of_nothing() {
    for kind in Event::KINDS {
        for body in ["{}", "[]", "null", "0", "\"\"", r#"{"action":"opened"}"#] {
            assert_eq!(typed(kind, body.as_bytes()), None, "{body} as {kind}");
        }
    }
}

#[test]
fn an_unknown_key_in_every_object_and_an_unknown_action_change_nothing() {
    for sample in GitHub::samples().iter().filter(|sample| sample.name != "push.form") {
        let mut body: serde_json::Value = serde_json::from_slice(sample.parse().body()).unwrap();
        add_unknown(&mut body);
        if let Some(action) = body.get_mut("action") {
            *action = "never_heard_of".into();
        }
        let event = Event::decode(sample.kind(), None, body.to_string().as_bytes());
        assert!(event.type_name().is_some(), "{}: {:?}", sample.name, event.fallback());
    }
}

fn add_unknown(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(members) => {
            members.values_mut().for_each(add_unknown);
            members.insert("never_heard_of".to_owned(), serde_json::json!([{"a": null}]));
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(add_unknown),
        _ => {}
    }
}

#[test]
fn every_leaf_is_held() {
    for sample in GitHub::samples().iter().filter(|sample| sample.name != "push.form") {
        let body: serde_json::Value = serde_json::from_slice(sample.parse().body()).unwrap();
        let shown = |body: &serde_json::Value| {
            let event = Event::decode(sample.kind(), None, body.to_string().as_bytes());
            assert!(event.type_name().is_some(), "{}: {:?}", sample.name, event.fallback());
            format!("{event:?}")
        };
        let before = shown(&body);
        for pointer in leaves(&body, String::new()) {
            let mut changed = body.clone();
            let leaf = changed.pointer_mut(&pointer).unwrap();
            *leaf = match leaf {
                serde_json::Value::String(text) => format!("{text}x").into(),
                serde_json::Value::Number(number) => (number.as_i64().unwrap() + 1).into(),
                serde_json::Value::Bool(flag) => (!*flag).into(),
                other => panic!("{other} is no leaf"),
            };
            assert_ne!(shown(&changed), before, "{}: {pointer} is held by no field", sample.name);
        }
    }
}

fn leaves(value: &serde_json::Value, at: String) -> Vec<String> {
    match value {
        serde_json::Value::Null => Vec::new(),
        serde_json::Value::Object(members) => members
            .iter()
            .flat_map(|(name, member)| leaves(member, format!("{at}/{}", name.replace('/', "~1"))))
            .collect(),
        serde_json::Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, item)| leaves(item, format!("{at}/{index}"))).collect()
        }
        _ => vec![at],
    }
}

/// T54: each member replaced by each other JSON type is typed or delivered as a mismatch.
#[test]
fn no_mutation_is_lost() {
    for name in ["ping", "issues", "release"] {
        let body: serde_json::Value =
            serde_json::from_slice(sample::Delivery::<GitHub>::of(name).unsigned().body()).unwrap();
        for pointer in leaves(&body, String::new()) {
            for other in [
                serde_json::Value::Null,
                true.into(),
                7.into(),
                (-1.5).into(),
                "".into(),
                serde_json::json!([]),
                serde_json::json!({}),
            ] {
                let mut changed = body.clone();
                *changed.pointer_mut(&pointer).unwrap() = other;
                let event = Event::decode(name, None, changed.to_string().as_bytes());
                assert!(
                    matches!(event.fallback(), None | Some(Fallback::Mismatch { .. })),
                    "{name} {pointer}: {:?}",
                    event.fallback()
                );
            }
        }
    }
}

//! What tells a sender's events from each other, that their types hold every part of them, and that nothing authentic
//! is refused: the same tests for every provider, on its samples.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Value, json};
use webhooks_core::providers::{self, Entry};
use webhooks_core::{Fallback, Shape};

/// A sample's event: where it belongs, and its JSON.
struct Typed {
    provider: &'static Entry,
    name: String,
    kind: String,
    dialect: Option<String>,
    body: Value,
}

impl Typed {
    /// Every sample of every provider that types something.
    fn all() -> impl Iterator<Item = Self> {
        providers::all().iter().filter(|provider| provider.has_types()).flat_map(|provider| {
            provider.samples().iter().map(move |sample| {
                let mut request = sample.parse();
                provider.carriers().unwrap(&mut request);
                let identity = provider.identify(&request).unwrap();
                Self {
                    provider,
                    name: format!("{} {}", provider.name, sample.name),
                    kind: identity.kind,
                    dialect: identity.dialect.map(Into::into),
                    body: serde_json::from_slice(request.body()).unwrap(),
                }
            })
        })
    }

    /// The first sample of each type.
    fn one_of_each_type() -> impl Iterator<Item = Self> {
        let mut types = BTreeSet::new();
        Self::all().filter(move |sample| {
            types.insert((sample.provider.name, sample.type_name(&sample.body).unwrap()))
        })
    }

    fn type_name(&self, body: &Value) -> Result<&'static str, Fallback> {
        self.provider.decode(&self.kind, self.dialect.as_deref(), body.to_string().as_bytes())
    }

    /// All that its type holds of a body.
    fn shown(&self, body: &Value) -> Result<String, Fallback> {
        self.provider.debug(&self.kind, self.dialect.as_deref(), body.to_string().as_bytes())
    }
}

#[test]
fn no_event_types_as_another() {
    for sample in Typed::one_of_each_type() {
        let own = sample.type_name(&sample.body).unwrap();
        for Shape { kind, dialect, .. } in sample.provider.shapes() {
            let body = sample.body.to_string();
            if let Ok(name) = sample.provider.decode(kind, *dialect, body.as_bytes()) {
                assert_eq!(name, own, "{} as {kind} {dialect:?}", sample.name);
            }
        }
    }
}

#[test]
fn nothing_types_of_nothing() {
    for provider in providers::all() {
        for Shape { kind, dialect, .. } in provider.shapes() {
            for body in ["{}", "[]", "null", "0", "\"\"", r#"{"action":"opened"}"#] {
                let typed = provider.decode(kind, *dialect, body.as_bytes());
                assert!(typed.is_err(), "{} {kind} {dialect:?}: {body}", provider.name);
            }
        }
    }
}

#[test]
fn an_unknown_key_in_every_object_and_an_unknown_action_change_nothing() {
    for sample in Typed::all() {
        let mut body = sample.body.clone();
        add_unknown(&mut body);
        for place in ["/action", "/object_attributes/action"] {
            if let Some(action @ Value::String(_)) = body.pointer_mut(place) {
                *action = "never_heard_of".into();
            }
        }
        assert_eq!(sample.type_name(&body), sample.type_name(&sample.body), "{}", sample.name);
    }
}

fn add_unknown(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(add_unknown);
            members.insert("never_heard_of".to_owned(), json!([{"a": null}]));
        }
        Value::Array(items) => items.iter_mut().for_each(add_unknown),
        _ => {}
    }
}

#[test]
fn every_leaf_has_a_field() {
    for sample in Typed::all() {
        let (dialect, body) = (sample.dialect.as_deref(), sample.body.to_string());
        let found = sample.provider.inspect(&sample.kind, dialect, body.as_bytes());
        assert_eq!(found.unmodelled, Vec::<String>::new(), "{}", sample.name);
    }
}

/// The same without trusting `inspect`.
#[test]
fn every_leaf_is_held() {
    let mut lost = BTreeSet::new();
    for mut sample in Typed::one_of_each_type() {
        let before = sample.shown(&sample.body).unwrap();
        for pointer in leaves(&sample.body, String::new()) {
            let place = sample.body.pointer_mut(&pointer).unwrap();
            let other = another(place);
            let leaf = std::mem::replace(place, other);
            let shown = sample.shown(&sample.body);
            *sample.body.pointer_mut(&pointer).unwrap() = leaf;
            match shown {
                Ok(after) if after != before => {}
                Ok(_) => drop(lost.insert(format!("{}: no field holds {pointer}", sample.name))),
                Err(fallback) => drop(lost.insert(format!("{}: another {pointer}: {fallback}", sample.name))),
            }
        }
    }
    assert!(lost.is_empty(), "{}", Vec::from_iter(lost).join("\n"));
}

fn another(leaf: &Value) -> Value {
    match leaf {
        Value::String(text) => format!("{text}x").into(),
        Value::Number(number) if number.is_f64() => (number.as_f64().unwrap() + 1.0).into(),
        Value::Number(number) => (number.as_i64().unwrap() + 1).into(),
        Value::Bool(flag) => (!*flag).into(),
        other => panic!("{other} is no leaf"),
    }
}

/// T54: a leaf replaced by something of another JSON type is typed or delivered as a mismatch.
#[test]
fn no_mutation_is_lost() {
    let others = [Value::Null, true.into(), 7.into(), (-1.5).into(), "".into(), json!([]), json!({})];
    // Decoding is what takes long here, and senders have the same objects everywhere: a member of an object once, but
    // those at the top once per event, since another event's of the same name is another field.
    let mut seen = HashSet::new();
    for mut sample in Typed::one_of_each_type() {
        let mut turn = others.iter().cycle();
        for pointer in leaves(&sample.body, String::new()) {
            if !seen.insert((sample.provider.name, place(&sample.name, &pointer))) {
                continue;
            }
            for other in turn.by_ref().take(2) {
                let leaf = std::mem::replace(sample.body.pointer_mut(&pointer).unwrap(), other.clone());
                let outcome = sample.type_name(&sample.body);
                assert!(
                    matches!(outcome, Ok(_) | Err(Fallback::Mismatch { .. })),
                    "{} {pointer}: {outcome:?}",
                    sample.name
                );
                *sample.body.pointer_mut(&pointer).unwrap() = leaf;
            }
        }
    }
}

/// A pointer's member and what it is in: the object's name, or the event's.
fn place(event: &str, pointer: &str) -> [String; 2] {
    let mut names = pointer.rsplit('/').filter(|name| !name.is_empty() && name.parse::<usize>().is_err());
    let member = names.next().unwrap_or_default();
    [member, names.next().unwrap_or(event)].map(ToOwned::to_owned)
}

/// JSON pointers of all scalars but `null`.
fn leaves(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, member)| leaves(member, format!("{at}/{}", name.replace('/', "~1"))))
            .collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, item)| leaves(item, format!("{at}/{index}"))).collect()
        }
        _ => vec![at],
    }
}

use std::collections::BTreeSet;

use serde_json::Value;
use webhooks_core::Fallback;

use super::corpus::Row;
use super::mutate;

/// What came of one row.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) typed: bool,
    pub(super) unknown_key: bool,
    /// Whether it still types, if it has an `action` at all.
    pub(super) unknown_action: Option<bool>,
    pub(super) leaves: usize,
    /// Those that fields of the type hold, free-form ones left out.
    pub(super) typed_leaves: usize,
    /// Those whose change the typed event shows.
    pub(super) held: usize,
    /// Bodies of others that typed as this event.
    pub(super) false_types: usize,
    pub(super) failures: Vec<String>,
}

pub(super) fn check(row: &Row, all: &[Row]) -> Checked {
    let mut checked = Checked::default();
    match &row.type_name {
        Ok(_) => checked.typed = true,
        Err(fallback) => checked.failures.push(format!("not typed: {fallback}")),
    }
    unknown_key(row, &mut checked);
    unknown_action(row, &mut checked);
    leaves(row, &mut checked);
    false_types(row, all, &mut checked);
    checked
}

fn debug(row: &Row, body: &Value) -> Result<String, Fallback> {
    row.entry.debug(&row.kind, row.dialect.as_deref(), body.to_string().as_bytes())
}

fn unknown_key(row: &Row, checked: &mut Checked) {
    let mut body = row.body.clone();
    mutate::add_unknown_keys(&mut body);
    match debug(row, &body) {
        Ok(_) => checked.unknown_key = true,
        Err(fallback) => checked.failures.push(format!("with an unknown key in every object: {fallback}")),
    }
}

fn unknown_action(row: &Row, checked: &mut Checked) {
    let mut body = row.body.clone();
    for place in ["/action", "/object_attributes/action"] {
        let Some(action @ Value::String(_)) = body.pointer_mut(place) else { continue };
        *action = "an action of next year".into();
        match debug(row, &body) {
            Ok(_) => checked.unknown_action = Some(true),
            Err(fallback) => {
                checked.unknown_action = Some(false);
                checked.failures.push(format!("with an unknown action: {fallback}"));
            }
        }
    }
}

fn leaves(row: &Row, checked: &mut Checked) {
    let mut body = row.body.clone();
    let unchanged = debug(row, &body);
    let found = row.entry.inspect(&row.kind, row.dialect.as_deref(), &row.bytes);
    let unread: BTreeSet<&str> = found.unmodelled.iter().map(String::as_str).collect();
    checked.typed_leaves = found.leaves - found.unmodelled.len() - found.untyped.len();
    for path in mutate::leaves(&body) {
        checked.leaves += 1;
        let Some(original) = mutate::at(&mut body, &path).map(mutate::replace) else { continue };
        let changed = debug(row, &body);
        if let Some(place) = mutate::at(&mut body, &path) {
            *place = original;
        }
        match (&unchanged, changed) {
            (Ok(before), Ok(after)) => {
                let (held, name) = (*before != after, path.join("."));
                checked.held += usize::from(held);
                match (held, unread.contains(name.as_str())) {
                    (true, false) => {}
                    (false, true) => checked.failures.push(format!("no field takes {name}")),
                    (false, false) => checked.failures.push(format!("{name} is read, but its value is lost")),
                    (true, true) => {
                        checked.failures.push(format!("{name} is held, but inspect says it is not"));
                    }
                }
            }
            (Ok(_), Err(fallback)) => {
                checked.failures.push(format!("another {}: {fallback}", path.join(".")));
            }
            (Err(_), _) => {} // said already
        }
    }
}

/// The event name is not signed by most: a body sent under another name must not pass for it.
fn false_types(row: &Row, all: &[Row], checked: &mut Checked) {
    let mut types_as = |what: &str, own: Option<&str>, body: &[u8]| {
        let typed = row.entry.decode(&row.kind, row.dialect.as_deref(), body);
        if let Ok(name) = typed.as_ref()
            && own != Some(name)
        {
            checked.false_types += 1;
            checked.failures.push(format!("{what} types as {name}"));
        }
    };
    types_as("{}", None, b"{}");
    types_as("[]", None, b"[]");
    // The others' bodies say the same for every row of an event: once is enough.
    let is_first = all
        .iter()
        .find(|other| other.must_type() && is_same_event(other, row))
        .is_some_and(|first| first.name == row.name);
    if !is_first {
        return;
    }
    let mut seen = BTreeSet::new();
    for other in all.iter().filter(|other| other.entry.name == row.entry.name && !is_same_event(other, row)) {
        if seen.insert(&other.bytes) {
            let what = format!("{} ({})", other.name, other.kind);
            types_as(&what, other.type_name.as_ref().ok().copied(), &other.bytes);
        }
    }
}

fn is_same_event(one: &Row, other: &Row) -> bool {
    one.entry.name == other.entry.name && one.kind == other.kind && one.dialect == other.dialect
}

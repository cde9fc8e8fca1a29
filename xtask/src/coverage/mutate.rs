//! Changing JSON in one place at a time.

use serde_json::Value;

/// Where a value is: `commits`, `0`, `author`.
pub(super) type Path = Vec<String>;

/// The paths of all scalars but `null`.
pub(super) fn leaves(value: &Value) -> Vec<Path> {
    let mut found = Vec::new();
    collect(value, &mut Vec::new(), &mut found);
    found
}

fn collect(value: &Value, path: &mut Path, found: &mut Vec<Path>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (name, member) in members {
                path.push(name.clone());
                collect(member, path, found);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                collect(item, path, found);
                path.pop();
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => found.push(path.clone()),
    }
}

/// The value at a path.
pub(super) fn at<'v>(value: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, segment| match value {
        Value::Object(members) => members.get_mut(segment),
        Value::Array(items) => items.get_mut(segment.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Puts another scalar of the same type in place of one, which is returned.
pub(super) fn replace(value: &mut Value) -> Value {
    let other = match &*value {
        Value::Bool(flag) => (!flag).into(),
        Value::String(text) => format!("{text}x").into(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(integer), _) => integer.checked_add(1).unwrap_or(integer - 1).into(),
            (None, Some(large)) => large.checked_sub(1).into(),
            (None, None) => (number.as_f64().unwrap_or_default() + 1.0).into(),
        },
        other => other.clone(),
    };
    std::mem::replace(value, other)
}

/// Adds a member that no sender has to every object.
pub(super) fn add_unknown_keys(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(add_unknown_keys);
            members.insert("added_by_the_sender_next_year".to_owned(), "news".into());
        }
        Value::Array(items) => items.iter_mut().for_each(add_unknown_keys),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_scalar_but_null_is_a_leaf_and_changes() {
        let body =
            json!({"a": [1, {"b": "x"}, null], "c": true, "d": 1.5, "e": {}, "f": u64::MAX, "g": i64::MAX});
        let paths: Vec<String> = leaves(&body).iter().map(|path| path.join(".")).collect();
        assert_eq!(paths, ["a.0", "a.1.b", "c", "d", "f", "g"]);
        for path in leaves(&body) {
            let mut changed = body.clone();
            let original = at(&mut changed, &path).map(replace).unwrap();
            assert_ne!(changed, body);
            let now = at(&mut changed, &path).unwrap();
            assert_eq!(std::mem::discriminant(now), std::mem::discriminant(&original));
        }
    }

    #[test]
    fn every_object_gets_an_unknown_key() {
        let mut body = json!({"a": [{}], "b": {"c": 1}});
        add_unknown_keys(&mut body);
        assert_eq!(body.to_string().matches("next_year").count(), 3);
    }
}

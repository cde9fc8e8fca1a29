use serde_json::{Map, Value, json};

use super::description::resolve;

/// Deeper than any payload; schemas may hold themselves.
const MOST_LEVELS: usize = 12;

/// Bodies that together have every member and every alternative that a schema knows.
pub(super) fn all(description: &Value, schema: &Value) -> Vec<Value> {
    let mut choices = 1;
    let mut bodies = Vec::new();
    while bodies.len() < choices {
        let mut maker = Maker { description, choice: bodies.len(), choices };
        bodies.extend(maker.make(schema, 0));
        choices = maker.choices;
        if bodies.is_empty() {
            break;
        }
    }
    bodies
}

/// Makes the example that takes the alternative of this number wherever there are several.
struct Maker<'a> {
    description: &'a Value,
    choice: usize,
    /// The most alternatives seen at one place.
    choices: usize,
}

impl Maker<'_> {
    /// `None` where it gets too deep.
    fn make(&mut self, schema: &Value, level: usize) -> Option<Value> {
        let schema = resolve(self.description, schema);
        if level > MOST_LEVELS {
            return None;
        }
        if let Some(alternatives) = ["oneOf", "anyOf"].iter().find_map(|key| schema[key].as_array()) {
            self.choices = self.choices.max(alternatives.len());
            let chosen = alternatives.get(self.choice % alternatives.len().max(1))?;
            return self.with_properties_of(schema, chosen, level);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts: Vec<_> = parts.iter().filter_map(|part| self.make(part, level + 1)).collect();
            return parts.into_iter().reduce(merged);
        }
        if let Some(first) =
            schema["enum"].as_array().and_then(|values| values.iter().find(|value| !value.is_null()))
        {
            return Some(first.clone());
        }
        match schema["type"].as_str() {
            Some("string") => Some(text(schema)),
            Some("integer" | "number") => Some(json!(1)),
            Some("boolean") => Some(json!(true)),
            Some("array") => Some(Value::Array(self.make(&schema["items"], level + 1).into_iter().collect())),
            Some("null") => Some(Value::Null),
            _ if schema["properties"].is_object() => Some(Value::Object(self.properties(schema, level))),
            // All that is said of it.
            _ if schema["nullable"] == true => Some(Value::Null),
            _ => Some(json!({})),
        }
    }

    fn with_properties_of(&mut self, schema: &Value, chosen: &Value, level: usize) -> Option<Value> {
        let made = self.make(chosen, level + 1)?;
        Some(merged(Value::Object(self.properties(schema, level)), made))
    }

    fn properties(&mut self, schema: &Value, level: usize) -> Map<String, Value> {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let mut made = Map::new();
        for (name, schema) in properties {
            if let Some(value) = self.make(schema, level + 1) {
                made.insert(name.clone(), value);
            }
        }
        made
    }
}

/// Both, member by member, if they are objects or lists of them; else the second.
fn merged(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(mut first), Value::Object(second)) => {
            for (name, value) in second {
                let value = match first.remove(&name) {
                    Some(before) => merged(before, value),
                    None => value,
                };
                first.insert(name, value);
            }
            Value::Object(first)
        }
        // Each has one item, or none where it got too deep.
        (Value::Array(mut first), Value::Array(second)) => {
            let items = first.pop().into_iter().chain(second).reduce(merged);
            Value::Array(items.into_iter().collect())
        }
        (_, second) => second,
    }
}

fn text(schema: &Value) -> Value {
    match schema["format"].as_str() {
        Some("date-time") => json!("2026-11-22T08:00:00Z"),
        Some("date") => json!("2026-11-22"),
        _ => json!("text"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_and_every_alternative() {
        let description = json!({ "defs": {
            "list": { "type": "array", "items": { "$ref": "#/defs/leaf" } },
            "leaf": { "type": "string", "format": "date" },
            "loop": { "type": "object", "properties": { "again": { "$ref": "#/defs/loop" } } },
        } });
        let schema = json!({ "type": "object", "properties": {
            "list": { "$ref": "#/defs/list" },
            "either": { "oneOf": [{ "type": "integer" }, { "type": "object", "properties": { "a": { "type": "boolean" } } }] },
            "state": { "enum": [null, "open"] },
            "nothing": { "nullable": true },
            "loop": { "$ref": "#/defs/loop" },
        } });
        let bodies = all(&description, &schema);
        assert_eq!(bodies.len(), 2);
        assert_eq!(bodies[0]["list"], json!(["2026-11-22"]));
        assert_eq!([&bodies[0]["either"], &bodies[1]["either"]], [&json!(1), &json!({ "a": true })]);
        assert_eq!([&bodies[0]["state"], &bodies[0]["nothing"]], [&json!("open"), &Value::Null]);
        assert!(bodies[0]["loop"]["again"].is_object());
    }
}

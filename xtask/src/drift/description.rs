use anyhow::Context;
use serde_json::Value;

/// One event with one of its actions, as the description has it.
pub(super) struct Operation<'a> {
    /// `issues/opened`.
    pub(super) id: &'a str,
    /// The event's name on the wire.
    pub(super) event: String,
    pub(super) actions: Vec<&'a str>,
    /// Of the body.
    pub(super) schema: &'a Value,
}

/// All operations of an `OpenAPI` description.
pub(super) fn operations(description: &Value) -> anyhow::Result<Vec<Operation<'_>>> {
    let webhooks = description["x-webhooks"].as_object().context("the description has no `x-webhooks`")?;
    let operations = webhooks.iter().map(|(name, webhook)| {
        let post = &webhook["post"];
        let id = post["operationId"].as_str().with_context(|| format!("{name} has no operationId"))?;
        let event = id.split('/').next().unwrap_or_default().replace('-', "_");
        let schema = resolve(description, &post["requestBody"]["content"]["application/json"]["schema"]);
        let actions = resolve(description, &schema["properties"]["action"]);
        let actions = actions["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        Ok(Operation { id, event, actions, schema })
    });
    operations.collect()
}

/// The schema itself, where there is a reference to it.
pub(super) fn resolve<'a>(description: &'a Value, schema: &'a Value) -> &'a Value {
    let target =
        schema["$ref"].as_str().and_then(|reference| description.pointer(reference.strip_prefix('#')?));
    target.map_or(schema, |target| resolve(description, target))
}

use crate::Deserialize;

use crate::wire;

/// Spans of one source, as OpenTelemetry writes them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ResourceSpans {
    pub resource: Option<TraceSource>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub scope_spans: Vec<ScopeSpans>,
    pub schema_url: Option<String>,
}

/// What spans come from.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct TraceSource {
    pub name: Option<String>,
    pub version: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub attributes: Vec<Attribute>,
    pub dropped_attributes_count: Option<i64>,
}

/// Spans of one part of a source.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct ScopeSpans {
    pub scope: Option<TraceSource>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub spans: Vec<Span>,
    pub schema_url: Option<String>,
}

/// A stretch of time: a run of a pipeline, a step, a command or a container.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// `bbc.pipeline_run`, `bbc.step`, `bbc.command` or `bbc.container`.
    pub name: String,
    pub trace_id: Option<String>,
    pub span_id: Option<String>,
    /// What it is a part of; a run has none.
    pub parent_span_id: Option<String>,
    pub trace_state: Option<String>,
    pub flags: Option<wire::Id>,
    /// A number, or its name.
    pub kind: Option<wire::Id>,
    /// Nanoseconds since 1970.
    pub start_time_unix_nano: Option<wire::Id>,
    /// Nanoseconds since 1970.
    pub end_time_unix_nano: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub attributes: Vec<Attribute>,
    pub dropped_attributes_count: Option<i64>,
    pub dropped_events_count: Option<i64>,
    pub dropped_links_count: Option<i64>,
    pub status: Option<SpanStatus>,
}

impl Span {
    /// The value of an attribute as text, such as `pipeline.state.result.name`; numbers are sent as text too.
    pub fn attribute(&self, key: &str) -> Option<&str> {
        let value = self.attributes.iter().find(|attribute| attribute.key == key)?.value.as_ref()?;
        value.string_value.as_deref().or_else(|| value.int_value.as_ref().and_then(wire::Id::as_str))
    }
}

/// How a span ended.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SpanStatus {
    /// A number, or its name.
    pub code: Option<wire::Id>,
    pub message: Option<String>,
}

/// Something said of a span.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Attribute {
    pub key: String,
    pub value: Option<AttributeValue>,
}

/// A value: one of these members is there.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct AttributeValue {
    pub string_value: Option<String>,
    pub int_value: Option<wire::Id>,
    pub double_value: Option<f64>,
    pub bool_value: Option<bool>,
    pub bytes_value: Option<String>,
    pub array_value: Option<AttributeList>,
}

/// A list of values.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AttributeList {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub values: Vec<AttributeValue>,
}

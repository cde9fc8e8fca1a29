use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Repository, ResourceSpans, Span};
use crate::wire;

/// Pipelines ran something: a run, a step, a command or a container, as traces of OpenTelemetry.
///
/// <https://www.atlassian.com/blog/bitbucket/bitbucket-pipelines-opentelemetry-traces-via-webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(check = "Self::has_source")]
pub struct PipelineSpanEvent {
    #[serde(rename = "resourceSpans", default, deserialize_with = "wire::without_nulls")]
    pub resource_spans: Vec<ResourceSpans>,
    pub actor: Option<Account>,
    pub repository: Option<Repository>,
}

impl PipelineSpanEvent {
    /// All spans, whatever they come from.
    pub fn spans(&self) -> impl Iterator<Item = &Span> {
        let scopes = self.resource_spans.iter().flat_map(|source| &source.scope_spans);
        scopes.flat_map(|scope| &scope.spans)
    }

    fn has_source(&self) -> Result<(), &'static str> {
        if self.resource_spans.is_empty() { Err("no `resourceSpans`") } else { Ok(()) }
    }
}

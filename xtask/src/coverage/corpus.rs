use std::path::Path;

use anyhow::Context;
use serde_json::Value;
use webhooks_core::providers::{self, Entry};
use webhooks_core::{Fallback, Request};

use crate::repo;

/// A body of the corpus that is JSON, of a sender known here.
pub(super) struct Row {
    /// Where it is.
    pub(super) name: String,
    pub(super) entry: &'static Entry,
    pub(super) kind: String,
    pub(super) dialect: Option<String>,
    /// The payload type that it has.
    pub(super) type_name: Result<&'static str, Fallback>,
    pub(super) bytes: Vec<u8>,
    pub(super) body: Value,
    whole: bool,
}

impl Row {
    /// Whether its event has a type, and it is just as the sender sent or documented it.
    pub(super) fn must_type(&self) -> bool {
        self.whole && self.is_modelled()
    }

    fn is_modelled(&self) -> bool {
        self.entry.shapes().any(|shape| shape.kind == self.kind)
    }
}

/// The rows in the index, of one provider or of all.
pub(super) fn read(folder: &Path, provider: Option<&str>) -> anyhow::Result<Vec<Row>> {
    let provider =
        provider.map(|name| providers::find(our_name(name)).with_context(|| format!("no provider `{name}`")));
    let provider = provider.transpose()?;
    let index = repo::read(&folder.join("index.jsonl"))?;
    let mut rows = Vec::new();
    for (number, line) in index.lines().enumerate() {
        let row: Value = serde_json::from_str(line).with_context(|| format!("index.jsonl:{}", number + 1))?;
        let text = |key: &str| row[key].as_str().unwrap_or_default();
        let Some(entry) = providers::find(our_name(text("provider"))) else { continue };
        if row["valid_json"] != true || provider.is_some_and(|only| only.name != entry.name) {
            continue;
        }
        let name = text("body_file").to_owned();
        let bytes = std::fs::read(folder.join(&name)).with_context(|| format!("can't read {name}"))?;
        let body = serde_json::from_slice(&bytes).with_context(|| format!("{name} is said to be JSON"))?;
        let whole = matches!(text("fidelity"), "captured" | "docs");
        let mut request = Request::post("/", bytes.clone());
        for (name, value) in row["headers"].as_object().into_iter().flatten() {
            request.set_header(name, value.as_str().unwrap_or_default());
        }
        let identity = entry.identify_as(text("event"), &request).with_context(|| name.clone())?;
        let (kind, dialect) = (identity.kind, identity.dialect.map(Into::into));
        let type_name = entry.decode(&kind, dialect.as_deref(), &bytes);
        rows.push(Row { name, entry, kind, dialect, type_name, bytes, body, whole });
    }
    Ok(rows)
}

/// The corpus has names of its own for some providers.
fn our_name(name: &str) -> &str {
    match name {
        "bitbucket" => "bitbucket_cloud",
        "bitbucket-server" => "bitbucket_data_center",
        "dockerhub" => "docker_hub",
        "dtr" => "docker_trusted_registry",
        "azure-devops" => "azure_devops",
        other => other,
    }
}

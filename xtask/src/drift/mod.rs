//! `cargo xtask drift github`: what the sender's published description has and our types lack.
//!
//! From each operation of the description examples are made that have every member it knows; what `inspect` then finds
//! in no field is missing here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde_json::Value;
use webhooks_core::Event;
use webhooks_core::github;
use webhooks_core::providers::{self, Entry};

use crate::{Verdict, repo, table};

mod description;
mod example;

use self::description::Operation;

/// Where GitHub publishes it, on npm.
const PACKAGE: &str = "@octokit/openapi";

/// The files of the package that are looked at: the cloud, the enterprise cloud, and the newest enterprise server.
const FAMILIES: &[&str] = &["api.github.com", "ghec", "ghes-"];

/// Compares, and fails if anything is missing here.
pub(crate) fn run(provider: &str, from: Option<&Path>) -> anyhow::Result<Verdict> {
    let Some(entry) = providers::find(provider).filter(|entry| entry.name == "github") else {
        bail!("no published description of `{provider}` is known: only of github");
    };
    let folder = match from {
        Some(folder) => folder.to_path_buf(),
        None => fetch()?,
    };
    let mut missing = Missing::default();
    for family in FAMILIES {
        let file = newest(&folder, family)?;
        println!("{}", file.display());
        let description = serde_json::from_str(&repo::read(&file)?).context("the description is no JSON")?;
        for operation in description::operations(&description)? {
            missing.look_at(entry, &description, &operation);
        }
    }
    missing.report()
}

/// Installs the package's newest version into the target folder.
fn fetch() -> anyhow::Result<PathBuf> {
    let folder = repo::root().join("target/drift");
    let prefix = folder.display().to_string();
    let args =
        ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", &prefix, PACKAGE];
    std::fs::create_dir_all(&folder)?;
    repo::run(&mut repo::program("npm", &args))
        .context("npm gets the description; or name a folder with --from")?;
    Ok(folder.join("node_modules").join(PACKAGE).join("generated"))
}

/// The file of a family; of several versions the newest.
fn newest(folder: &Path, family: &str) -> anyhow::Result<PathBuf> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("can't list {}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let versions = names.filter_map(|name| {
        let version = name.strip_prefix(family)?.strip_suffix(".json")?;
        let numbers: Option<Vec<u32>> = version.split('.').map(|part| part.parse().ok()).collect();
        match version {
            "" => Some((Vec::new(), name)),
            _ => Some((numbers?, name)),
        }
    });
    let (_, name) = versions.max().with_context(|| format!("{} has no {family}", folder.display()))?;
    Ok(folder.join(name))
}

/// What is in the description and not here.
#[derive(Default)]
struct Missing {
    events: BTreeSet<String>,
    actions: BTreeSet<(String, String)>,
    mismatches: BTreeMap<(String, String), String>,
    fields: BTreeSet<(String, String)>,
    looked_at: usize,
}

impl Missing {
    fn look_at(&mut self, entry: &Entry, description: &Value, operation: &Operation<'_>) {
        self.looked_at += 1;
        let kind = operation.event.as_str();
        if github::Event::canonical_kind(kind).is_none() {
            self.events.insert(kind.to_owned());
            return;
        }
        let known = github::Event::actions(kind);
        // `repository_dispatch` has whatever its caller says.
        for action in operation.actions.iter().filter(|action| !known.is_empty() && !known.contains(action)) {
            self.actions.insert((kind.to_owned(), (*action).to_owned()));
        }
        for body in example::all(description, operation.schema) {
            let found = entry.inspect(kind, None, body.to_string().as_bytes());
            if let Err(fallback) = &found.typed {
                self.mismatches.insert((kind.to_owned(), fallback.to_string()), operation.id.to_owned());
                continue;
            }
            let fields = found.unmodelled.iter().map(|path| (kind.to_owned(), without_indices(path)));
            self.fields.extend(fields);
        }
    }

    fn report(self) -> anyhow::Result<Verdict> {
        if self.looked_at == 0 {
            bail!("the description has no webhooks");
        }
        let rows = |what: &str, found: Vec<String>| {
            found.into_iter().map(|name| [what.to_owned(), name]).collect::<Vec<_>>()
        };
        let pair = |(kind, name): (String, String)| format!("{kind}: {name}");
        let all = [
            rows("event", self.events.into_iter().collect()),
            rows("action", self.actions.into_iter().map(pair).collect()),
            rows("field", self.fields.into_iter().map(pair).collect()),
            rows(
                "shape",
                self.mismatches.into_iter().map(|(found, id)| format!("{} ({id})", pair(found))).collect(),
            ),
        ]
        .concat();
        if !all.is_empty() {
            table::print(["missing", "name"], &all);
        }
        println!("{} operations looked at, {} things missing here", self.looked_at, all.len());
        Ok(Verdict::good_if(all.is_empty()))
    }
}

/// `commits.0.id` as `commits[].id`.
fn without_indices(path: &str) -> String {
    let is_index = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    path.split('.').fold(String::new(), |path, part| match (path.is_empty(), is_index(&part)) {
        (_, true) => path + "[]",
        (true, false) => part.to_owned(),
        (false, false) => path + "." + part,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_are_one_place() {
        assert_eq!(without_indices("commits.0.added.12"), "commits[].added[]");
        assert_eq!(without_indices("a.b"), "a.b");
    }

    #[test]
    fn what_the_description_has_more_is_missing() {
        let description = serde_json::json!({
            "x-webhooks": {
                "watch-started": { "post": { "operationId": "never-heard-of/started", "requestBody": body_of("string") } },
                "ping": { "post": { "operationId": "ping", "requestBody": body_of("integer") } },
                "issues-flown": { "post": { "operationId": "issues/flown", "requestBody": body_of("string") } },
            },
        });
        let entry = providers::find("github").expect("github is compiled in");
        let mut missing = Missing::default();
        for operation in description::operations(&description).expect("it has webhooks") {
            missing.look_at(entry, &description, &operation);
        }
        assert_eq!(missing.events.into_iter().collect::<Vec<_>>(), ["never_heard_of"]);
        assert_eq!(missing.actions.into_iter().collect::<Vec<_>>(), [("issues".into(), "flown".into())]);
        assert_eq!(
            missing.fields.into_iter().collect::<Vec<_>>(),
            [("ping".into(), "action".into()), ("ping".into(), "moon.phase".into())],
            "{:?}",
            missing.mismatches
        );
        assert_eq!(missing.mismatches.len(), 1, "an issue event without an issue: {:?}", missing.mismatches);
    }

    fn body_of(phase: &str) -> Value {
        let text = serde_json::json!({ "type": "string" });
        let object = |properties: Value| serde_json::json!({ "type": "object", "properties": properties });
        let hook = serde_json::json!({
            "active": { "type": "boolean" },
            "config": object(serde_json::json!({})),
            "created_at": text,
            "events": { "type": "array", "items": text },
            "id": { "type": "integer" },
            "name": text,
            "type": text,
            "updated_at": text,
        });
        let body = serde_json::json!({
            "action": { "enum": ["flown"] },
            "zen": text,
            "hook_id": { "type": "integer" },
            "hook": object(hook),
            "moon": object(serde_json::json!({ "phase": { "type": phase } })),
        });
        serde_json::json!({ "content": { "application/json": { "schema": object(body) } } })
    }
}

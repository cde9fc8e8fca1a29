//! `webhooks inspect`: what typing makes of bodies.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use webhooks_core::inspect::Inspection;
use webhooks_core::providers::{self, Entry};
use webhooks_core::{Fallback, Identity, Request};
use webhooks_server::printable;

use crate::output::{BAD, DIM, GOOD, line};
use crate::{Verdict, input, provider};

/// Arguments of `webhooks inspect`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Who sent it; see `webhooks providers`
    #[arg(long, value_name = "NAME", required_unless_present = "batch", conflicts_with = "batch")]
    provider: Option<String>,
    /// The event's name, for senders that put it into a header
    #[arg(long, value_name = "NAME", conflicts_with = "batch")]
    event: Option<String>,
    /// File of one JSON object per line: `{"provider","event","body_file","headers":{...}|null}`, where `body_file`
    /// is relative to it; one line of JSON comes out for each
    #[arg(long, value_name = "INDEX", conflicts_with = "body")]
    batch: Option<PathBuf>,
    /// As JSON, for scripts
    #[arg(long)]
    json: bool,
    /// File with the body, or - for standard input
    #[arg(required_unless_present = "batch")]
    body: Option<String>,
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    match (&args.batch, &args.provider, &args.body) {
        (Some(index), ..) => batch(index),
        (None, Some(provider), Some(body)) => one(args, provider, body),
        _ => bail!("a provider and a body are needed, or --batch"),
    }
}

fn one(args: &Args, provider: &str, body: &str) -> Result<Verdict> {
    let entry = provider::find(provider)?;
    let request = Request::post("/", input::read(body)?);
    let identity = entry.identify_as(args.event.as_deref().unwrap_or_default(), &request);
    let identity = identity.with_context(|| {
        format!("{} names the event in: {}; say it with --event", entry.name, entry.event_name_in)
    })?;
    let found = entry.inspect(&identity.kind, identity.dialect.as_deref(), request.body());
    if args.json {
        line(to_json(entry, &identity, &found))?;
    } else {
        show(entry, &identity, &found)?;
    }
    Ok(Verdict::from(!matches!(found.typed, Err(Fallback::Mismatch { .. } | Fallback::NotJson(_)))))
}

#[derive(Deserialize)]
struct Row {
    #[serde(default)]
    provider: String,
    event: Option<String>,
    body_file: Option<String>,
    headers: Option<Map<String, Value>>,
}

/// One line for every row, whatever is wrong with it.
fn batch(index: &Path) -> Result<Verdict> {
    let rows =
        std::fs::read_to_string(index).with_context(|| format!("cannot read `{}`", index.display()))?;
    let folder = index.parent().unwrap_or(Path::new(""));
    for row in rows.lines().filter(|row| !row.trim().is_empty()) {
        line(match serde_json::from_str::<Row>(row) {
            Ok(row) => of_row(&row, folder),
            Err(error) => nothing_for(None, None, "unreadable", &format!("the row: {error}")),
        })?;
    }
    Ok(Verdict::Yes)
}

fn of_row(row: &Row, folder: &Path) -> Value {
    let event = row.event.as_deref();
    let Some(entry) = providers::find(&row.provider) else {
        return nothing_for(Some(&row.provider), event, "unsupported", "no such provider");
    };
    let body = row.body_file.as_deref().context("no `body_file`");
    let body = match body.and_then(|file| Ok(std::fs::read(folder.join(file))?)) {
        Ok(body) => body,
        Err(error) => return nothing_for(Some(entry.name), event, "unreadable", &error.to_string()),
    };
    let mut request = Request::post("/", body);
    for (name, value) in row.headers.iter().flatten() {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        values.iter().filter_map(Value::as_str).for_each(|value| request.add_header(name, value));
    }
    let identity = entry.identify_as(event.unwrap_or_default(), &request);
    let identity = identity.unwrap_or_else(|_| Identity::new(event.unwrap_or_default()));
    let found = entry.inspect(&identity.kind, identity.dialect.as_deref(), request.body());
    to_json(entry, &identity, &found)
}

fn to_json(entry: &Entry, identity: &Identity, found: &Inspection) -> Value {
    let mismatch = match &found.typed {
        Err(Fallback::Mismatch { path, message }) => json!({ "path": path, "message": message }),
        _ => Value::Null,
    };
    json!({
        "provider": entry.name, "kind": identity.kind, "dialect": identity.dialect, "outcome": found.outcome(),
        "type": found.typed.as_ref().ok(), "mismatch": mismatch, "leaves": found.leaves,
        "unmodelled": found.unmodelled, "untyped": found.untyped, "activity": null,
    })
}

fn nothing_for(provider: Option<&str>, event: Option<&str>, outcome: &str, why: &str) -> Value {
    json!({
        "provider": provider, "kind": event, "dialect": null, "outcome": outcome, "type": null, "mismatch": null,
        "leaves": 0, "unmodelled": [], "untyped": [], "activity": null, "error": why,
    })
}

fn show(entry: &Entry, identity: &Identity, found: &Inspection) -> std::io::Result<()> {
    let dialect = identity.dialect.as_ref().map_or(String::new(), |dialect| format!(" ({dialect})"));
    let event = format!("{} {}", entry.name, printable(&format!("{}{dialect}", identity.kind)));
    match &found.typed {
        Ok(name) => line(format_args!("{event}: {GOOD}typed{GOOD:#} as {name}"))?,
        Err(fallback) => {
            line(format_args!("{event}: {BAD}not typed{BAD:#}: {}", printable(&fallback.to_string())))?;
        }
    }
    let free_form = found.untyped.len();
    let typed = found.leaves - found.unmodelled.len() - free_form;
    line(format_args!(
        "  {} values: {typed} in typed fields, {free_form} in free-form ones, {} in none",
        found.leaves,
        found.unmodelled.len()
    ))?;
    for (label, paths) in [("free-form", &found.untyped), ("in no field", &found.unmodelled)] {
        paths
            .iter()
            .try_for_each(|path| line(format_args!("  {DIM}{label:<12}{DIM:#} {}", printable(path))))?;
    }
    Ok(())
}

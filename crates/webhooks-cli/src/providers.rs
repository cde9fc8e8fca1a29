use anyhow::Result;
use serde::Serialize;
use webhooks_core::providers::{self, Entry};
use webhooks_core::source::Published;

use crate::Verdict;
use crate::output::{DIM, line};

/// Arguments of `webhooks providers`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// As JSON, for scripts
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    auth: Vec<&'static str>,
    kinds: Vec<&'static str>,
    aliases: &'static [&'static str],
    event_name_in: &'static str,
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    if args.json {
        let rows: Vec<Row> = providers::all().iter().map(row).collect();
        line(serde_json::to_string(&rows)?)?;
    } else {
        providers::all().iter().try_for_each(show)?;
    }
    Ok(Verdict::Yes)
}

fn row(entry: &Entry) -> Row {
    Row {
        name: entry.name,
        auth: entry.ways.iter().map(|way| way.name).collect(),
        kinds: entry.kinds(),
        aliases: entry.aliases,
        event_name_in: entry.event_name_in,
    }
}

fn show(entry: &Entry) -> std::io::Result<()> {
    line(entry.name)?;
    for (index, way) in entry.ways.iter().enumerate() {
        let label = if index == 0 { "authentication" } else { "" };
        line(format_args!(
            "  {DIM}{label:<14}{DIM:#}  {}: {} (proves: {})",
            way.name, way.about, way.integrity
        ))?;
    }
    line(format_args!("  {DIM}event name    {DIM:#}  {}", entry.event_name_in))?;
    let kinds = match entry.kinds() {
        none if none.is_empty() => "none: payloads are the sender's own".to_owned(),
        kinds => kinds.join(", "),
    };
    line(format_args!("  {DIM}typed events  {DIM:#}  {kinds}"))?;
    match entry.sources {
        None => Ok(()),
        Some(Published { networks, as_of, at }) => line(format_args!(
            "  {DIM}addresses     {DIM:#}  {} (of {as_of}; now: {at})",
            networks.join(", ")
        )),
    }
}

//! `cargo xtask docs`: the tables of events in the senders' documentation, made from the tables in the code.

use std::fmt::Write;

use webhooks_core::Shape;
use webhooks_core::providers::{self, Entry};

use crate::{Verdict, repo};

/// What every table begins with, and all there is before a sender's first event.
pub(crate) const HEAD: &str = "<!-- Written by `cargo xtask docs`. -->\n";

const INCLUDED: &str = "#![doc = include_str!(\"events.md\")]";

/// Writes the tables; with `check` only says which are out of date, and fails if one is. Fails if one is in nobody's
/// documentation.
pub(crate) fn run(check: bool) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::Good;
    for entry in providers::all().iter().filter(|entry| entry.has_types()) {
        let room = repo::root().join("crates/webhooks-core/src/providers").join(entry.name);
        let card = room.join("mod.rs");
        if !repo::read(&card)?.contains(INCLUDED) {
            println!("{}: add `{INCLUDED}` below the card", repo::relative(&card));
            verdict = Verdict::Bad;
        }
        let file = room.join("events.md");
        let table = table(entry);
        if repo::read(&file).is_ok_and(|written| written == table) {
            continue;
        }
        if check {
            println!("{}: out of date, run `cargo xtask docs`", repo::relative(&file));
            verdict = Verdict::Bad;
        } else {
            println!("{}", repo::relative(&file));
            repo::write(&file, table)?;
        }
    }
    Ok(verdict)
}

/// A row for each payload type: it, its kinds and its actions.
fn table(entry: &Entry) -> String {
    let mut text = format!("{HEAD}\n# Events\n\n| payload | kinds | actions |\n|---|---|---|\n");
    let shapes: Vec<&Shape> = entry.shapes().collect();
    for row in shapes.chunk_by(|one, next| one.payload == next.payload) {
        let kinds: Vec<String> = row.iter().map(|shape| kind(shape)).collect();
        let actions: Vec<String> = row[0].actions.iter().map(|action| format!("`{action}`")).collect();
        let payload = row[0].payload;
        let _ = writeln!(text, "| [`{payload}`] | {} | {} |", kinds.join(", "), actions.join(", "));
    }
    text
}

fn kind(shape: &Shape) -> String {
    let dialect = shape.dialect.map_or(String::new(), |dialect| format!(" ({dialect})"));
    format!("`{}`{dialect}", shape.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_that_share_a_payload_share_a_row() {
        let table = table(providers::find("gitea").expect("gitea is compiled in"));
        let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| [`IssuesEvent`]")).collect();
        assert_eq!(rows.len(), 1, "{table}");
        assert!(
            rows[0].contains("| `issues`, `issue_assign`, ") && rows[0].contains(", `opened`"),
            "{rows:?}"
        );
    }
}

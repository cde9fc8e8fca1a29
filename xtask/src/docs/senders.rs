//! The table of senders in the README: from their cards, their ways to authenticate and their payload types.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::Context;
use webhooks_core::providers::{self, Entry};

use crate::repo;

/// The folder of the senders that are one file each, and the feature of those that have none of their own.
const OTHERS: &str = "others";

pub(super) const ROOMS: &str = "crates/webhooks-core/src/providers";

const BEGIN: &str = "<!-- senders: written by `cargo xtask docs` -->\n";
const END: &str = "<!-- /senders -->\n";

/// The README with the table as it should be.
pub(super) fn in_readme(readme: &str) -> anyhow::Result<String> {
    let (before, rest) =
        readme.split_once(BEGIN).with_context(|| format!("README.md: no line `{}`", BEGIN.trim()))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("README.md: no line `{}`", END.trim()))?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table()?))
}

fn table() -> anyhow::Result<String> {
    let mut text =
        "\n| sender | feature | ways to authenticate, and what each proves | events | fields | since |\n\
         |---|---|---|---|---|---|\n"
            .to_owned();
    let manifest = repo::read(&repo::root().join("crates/webhooks-core/Cargo.toml"))?;
    for entry in providers::all() {
        let rooms = repo::root().join(ROOMS);
        let room = rooms.join(entry.name);
        let (feature, card) = match rooms.join(OTHERS).join(entry.name).with_extension("rs") {
            card if card.is_file() && !has_feature(&manifest, entry.name) => (OTHERS, card),
            card if card.is_file() => (entry.name, card),
            _ => (entry.name, room.join("mod.rs")),
        };
        let card = repo::read(&card)?;
        let title = title(&card).with_context(|| format!("{}: the card has no title", entry.name))?;
        let since =
            row(&card, "Since").with_context(|| format!("{}: the card has no row `Since`", entry.name))?;
        let fields = ["events", "types"].map(|folder| fields(&room.join(folder))).iter().sum::<usize>();
        let _ = writeln!(
            text,
            "| {title} | `{feature}` | {} | {} | {} | {since} |",
            ways(entry),
            events(entry),
            some(fields)
        );
    }
    text.push('\n');
    Ok(text)
}

fn has_feature(manifest: &str, name: &str) -> bool {
    manifest.lines().any(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = [")))
}

/// The names of its ways, by what they prove.
fn ways(entry: &Entry) -> String {
    let mut by_integrity: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for way in entry.ways {
        by_integrity.entry(way.integrity.as_str()).or_default().push(format!("`{}`", way.name));
    }
    let groups: Vec<String> =
        by_integrity.iter().map(|(integrity, ways)| format!("{integrity}: {}", ways.join(", "))).collect();
    groups.join("; ")
}

fn events(entry: &Entry) -> String {
    match entry.kinds().len() {
        0 => "any, typed by you".to_owned(),
        count => format!("[{count}]({ROOMS}/{}/events.md)", entry.name),
    }
}

fn some(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

/// How many members the structs in a folder have.
fn fields(folder: &Path) -> usize {
    let is_field = |line: &&str| {
        let line = line.trim_start();
        line.strip_prefix("pub ")
            .is_some_and(|field| field.split_once(": ").is_some_and(|(name, _)| is_name(name)))
    };
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    texts.map(|text| text.lines().filter(is_field).count()).sum()
}

fn is_name(text: &str) -> bool {
    text.chars().all(|letter| letter.is_alphanumeric() || letter == '_' || letter == '#')
}

/// What the card's first line says, up to the first mark.
fn title(card: &str) -> Option<&str> {
    let line = card.lines().next()?.strip_prefix("//! ")?;
    Some(line.split([':', ';', '.']).next().unwrap_or(line).trim())
}

fn row<'a>(card: &'a str, name: &str) -> Option<&'a str> {
    let head = format!("//! | {name} | ");
    card.lines().find_map(|line| line.strip_prefix(head.as_str())?.strip_suffix(" |"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_card_says() {
        let card = "//! Acme: build servers.\n//!\n//! | Since | Acme 2.0 |\n";
        assert_eq!(
            (title(card), row(card, "Since"), row(card, "Until")),
            (Some("Acme"), Some("Acme 2.0"), None)
        );
    }

    #[test]
    fn features_are_the_manifest_s() {
        let manifest = "[features]\nacme = [\"others\"]\nfull = [\n    \"acme\",\n]\n";
        assert_eq!(["acme", "acm", "others"].map(|name| has_feature(manifest, name)), [true, false, false]);
    }

    #[test]
    fn the_table_takes_the_place_of_the_one_before() {
        let readme = format!("# x\n{BEGIN}old\n{END}rest\n");
        let new = in_readme(&readme).expect("there are marks");
        assert!(
            new.starts_with(&format!("# x\n{BEGIN}\n| sender"))
                && new.ends_with(&format!("|\n\n{END}rest\n"))
        );
        assert!(new.contains("| `github` | body: `hmac_sha256`, `hmac_sha1` |"), "{new}");
        assert_eq!(in_readme(&new).expect("there are marks"), new);
        assert!(in_readme("# x\n").is_err());
    }
}

use super::Findings;
use super::source::{Strings, code, find_word, is_identifier, lines};
use super::tree::{PROVIDERS, Tree};

/// Every provider is the same room: card, ways to authenticate, table of events.
pub(super) fn room(tree: &Tree, found: &mut Findings) {
    for name in tree.rooms() {
        for file in ["mod.rs", "auth.rs", "event.rs"] {
            let path = format!("{PROVIDERS}{name}/{file}");
            if tree.get(&path).is_none() {
                found.error(
                    &path,
                    1,
                    "missing: every provider has it; `cargo xtask new-provider` shows its shape",
                );
            }
        }
    }
}

const HEADINGS: &[&str] = &["Card", "Oddities", "Sources"];
const ROWS: &[&str] =
    &["Sent by", "Since", "Authentication", "Event name", "Delivery id", "Body", "Ping", "Answer"];

/// The module docs of a provider are its card, with the same headings and rows everywhere.
pub(super) fn card(tree: &Tree, found: &mut Findings) {
    for (_, path, _) in tree.providers() {
        let docs: Vec<&str> = tree.get(&path).unwrap_or_default().lines().collect();
        for heading in HEADINGS {
            if !docs.contains(&format!("//! # {heading}").as_str()) {
                found.error(&path, 1, format!("add the heading `//! # {heading}`"));
            }
        }
        for row in ROWS {
            if !docs.iter().any(|line| line.starts_with(&format!("//! | {row} |"))) {
                found.error(&path, 1, format!("add the row `| {row} | ... |` to the card"));
            }
        }
    }
}

/// Providers never use each other: what looks alike today drifts apart at the senders' pace.
pub(super) fn no_sibling(tree: &Tree, found: &mut Findings) {
    let providers = tree.providers();
    let names: Vec<&str> = providers.iter().map(|(name, ..)| *name).collect();
    for (name, _, files) in &providers {
        for (path, text) in tree.rust(files) {
            let code = code(text, Strings::Blank);
            for (line, root) in imported_roots(&code) {
                if root != *name && names.contains(&root) {
                    found.error(path, line, format!("don't use `{root}` here: copy what is needed"));
                }
            }
        }
    }
}

/// serde's own derive costs each payload type twice the compile time.
pub(super) fn own_derive(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust(PROVIDERS) {
        let code = code(text, Strings::Blank);
        let imports = lines(&code).filter(|(_, line)| {
            let line = line.trim_start();
            line.contains("serde::Deserialize)") || line == "use serde::Deserialize;"
        });
        for (number, _) in imports {
            found.error(path, number, "derive payloads by `crate::Deserialize`");
        }
    }
}

/// What follows `crate::`, `super::` and `providers::`, also in braces, with its line.
fn imported_roots(code: &str) -> Vec<(usize, &str)> {
    let mut roots = Vec::new();
    for root in ["crate::", "super::", "providers::"] {
        for (at, _) in code.match_indices(root) {
            let line = code[..at].lines().count().max(1);
            let rest = &code[at + root.len()..];
            match rest.strip_prefix('{') {
                Some(group) => roots.extend(first_segments(group).into_iter().map(|name| (line, name))),
                None => roots.push((line, leading_identifier(rest))),
            }
        }
    }
    roots
}

/// The first segment of each path in a group, without what is nested in them.
fn first_segments(group: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut segments = vec![leading_identifier(group.trim_start())];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => segments.push(leading_identifier(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    segments
}

fn leading_identifier(text: &str) -> &str {
    &text[..text.find(|c| !is_identifier(c)).unwrap_or(text.len())]
}

/// Payload types are complete and typed from the bytes: no catch-all in place of a model.
pub(super) fn plain_types(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust(PROVIDERS).filter(|(path, _)| path[PROVIDERS.len()..].contains('/')) {
        let code = code(text, Strings::Blank);
        for (number, line) in lines(&code) {
            if find_word(line, "untagged").is_some() {
                found.error(path, number, "no `untagged`: its errors say nothing; use a type of `wire`");
            }
            // `.flatten()` and `Option::flatten` are no attributes.
            if find_word(line, "flatten").is_some_and(|at| !line[..at].ends_with(['.', ':'])) {
                found.error(path, number, "no `flatten`: unknown members need no field, the bytes are kept");
            }
            // `type Value` and `Self::Value` are a visitor's.
            if find_word(line, "Value")
                .is_some_and(|at| !line[..at].trim_end().ends_with("type") && !line[..at].ends_with("Self::"))
            {
                found.error(
                    path,
                    number,
                    "no `Value`: model it, or `wire::FreeForm` where the sender says so",
                );
            }
            if line.contains("HashMap<String") {
                found.error(path, number, "no `HashMap<String, _>`: model the members");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    const ACME: &str = "crates/webhooks-core/src/providers/acme/mod.rs";
    const OTHER: (&str, &str) = ("crates/webhooks-core/src/providers/other/mod.rs", "");

    #[test]
    fn a_room_has_its_files() {
        let found = errors(room, &[(ACME, ""), ("crates/webhooks-core/src/providers/acme/event.rs", "")]);
        assert_eq!(found, ["crates/webhooks-core/src/providers/acme/auth.rs:1"]);
    }

    #[test]
    fn payloads_have_the_derive_of_core() {
        assert!(
            errors(own_derive, &[(ACME, "use serde::{Deserializer, de};\nuse crate::Deserialize;")])
                .is_empty()
        );
        for line in ["use serde::Deserialize;", "#[derive(Debug, serde::Deserialize)]"] {
            assert_eq!(errors(own_derive, &[(ACME, line)]), [format!("{ACME}:1")], "{line}");
        }
    }

    #[test]
    fn a_card_has_its_headings_and_rows() {
        let rows = ROWS.join(" | x |\n//! | ");
        let whole = format!("//! # Card\n//!\n//! | {rows} | x |\n//! # Oddities\n//! # Sources\n");
        assert!(errors(card, &[(ACME, &whole)]).is_empty());
        assert_eq!(errors(card, &[(ACME, &whole.replace("| Ping |", "| Pong |"))]).len(), 1);
        assert_eq!(errors(card, &[(ACME, &whole.replace("# Sources", "# Links"))]).len(), 1);
    }

    #[test]
    fn siblings_are_left_alone() {
        let fine =
            "use crate::{Head, secret::other};\nuse super::Event; // super::other\nlet other = acme::other;";
        assert!(errors(no_sibling, &[(ACME, fine), OTHER]).is_empty());
        for import in [
            "\nuse crate::other::Event;",
            "\nuse crate::{Head, other::Event};",
            "\nuse super::super::other::Event;",
            "\nuse crate::providers::{self, entry, other};",
        ] {
            assert_eq!(errors(no_sibling, &[(ACME, import), OTHER]), [format!("{ACME}:2")], "{import}");
        }
    }

    #[test]
    fn types_are_plain() {
        let fine =
            "// Value\n#[serde(rename = \"Value\")]\nx.iter().flatten(); RawValue; BTreeMap<String, u8>";
        assert!(errors(plain_types, &[(ACME, fine)]).is_empty());
        for line in ["#[serde(untagged)]", "#[serde(default, flatten)]", "a: Value,", "HashMap<String, u8>"] {
            assert_eq!(errors(plain_types, &[(ACME, line)]), [format!("{ACME}:1")], "{line}");
        }
    }
}

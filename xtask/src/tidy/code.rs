use std::path::Path;

use super::Findings;
use super::source::{Strings, code, find_word, lines};
use super::tree::Tree;

/// These spell out what they look for, or what they leave to be finished.
const EXCEPT: &[&str] = &["xtask/src/tidy/", "xtask/src/new/"];

fn is_excepted(path: &str) -> bool {
    EXCEPT.iter().any(|folder| path.starts_with(folder))
}

/// Nothing is left to do: neither in code nor in words.
pub(super) fn unfinished(tree: &Tree, found: &mut Findings) {
    let rust = || tree.rust("").filter(|(path, _)| !is_excepted(path));
    let is_markdown = |path: &str| Path::new(path).extension().is_some_and(|extension| extension == "md");
    for (path, text) in rust().chain(tree.under("").filter(|(path, _)| is_markdown(path))) {
        for (number, line) in lines(text) {
            for word in ["TODO", "FIXME", "XXX"] {
                if find_word(line, word).is_some() {
                    found.error(path, number, format!("finish it, or open an issue instead of `{word}`"));
                }
            }
        }
    }
    for (path, text) in rust() {
        for (number, line) in lines(&code(text, Strings::Blank)) {
            for name in ["todo!", "unimplemented!"] {
                if line.contains(name) {
                    found.error(path, number, format!("`{name}` panics: write it, or return an error"));
                }
            }
        }
    }
}

/// A test that does not run says why.
pub(super) fn ignored_test(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust("").filter(|(path, _)| !is_excepted(path)) {
        for (number, line) in lines(&code(text, Strings::Blank)) {
            if line.contains("#[ignore]") {
                found.error(path, number, "give the reason: `#[ignore = \"...\"]`");
            }
        }
    }
}

/// No unsafe code; the compiler forbids it too, unless a crate forgets `[lints] workspace = true`.
pub(super) fn no_unsafe(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust("") {
        for (number, line) in lines(&code(text, Strings::Blank)) {
            if find_word(line, "unsafe").is_some() {
                found.error(path, number, "no unsafe code");
            }
        }
    }
    for (path, text) in tree.under("").filter(|(path, _)| path.ends_with("/Cargo.toml")) {
        if !text.contains("[lints]\nworkspace = true") {
            found.error(path, 1, "add `[lints]` with `workspace = true`");
        }
    }
}

/// What is wider than this is cut off on a review's page. The formatter leaves comments alone.
const WIDTH: usize = 120;

/// Comments are as narrow as code. Tables, addresses and code in them can't be.
pub(super) fn comment_width(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust("") {
        let mut is_code = false;
        for (number, line) in lines(text) {
            let Some(words) =
                line.trim_start().strip_prefix("//").map(|rest| rest.trim_start_matches(['/', '!', ' ']))
            else {
                is_code = false;
                continue;
            };
            is_code ^= words.starts_with("```");
            let is_exempt = is_code || words.starts_with('|') || words.contains("https://");
            if line.chars().count() > WIDTH && !is_exempt {
                found.error(path, number, format!("wrap the comment at {WIDTH} columns"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    #[test]
    fn nothing_is_unfinished() {
        assert!(errors(unfinished, &[("crates/a.rs", "// methods\nlet s = \"todo!\";\ndone()")]).is_empty());
        for line in ["todo!()", "unimplemented!(\"x\")", "// TODO: x", "/// FIXME"] {
            assert_eq!(errors(unfinished, &[("crates/a.rs", line)]), ["crates/a.rs:1"], "{line}");
        }
        let notes = "Not `todo!()`.\nFIXME: where from";
        assert_eq!(errors(unfinished, &[("fixtures/a/SOURCE.md", notes)]), ["fixtures/a/SOURCE.md:2"]);
    }

    #[test]
    fn an_ignored_test_has_a_reason() {
        assert!(errors(ignored_test, &[("crates/a.rs", "#[ignore = \"slow\"]")]).is_empty());
        assert_eq!(errors(ignored_test, &[("crates/a.rs", "#[test]\n#[ignore]")]), ["crates/a.rs:2"]);
    }

    #[test]
    fn unsafe_code_is_found() {
        assert!(errors(no_unsafe, &[("crates/a.rs", "#![forbid(unsafe_code)] // unsafe")]).is_empty());
        assert_eq!(errors(no_unsafe, &[("crates/a.rs", "unsafe { x() }")]), ["crates/a.rs:1"]);
        assert_eq!(errors(no_unsafe, &[("crates/a/Cargo.toml", "[package]")]), ["crates/a/Cargo.toml:1"]);
        assert!(errors(no_unsafe, &[("crates/a/Cargo.toml", "[lints]\nworkspace = true\n")]).is_empty());
    }

    #[test]
    fn comments_are_wrapped() {
        let long = "word ".repeat(30);
        let allowed = format!(
            "//! | {long} |\n/// <https://site.example/{long}>\n/// ```\n/// {long}\n/// ```\n{long}"
        );
        assert!(errors(comment_width, &[("crates/a.rs", &allowed)]).is_empty());
        for mark in ["//", "    ///", "//!"] {
            assert_eq!(
                errors(comment_width, &[("crates/a.rs", &format!("{mark} {long}"))]),
                ["crates/a.rs:1"],
                "{mark}"
            );
        }
    }
}

use super::Findings;
use super::source::{Strings, code};
use super::tree::Tree;

/// A public module says what it is for.
pub(super) fn module_docs(tree: &Tree, found: &mut Findings) {
    for krate in tree.crates() {
        for (path, text) in tree.rust(&format!("{krate}/src/")) {
            for module in public_modules(tree, path, text) {
                if !opens_with_docs(tree, &module) {
                    found.error(&module, 1, "open the module with `//!` docs");
                }
            }
        }
    }
}

/// The modules that a user sees first show how they are used.
pub(super) fn module_example(tree: &Tree, found: &mut Findings) {
    // The server's parts and the binary's are the project's own.
    let published = tree.crates().filter(|krate| !krate.ends_with("-server") && !krate.ends_with("-cli"));
    for krate in published {
        let lib = format!("{krate}/src/lib.rs");
        let Some(text) = tree.get(&lib) else { continue };
        for module in public_modules(tree, &lib, text) {
            if !tree.get(&module).unwrap_or_default().contains("//! ```") {
                found.error(&module, 1, "show how it is used: a code example in the module docs");
            }
        }
    }
}

fn opens_with_docs(tree: &Tree, path: &str) -> bool {
    let first = tree.get(path).and_then(|text| text.lines().next()).unwrap_or_default();
    first.starts_with("//!") || first.starts_with("#![doc")
}

/// The files of the modules that a file declares `pub`.
fn public_modules(tree: &Tree, path: &str, text: &str) -> Vec<String> {
    let code = code(text, Strings::Blank);
    let names = code.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'));
    let folder = match path.strip_suffix("/lib.rs").or_else(|| path.strip_suffix("/mod.rs")) {
        Some(folder) => folder,
        None => path.trim_end_matches(".rs"),
    };
    names
        .map(|name| {
            let file = format!("{folder}/{name}.rs");
            if tree.get(&file).is_some() { file } else { format!("{folder}/{name}/mod.rs") }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    const MANIFEST: (&str, &str) = ("crates/a/Cargo.toml", "");
    const LIB: (&str, &str) = ("crates/a/src/lib.rs", "mod hidden;\npub mod shown;\n");

    #[test]
    fn public_modules_open_with_docs() {
        let hidden = ("crates/a/src/hidden.rs", "");
        assert!(
            errors(module_docs, &[MANIFEST, LIB, hidden, ("crates/a/src/shown.rs", "//! Yes.")]).is_empty()
        );
        let found = errors(module_docs, &[MANIFEST, LIB, hidden, ("crates/a/src/shown/mod.rs", "// No.")]);
        assert_eq!(found, ["crates/a/src/shown/mod.rs:1"]);
    }

    #[test]
    fn public_modules_show_an_example() {
        let with = ("crates/a/src/shown.rs", "//! Yes.\n//!\n//! ```\n//! x();\n//! ```\n");
        assert!(errors(module_example, &[MANIFEST, LIB, with]).is_empty());
        let found = errors(module_example, &[MANIFEST, LIB, ("crates/a/src/shown.rs", "//! No.")]);
        assert_eq!(found, ["crates/a/src/shown.rs:1"]);
    }
}

//! `cargo xtask new-provider` and `new-event`: the same room and the same event file every time.

mod event;
mod insert;
mod names;
mod provider;

pub(crate) use self::event::run as event;
pub(crate) use self::provider::run as provider;

use std::path::Path;

use crate::repo;

/// Fills a template: `{{kind}}` and the like.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let fill = |text: String, (name, value): &(&str, &str)| text.replace(&format!("{{{{{name}}}}}"), value);
    values.iter().fold(template.to_owned(), fill)
}

/// Changes a file by a function of its text.
fn edit(path: &Path, change: impl FnOnce(&str) -> anyhow::Result<String>) -> anyhow::Result<()> {
    let text = repo::read(path)?;
    let changed = change(&text)?;
    if changed != text {
        repo::write(path, changed)?;
        println!("changed {}", repo::relative(path));
    }
    Ok(())
}

/// Writes a file that is not there yet.
fn create(path: &Path, content: &str) -> anyhow::Result<()> {
    anyhow::ensure!(!path.exists(), "{} exists", repo::relative(path));
    repo::write(path, content)?;
    println!("wrote {}", repo::relative(path));
    Ok(())
}

/// Formats files that were written by template: long names wrap.
fn format(files: &[&Path]) -> anyhow::Result<()> {
    let mut rustfmt = repo::program("rustfmt", &["--edition", "2024"]);
    repo::run(rustfmt.args(files))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled() {
        assert_eq!(fill("{{a}} {b} {{a}}{{c}}", &[("a", "x"), ("c", "y")]), "x {b} xy");
    }
}

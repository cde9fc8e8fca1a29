//! `cargo xtask deps`: what depending on a library crate costs.

use std::collections::BTreeSet;

use crate::{Verdict, repo, table};

/// Prints the number of crates, itself included, for each library crate with one provider.
pub(crate) fn run() -> anyhow::Result<Verdict> {
    let mut rows = Vec::new();
    for name in repo::libraries() {
        // What it has of its own, and github where the feature exists.
        let manifest = repo::read(&repo::root().join("crates").join(name).join("Cargo.toml"))?;
        let features = if manifest.lines().any(|line| line.starts_with("github = ")) { "github" } else { "" };
        let run_time = count(name, features, "normal")?;
        let to_build = count(name, features, "normal,build")?;
        rows.push([name.to_owned(), features.to_owned(), run_time.to_string(), to_build.to_string()]);
    }
    table::print(["crate", "features", "crates", "with build scripts'"], &rows);
    Ok(Verdict::Good)
}

fn count(package: &str, features: &str, edges: &str) -> anyhow::Result<usize> {
    let args = ["tree", "--package", package, "--features", features, "--edges", edges, "--prefix", "none"];
    let tree = repo::output(&mut repo::cargo(&args))?;
    Ok(crates_in(&tree))
}

/// The different crates in a tree; `(*)` and the like mark repetitions.
fn crates_in(tree: &str) -> usize {
    let names = tree.lines().map(|line| line.split(' ').take(2).collect::<Vec<_>>());
    names.filter(|name| name.len() == 2).collect::<BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once_per_version() {
        assert_eq!(crates_in("a v1.0.0 (/here)\nb v1.0.0\nb v2.0.0 (proc-macro)\nb v1.0.0 (*)\n\n"), 3);
    }
}

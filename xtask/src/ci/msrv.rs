//! The oldest Rust that the library crates promise to work with.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use serde_json::Value;

use super::Outcome;
use crate::repo::{self, cargo, program};

/// Checks the libraries with that very toolchain, or where it can't be had what their dependencies declare.
pub(super) fn check() -> Outcome {
    let metadata = metadata()?;
    let msrv = promised(&metadata)?;
    if !toolchain(&msrv) {
        declared(&metadata, &msrv)?;
        let left_out = format!(
            "no toolchain {msrv}, so nothing was compiled with it; no dependency declares a newer one, and clippy looks at our \
             own use of std (clippy.toml)"
        );
        println!("SKIPPED in part: {left_out}");
        return Ok(vec![left_out]);
    }
    let mut check = program("rustup", &["run", &msrv, "cargo", "check", "--all-features"]);
    // The binaries that this process was started with belong to another toolchain.
    check.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTDOC").env_remove("RUSTUP_TOOLCHAIN");
    for name in repo::libraries() {
        check.args(["--package", name]);
    }
    repo::run(&mut check)?;
    Ok(Vec::new())
}

fn metadata() -> anyhow::Result<Value> {
    let json = repo::output(&mut cargo(&["metadata", "--format-version", "1", "--all-features"]))?;
    serde_json::from_str(&json).context("cargo metadata")
}

/// The `rust-version` that the workspace declares, read from core.
fn promised(metadata: &Value) -> anyhow::Result<String> {
    let core = packages(metadata).find(|package| package["name"] == "webhooks-core");
    let version = core.and_then(|package| package["rust_version"].as_str());
    version.map(ToOwned::to_owned).context("webhooks-core declares no rust-version")
}

/// Whether the toolchain is there, after one attempt to install it.
fn toolchain(version: &str) -> bool {
    let is_there = || repo::succeeds(&mut program("rustup", &["run", version, "cargo", "--version"]));
    if is_there() {
        return true;
    }
    println!("Rust {version} is missing: installing it");
    let installed =
        repo::run(&mut program("rustup", &["toolchain", "install", version, "--profile", "minimal"]));
    installed.is_ok() && is_there()
}

/// Fails if a library's dependency, direct or not, declares a newer Rust.
fn declared(metadata: &Value, msrv: &str) -> anyhow::Result<()> {
    let newer = newer_dependencies(metadata, &repo::libraries(), msrv);
    if newer.is_empty() { Ok(()) } else { bail!("these need a newer Rust than {msrv}: {}", newer.join(", ")) }
}

fn newer_dependencies(metadata: &Value, roots: &[&str], msrv: &str) -> Vec<String> {
    let by_id: BTreeMap<&str, &Value> =
        packages(metadata).filter_map(|p| Some((p["id"].as_str()?, p))).collect();
    let nodes = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let nodes: BTreeMap<&str, &Value> = nodes.filter_map(|node| Some((node["id"].as_str()?, node))).collect();

    let is_root = |package: &Value| roots.iter().any(|root| package["name"] == *root);
    let mut waiting: Vec<&str> =
        by_id.iter().filter(|(_, package)| is_root(package)).map(|(id, _)| *id).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            let dependencies = nodes.get(id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
            waiting.extend(dependencies.filter(|dep| is_compiled(dep)).filter_map(|dep| dep["pkg"].as_str()));
        }
    }
    let packages = seen.iter().filter_map(|id| by_id.get(id));
    let newer = packages.filter(|package| {
        package["rust_version"].as_str().is_some_and(|version| numbers(version) > numbers(msrv))
    });
    newer
        .map(|package| format!("{} ({})", package["name"], package["rust_version"]).replace('"', ""))
        .collect()
}

/// Whether a dependency is needed to build, and not by tests alone.
fn is_compiled(dependency: &Value) -> bool {
    dependency["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"] != "dev")
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().into_iter().flatten()
}

/// `1.89` and `1.89.0` are the same.
fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_library_compiles_counts() {
        let metadata = serde_json::json!({
            "packages": [
                {"id": "core", "name": "webhooks-core", "rust_version": "1.89"},
                {"id": "a", "name": "a", "rust_version": "1.89.0"},
                {"id": "b", "name": "b", "rust_version": "1.90"},
                {"id": "c", "name": "c", "rust_version": "1.95"},
                {"id": "d", "name": "d", "rust_version": "1.99"},
            ],
            "resolve": {"nodes": [
                {"id": "core", "deps": [
                    {"pkg": "a", "dep_kinds": [{"kind": null}]},
                    {"pkg": "c", "dep_kinds": [{"kind": "dev"}]},
                ]},
                {"id": "a", "deps": [{"pkg": "b", "dep_kinds": [{"kind": "build"}, {"kind": "dev"}]}]},
                {"id": "b", "deps": []},
            ]},
        });
        assert_eq!(promised(&metadata).unwrap(), "1.89");
        assert_eq!(newer_dependencies(&metadata, &["webhooks-core"], "1.89"), ["b (1.90)"]);
        assert!(newer_dependencies(&metadata, &["webhooks-core"], "1.90").is_empty());
    }
}

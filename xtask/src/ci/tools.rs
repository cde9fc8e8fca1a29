//! The tools that a bare toolchain lacks, at pinned versions.

use std::path::PathBuf;

use anyhow::Context;

use crate::repo::{self, cargo, program};

/// A program from crates.io.
pub(super) struct Tool {
    package: &'static str,
    version: &'static str,
    binary: &'static str,
}

pub(super) const DENY: Tool = Tool { package: "cargo-deny", version: "0.20.2", binary: "cargo-deny" };
pub(super) const HACK: Tool = Tool { package: "cargo-hack", version: "0.6.46", binary: "cargo-hack" };
pub(super) const TYPOS: Tool = Tool { package: "typos-cli", version: "1.52.0", binary: "typos" };

/// Installs a tool that is missing. One that is there in another version is used as it is: the table of `ci` is
/// about this project, not about the machine.
pub(super) fn need(tool: &Tool) -> anyhow::Result<()> {
    if is_installed(tool) {
        return Ok(());
    }
    let Tool { package, version, binary } = tool;
    println!("{binary} is missing: installing {package} {version}");
    repo::run(&mut cargo(&["install", "--locked", "--version", version, package])).with_context(|| {
        format!(
            "this step needs {binary}; `cargo install --locked --version {version} {package}` did not work"
        )
    })
}

/// The tool as a command: by name, or where cargo installs to if that is not on the path.
pub(super) fn command(tool: &Tool) -> String {
    if repo::succeeds(&mut program(tool.binary, &["--version"])) {
        return tool.binary.to_owned();
    }
    let home = std::env::home_dir().unwrap_or_default().join(".cargo");
    let home = std::env::var_os("CARGO_HOME").map_or(home, PathBuf::from);
    home.join("bin").join(tool.binary).display().to_string()
}

fn is_installed(tool: &Tool) -> bool {
    repo::succeeds(&mut program(&command(tool), &["--version"]))
        // A toolchain may bring it along.
        || tool.binary.strip_prefix("cargo-").is_some_and(|name| repo::succeeds(&mut cargo(&[name, "--version"])))
}

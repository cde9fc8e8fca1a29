//! What commands read: files, or standard input.

use std::io::Read;

use anyhow::{Context, Result};

/// The file's bytes; `-` stands for standard input.
pub(crate) fn read(file: &str) -> Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file).with_context(|| format!("cannot read `{file}`"));
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
    Ok(bytes)
}

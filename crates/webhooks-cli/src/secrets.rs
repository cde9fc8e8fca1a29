use std::path::PathBuf;

use anyhow::{Context, Result};
use webhooks_core::{Secret, Secrets};

/// Where the secret is: never in an argument, which other users of the machine can see.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub(crate) struct SecretArgs {
    /// Environment variable with the secret; several times while one is being replaced: the first signs
    #[arg(long, value_name = "VAR")]
    secret_env: Vec<String>,
    /// File with the secret; a line break at its end does not belong to it
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,
}

impl SecretArgs {
    /// The secrets.
    pub(crate) fn read(&self) -> Result<Secrets> {
        let Some(file) = &self.secret_file else {
            let secrets =
                self.secret_env.iter().map(|name| Secret::from_env(name)).collect::<Result<Vec<_>, _>>()?;
            return Ok(Secrets::try_from(secrets)?);
        };
        let mut text = std::fs::read(file).with_context(|| format!("cannot read `{}`", file.display()))?;
        if text.ends_with(b"\n") {
            text.pop();
            if text.ends_with(b"\r") {
                text.pop();
            }
        }
        let secret = Secret::new(text).with_context(|| format!("file `{}`", file.display()))?;
        Ok(secret.into())
    }
}

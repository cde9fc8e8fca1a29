use std::path::PathBuf;

use anyhow::{Context, Result};
use webhooks_core::scheme::Credentials;
use webhooks_core::{Secret, Secrets};

use crate::sender::Sender;

/// How to authenticate, and where the secrets for it are: never in an argument, which other users of the machine can
/// see.
#[derive(clap::Args)]
pub(crate) struct CredentialArgs {
    /// Way to authenticate; left out, the provider's strongest
    #[arg(long, value_name = "WAY")]
    auth: Option<String>,
    #[command(flatten)]
    secret: SecretArgs,
    /// Environment variable with the token that some ways take beside the secret; several times while one is being
    /// replaced
    #[arg(long, value_name = "VAR")]
    token_env: Vec<String>,
}

#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct SecretArgs {
    /// Environment variable with the secret; several times while one is being replaced: the first signs
    #[arg(long, value_name = "VAR")]
    secret_env: Vec<String>,
    /// File with the secret; a line break at its end does not belong to it
    #[arg(long, value_name = "FILE")]
    secret_file: Option<PathBuf>,
}

impl CredentialArgs {
    /// The way's name, and what it is set up with.
    pub(crate) fn read(&self, sender: &Sender) -> Result<(String, Credentials)> {
        let mut credentials = Credentials::from(self.secret.read()?);
        if !self.token_env.is_empty() {
            credentials = credentials.and_token(from_env(&self.token_env)?);
        }
        let ways = sender.ways();
        let fitting = ways.iter().find(|way| way.needs_token == credentials.token.is_some());
        let fitting = fitting.or(ways.first()).map_or("", |way| way.name);
        let way = self.auth.as_deref().unwrap_or(fitting);
        Ok((way.to_owned(), credentials))
    }
}

impl SecretArgs {
    fn read(&self) -> Result<Secrets> {
        let Some(file) = &self.secret_file else { return from_env(&self.secret_env) };
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

fn from_env(names: &[String]) -> Result<Secrets> {
    let secrets = names.iter().map(|name| Secret::from_env(name)).collect::<Result<Vec<_>, _>>()?;
    Ok(Secrets::try_from(secrets)?)
}

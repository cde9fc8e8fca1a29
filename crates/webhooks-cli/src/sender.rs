//! Who sends: one of the providers, or whoever a file describes.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::{Context, Result, anyhow, bail};
use webhooks_core::described::{Description, Sender as AnySender};
use webhooks_core::providers::{Entry, Options};
use webhooks_core::sample::{Carriers, Sample};
use webhooks_core::scheme::{Authenticate, Credentials, Way, WayError};
use webhooks_core::{AnyReceiver, Identity, Rejection, Request};

use crate::provider;

/// The name of no provider: of what `--scheme` describes.
pub(crate) const CUSTOM: &str = "custom";

/// What `--help` says of a description.
pub(crate) const SCHEME_HELP: &str = "\
File in TOML that describes a sender of your own:
  name       lower-case letters, digits and _
  algorithm  hmac-sha256, hmac-sha1, hmac-sha512, ed25519, token or basic
  header     header with the signature or token
  prefix     text before it, such as \"sha256=\"
  list       the character between several signatures
  encoding   of the signature: hex or base64
  content    what is signed, in order: \"body\", \"timestamp\", \"url\", \"secret\",
             { text = \".\" }, { header = \"NAME\" }; left out, the body
  timestamp  { header = \"NAME\" }, { entry = \"t=\" } in the list, or { body = \"/pointer\" };
             besides, unit = \"milliseconds\" and tolerance = 300, in seconds
  url        the hook's URL as the sender has it, where it is signed
  key        how the secret is written: text, hex, base64 or standard
  kind, id   the event's name and the delivery's id: { header = \"NAME\" } or { body = \"/pointer\" }";

/// Which sender is meant.
#[derive(clap::Args)]
pub(crate) struct SenderArgs {
    /// Who sends it; see `webhooks providers`. Or `custom`, whom --scheme describes
    #[arg(long, value_name = "NAME")]
    provider: String,
    /// File in TOML that describes a sender of your own
    #[arg(long, value_name = "FILE", long_help = SCHEME_HELP)]
    scheme: Option<PathBuf>,
}

impl SenderArgs {
    pub(crate) fn read(&self) -> Result<Sender> {
        match (self.provider.as_str(), &self.scheme) {
            (CUSTOM, Some(file)) => read(file).map(Sender::Described),
            (CUSTOM, None) => bail!("--provider custom takes the file that describes it: --scheme FILE"),
            (name, Some(_)) => {
                bail!("--scheme describes a sender of your own: --provider custom, not `{name}`")
            }
            (name, None) => provider::find(name).map(Sender::Known),
        }
    }
}

/// The description in a file; an error names the file, the line and the key.
pub(crate) fn read(file: &Path) -> Result<Description> {
    let name = file.display();
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read `{name}`"))?;
    toml::from_str(&text).map_err(|error| {
        // An error of the whole is of no line.
        let line = error.span().filter(|span| span.start > 0 || span.end < text.trim_end().len());
        let line = line.map_or(String::new(), |span| format!(", {}", line_at(&text, span.start)));
        let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
        anyhow!("`{name}`{line}: {message}")
    })
}

/// The number of the line there, and the key that it begins with.
fn line_at(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or_default();
    let number = before.matches('\n').count() + 1;
    let line = text.lines().nth(number - 1).unwrap_or_default();
    match line.split_once('=') {
        Some((key, _)) => format!("line {number}, `{}`", key.trim()),
        None => format!("line {number}"),
    }
}

/// A sender, as commands know one.
#[derive(Clone)]
pub(crate) enum Sender {
    Known(&'static Entry),
    Described(Description),
}

impl From<&'static Entry> for Sender {
    fn from(entry: &'static Entry) -> Self {
        Self::Known(entry)
    }
}

impl Sender {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Known(entry) => entry.name,
            Self::Described(description) => description.name(),
        }
    }

    /// Its ways to authenticate, strongest first.
    pub(crate) fn ways(&self) -> Vec<Way> {
        match self {
            Self::Known(entry) => entry.ways.to_vec(),
            Self::Described(description) => vec![description.way()],
        }
    }

    /// The header fields in which it puts credentials.
    pub(crate) fn credentials(&self) -> Vec<&str> {
        match self {
            Self::Known(entry) => entry.credentials.to_vec(),
            Self::Described(description) => vec![description.credential()],
        }
    }

    pub(crate) fn carriers(&self) -> Carriers {
        match self {
            Self::Known(entry) => entry.carriers(),
            Self::Described(_) => Carriers::of::<AnySender>(),
        }
    }

    pub(crate) fn samples(&self) -> &'static [Sample] {
        match self {
            Self::Known(entry) => entry.samples(),
            Self::Described(_) => &[],
        }
    }

    pub(crate) fn announce(&self, request: &mut Request, kind: &str, id: &str) {
        match self {
            Self::Known(entry) => entry.announce(request, kind, id),
            Self::Described(description) => description.announce(request, kind, id),
        }
    }

    /// What a built-in sample says it is.
    pub(crate) fn identify(&self, request: &Request) -> Result<Identity, Rejection> {
        match self {
            Self::Known(entry) => entry.identify(request),
            Self::Described(_) => Ok(Identity::new("")),
        }
    }

    pub(crate) fn sign(
        &self,
        way: &str,
        credentials: Credentials,
        request: &mut Request,
        now: SystemTime,
    ) -> Result<(), WayError> {
        match self {
            Self::Known(entry) => entry.sign(way, credentials, request, now),
            Self::Described(description) => {
                description.auth(&only(description, way, credentials)?.secrets)?.sign(request, now);
                Ok(())
            }
        }
    }

    pub(crate) fn receiver(
        &self,
        way: &str,
        credentials: Credentials,
        options: Options,
    ) -> Result<Arc<dyn AnyReceiver>, WayError> {
        match self {
            Self::Known(entry) => entry.receiver_with(way, credentials, options),
            Self::Described(description) => {
                Ok(description.receiver(&only(description, way, credentials)?.secrets, options)?)
            }
        }
    }
}

/// The credentials, if they are for the one way that is described.
fn only(description: &Description, way: &str, credentials: Credentials) -> Result<Credentials, WayError> {
    let known = description.way().name;
    match credentials.token {
        _ if way != known => Err(WayError::Unknown { name: way.to_owned(), known: known.to_owned() }),
        Some(_) => Err(WayError::TokenUnexpected(known)),
        None => Ok(credentials),
    }
}

use std::time::SystemTime;

use crate::scheme::{Authenticate, Basic, Credentials, Proof, UrlSecret, Way, WayError, decoy_secret};
use crate::{Head, Integrity, Rejection, Request, Secrets};

/// How the registry's deliveries can be authenticated: by something secret in the URL that it was given. It signs nothing.
#[derive(Debug)]
pub struct Auth {
    way: &'static str,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Url(UrlSecret),
    Basic(Basic),
}

const URL_SECRET: &str = "url_secret";
const PATH_SECRET: &str = "path_secret";
const BASIC: &str = "basic";

impl Auth {
    /// A secret in the query: `https://site.example/hooks/registry?secret=...`.
    pub fn url_secret(secrets: impl Into<Secrets>) -> Self {
        Self { way: URL_SECRET, kind: Kind::Url(UrlSecret::query("secret", secrets)) }
    }

    /// A secret as the path's last segment: `https://site.example/hooks/registry/...`.
    pub fn path_secret(secrets: impl Into<Secrets>) -> Self {
        Self { way: PATH_SECRET, kind: Kind::Url(UrlSecret::last_segment(secrets)) }
    }

    /// User and password in the URL, which arrive in `Authorization`: `https://registry:...@site.example/hooks/registry`.
    pub fn basic(basic: Basic) -> Self {
        Self { way: BASIC, kind: Kind::Basic(basic) }
    }

    fn examine(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        match &self.kind {
            Kind::Url(secret) => secret.verify(head),
            Kind::Basic(basic) => basic.verify(head),
        }
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(URL_SECRET, Integrity::Sender, "a secret in the URL's query: ?secret=..."),
        Way::new(PATH_SECRET, Integrity::Sender, "a secret as the last segment of the URL's path").in_path(),
        Way::new(BASIC, Integrity::Sender, "user:password in the URL, sent in Authorization"),
    ];
    const CREDENTIALS: &'static [&'static str] = &["authorization"];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.examine(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, _: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: self.way, integrity: Integrity::Sender, secret_index: self.examine(head)? })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        match &self.kind {
            Kind::Url(secret) => secret.sign(request),
            Kind::Basic(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            URL_SECRET => Ok(Self::url_secret(credentials.secrets)),
            PATH_SECRET => Ok(Self::path_secret(credentials.secrets)),
            BASIC => Ok(Self::basic(Basic::new(credentials.secrets)?)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::url_secret(decoy_secret())
    }
}

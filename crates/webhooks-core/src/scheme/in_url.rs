use std::time::SystemTime;

use super::{Authenticate, Basic, Credentials, Proof, UrlSecret, Way, WayError, decoy_secret};
use crate::{Head, Integrity, Rejection, Request, Secrets};

/// The whole `Auth` of a sender that signs nothing: the URL that it was given has something secret in it.
#[derive(Debug)]
pub struct InUrl {
    way: Way,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Url(UrlSecret),
    Userinfo(Basic),
}

impl InUrl {
    pub(crate) const QUERY: Way =
        Way::new("url_secret", Integrity::Sender, "a secret in the URL's query: ?secret=...");
    pub(crate) const PATH: Way =
        Way::new("path_secret", Integrity::Sender, "a secret as the last segment of the URL's path")
            .in_path();
    pub(crate) const BASIC: Way =
        Way::new("basic", Integrity::Sender, "user:password in the URL, sent in Authorization");

    /// A secret in the query: `https://site.example/hooks/registry?secret=...`. Other parameters may be beside it.
    pub fn url_secret(secrets: impl Into<Secrets>) -> Self {
        Self { way: Self::QUERY, place: Place::Url(UrlSecret::query("secret", secrets)) }
    }

    /// A secret as the path's last segment: `https://site.example/hooks/registry/...`.
    pub fn path_secret(secrets: impl Into<Secrets>) -> Self {
        Self { way: Self::PATH, place: Place::Url(UrlSecret::last_segment(secrets)) }
    }

    /// User and password in the URL, which arrive in `Authorization`: `https://user:...@site.example/hooks/registry`.
    pub fn basic(basic: Basic) -> Self {
        Self { way: Self::BASIC, place: Place::Userinfo(basic) }
    }

    fn examine(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        match &self.place {
            Place::Url(secret) => secret.verify(head),
            Place::Userinfo(basic) => basic.verify(head),
        }
    }
}

impl Authenticate for InUrl {
    const WAYS: &'static [Way] = &[Self::QUERY, Self::PATH, Self::BASIC];
    const CREDENTIALS: &'static [&'static str] = &["authorization"];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.examine(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, _: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: self.way.name, integrity: self.way.integrity, secret_index: self.examine(head)? })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        match &self.place {
            Place::Url(secret) => secret.sign(request),
            Place::Userinfo(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            _ if way == Self::QUERY.name => Ok(Self::url_secret(credentials.secrets)),
            _ if way == Self::PATH.name => Ok(Self::path_secret(credentials.secrets)),
            _ if way == Self::BASIC.name => Ok(Self::basic(Basic::new(credentials.secrets)?)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::url_secret(decoy_secret())
    }
}

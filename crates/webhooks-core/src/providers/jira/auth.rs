use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Basic, Credentials, Hmac, HmacScheme, Proof, UrlSecret, Way, WayError, decoy_secret,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

const SIGNATURE: HmacScheme = HmacScheme::sha256("x-hub-signature").prefix("sha256=");

/// How Jira's deliveries can be authenticated: with a signature if the webhook has a secret, and otherwise by something
/// secret in the URL that Jira was given.
#[derive(Debug)]
pub struct Auth(Mode);

#[derive(Debug)]
enum Mode {
    HmacSha256(Hmac),
    UrlSecret(UrlSecret),
    PathSecret(UrlSecret),
    Basic(Basic),
}

const HMAC_SHA256: &str = "hmac_sha256";
const URL_SECRET: &str = "url_secret";
const PATH_SECRET: &str = "path_secret";
const BASIC: &str = "basic";

impl Auth {
    /// Cloud, a webhook of the site's administrators with a secret: HMAC-SHA-256 of the body.
    ///
    /// Whether Data Center signs too is not documented.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::HmacSha256(Hmac::new(SIGNATURE, secrets)))
    }

    /// A secret in the query: `https://site.example/hooks/jira?secret=...`. Jira's own parameters may be beside it.
    pub fn url_secret(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::UrlSecret(UrlSecret::query("secret", secrets)))
    }

    /// A secret as the path's last segment: `https://site.example/hooks/jira/...`.
    pub fn path_secret(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::PathSecret(UrlSecret::last_segment(secrets)))
    }

    /// User and password in the URL, which arrive in `Authorization`: `https://jira:...@site.example/hooks/jira`.
    pub fn basic(basic: Basic) -> Self {
        Self(Mode::Basic(basic))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(HMAC_SHA256, Integrity::Body, "X-Hub-Signature: sha256=<hex> over the body"),
        Way::new(URL_SECRET, Integrity::Sender, "a secret in the URL's query: ?secret=..."),
        Way::new(PATH_SECRET, Integrity::Sender, "a secret as the last segment of the URL's path").in_path(),
        Way::new(BASIC, Integrity::Sender, "user:password in the URL, sent in Authorization"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE.header(), "authorization"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Mode::HmacSha256(hmac) => hmac.screen(head, now),
            Mode::UrlSecret(secret) | Mode::PathSecret(secret) => secret.verify(head).map(drop),
            Mode::Basic(basic) => basic.verify(head).map(drop),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, integrity, secret_index) = match &self.0 {
            Mode::HmacSha256(hmac) => (HMAC_SHA256, Integrity::Body, hmac.verify(head, body, now)?),
            Mode::UrlSecret(secret) => (URL_SECRET, Integrity::Sender, secret.verify(head)?),
            Mode::PathSecret(secret) => (PATH_SECRET, Integrity::Sender, secret.verify(head)?),
            Mode::Basic(basic) => (BASIC, Integrity::Sender, basic.verify(head)?),
        };
        Ok(Proof { way, integrity, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Mode::HmacSha256(hmac) => hmac.sign(request, now),
            Mode::UrlSecret(secret) | Mode::PathSecret(secret) => secret.sign(request),
            Mode::Basic(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            HMAC_SHA256 => Ok(Self::hmac_sha256(credentials.secrets)),
            URL_SECRET => Ok(Self::url_secret(credentials.secrets)),
            PATH_SECRET => Ok(Self::path_secret(credentials.secrets)),
            BASIC => Ok(Self::basic(Basic::new(credentials.secrets)?)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::hmac_sha256(decoy_secret())
    }
}

use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Basic, Credentials, Hmac, HmacScheme, InUrl, Proof, Way, WayError, decoy_secret,
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
    InUrl(InUrl),
}

impl Auth {
    /// Cloud, a webhook of the site's administrators with a secret: HMAC-SHA-256 of the body.
    ///
    /// Whether Data Center signs too is not documented.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::HmacSha256(Hmac::new(SIGNATURE, secrets)))
    }

    /// A secret in the query: `https://site.example/hooks/jira?secret=...`. Jira's own parameters may be beside it.
    pub fn url_secret(secrets: impl Into<Secrets>) -> Self {
        InUrl::url_secret(secrets).into()
    }

    /// A secret as the path's last segment: `https://site.example/hooks/jira/...`.
    pub fn path_secret(secrets: impl Into<Secrets>) -> Self {
        InUrl::path_secret(secrets).into()
    }

    /// User and password in the URL, which arrive in `Authorization`: `https://jira:...@site.example/hooks/jira`.
    pub fn basic(basic: Basic) -> Self {
        InUrl::basic(basic).into()
    }
}

impl From<InUrl> for Auth {
    fn from(in_url: InUrl) -> Self {
        Self(Mode::InUrl(in_url))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(SIGNATURE.way(), Integrity::Body, "X-Hub-Signature: sha256=<hex> over the body"),
        InUrl::QUERY,
        InUrl::PATH,
        InUrl::BASIC,
    ];
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE.header(), "authorization"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Mode::HmacSha256(hmac) => hmac.screen(head, now),
            Mode::InUrl(in_url) => in_url.screen(head, now),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        match &self.0 {
            Mode::HmacSha256(hmac) => {
                let secret_index = hmac.verify(head, body, now)?;
                Ok(Proof { way: SIGNATURE.way(), integrity: Integrity::Body, secret_index })
            }
            Mode::InUrl(in_url) => in_url.verify(head, body, now),
        }
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Mode::HmacSha256(hmac) => hmac.sign(request, now),
            Mode::InUrl(in_url) => in_url.sign(request, now),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way == SIGNATURE.way() {
            return Ok(Self::hmac_sha256(credentials.secrets));
        }
        InUrl::from_secrets(way, credentials).map(Into::into).map_err(|error| match error {
            WayError::Unknown { name, .. } => WayError::unknown::<Self>(&name),
            other => other,
        })
    }

    fn decoy() -> Self {
        Self::hmac_sha256(decoy_secret())
    }
}

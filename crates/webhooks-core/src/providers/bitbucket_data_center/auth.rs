use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Basic, Credentials, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret, from_secrets,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

const SHA256: HmacScheme = HmacScheme::sha256("x-hub-signature").prefix("sha256=");

/// How Bitbucket Data Center authenticates: HMAC-SHA-256 of the body, with the secret of the webhook; or HTTP Basic.
///
/// A webhook may have both: the one that the receiver was made for counts, and the other is not looked at.
#[derive(Debug)]
pub struct Auth(Kind);

#[derive(Debug)]
enum Kind {
    Hmac(Hmac),
    Basic(Basic),
}

impl Auth {
    /// `X-Hub-Signature: sha256=<hex>`. Other algorithms are refused, whatever the prefix says.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self(Kind::Hmac(Hmac::new(SHA256, secrets)))
    }

    /// The user name and password of the webhook. They prove the sender, not the body: prefer a secret.
    pub fn basic(basic: Basic) -> Self {
        Self(Kind::Basic(basic))
    }
}

from_secrets!(Auth, Auth::hmac_sha256);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("hmac_sha256", Integrity::Body, "X-Hub-Signature: sha256=<hex> over the body"),
        Way::new("basic", Integrity::Sender, "HTTP Basic: user:password, in Authorization"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SHA256.header(), "authorization"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Kind::Hmac(hmac) => hmac.screen(head, now),
            Kind::Basic(basic) => basic.verify(head).map(drop),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, integrity, secret_index) = match &self.0 {
            Kind::Hmac(hmac) => ("hmac_sha256", Integrity::Body, hmac.verify(head, body, now)?),
            Kind::Basic(basic) => ("basic", Integrity::Sender, basic.verify(head)?),
        };
        Ok(Proof { way, integrity, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Kind::Hmac(hmac) => hmac.sign(request, now),
            Kind::Basic(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "hmac_sha256" => Ok(Self::hmac_sha256(credentials.secrets)),
            "basic" => Ok(Self::basic(Basic::new(credentials.secrets)?)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

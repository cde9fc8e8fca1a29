use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret, from_secrets,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

const SIGNATURE: HmacScheme = HmacScheme::sha256("x-hub-signature").prefix("sha256=");

/// How Confluence Data Center authenticates: HMAC-SHA-256 of the body, with the secret of the webhook.
#[derive(Debug)]
pub struct Auth(Hmac);

impl Auth {
    /// `X-Hub-Signature: sha256=<hex>`. Other algorithms are refused, whatever the prefix says.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self(Hmac::new(SIGNATURE, secrets))
    }
}

from_secrets!(Auth, Auth::hmac_sha256);

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new("hmac_sha256", Integrity::Body, "X-Hub-Signature: sha256=<hex> over the body")];
    // Apps of Cloud get `Authorization: JWT ...` instead, which is not supported.
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE.header(), "authorization"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.0.verify(head, body, now)?;
        Ok(Proof { way: "hmac_sha256", integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "hmac_sha256" => Ok(Self::hmac_sha256(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

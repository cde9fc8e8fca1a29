use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret, from_secrets,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

const SIGNATURE: HmacScheme = HmacScheme::sha256("x-gogs-signature");

/// How Gogs authenticates: HMAC-SHA-256 of the event's JSON.
///
/// A redelivery is signed with the secret that the hook had at first: give the receiver both while you replace one.
#[derive(Debug)]
pub struct Auth(Hmac);

impl Auth {
    /// `X-Gogs-Signature`, with the webhook's secret.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        Self(Hmac::new(SIGNATURE, secrets))
    }
}

from_secrets!(Auth, Auth::hmac_sha256);

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new("hmac_sha256", Integrity::Body, "X-Gogs-Signature over the JSON")];
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE.header()];

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
            "hmac_sha256" => Ok(credentials.secrets.into()),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

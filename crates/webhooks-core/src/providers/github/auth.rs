use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Hash, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret, from_secrets,
};
use crate::{Head, Integrity, Reason, Rejection, Request, Secrets};

const SHA256: HmacScheme = HmacScheme::sha256("x-hub-signature-256").prefix("sha256=");
const SHA1: HmacScheme = HmacScheme::sha256("x-hub-signature").hash(Hash::Sha1).prefix("sha1=");

/// How GitHub authenticates: HMAC-SHA-256 of the body, in `X-Hub-Signature-256`.
#[derive(Debug)]
pub struct Auth {
    sha256: Hmac,
    sha1: Hmac,
    accept_sha1: bool,
}

impl Auth {
    /// HMAC-SHA-256, with the webhook's secret.
    pub fn hmac_sha256(secrets: impl Into<Secrets>) -> Self {
        let secrets = secrets.into();
        Self {
            sha256: Hmac::new(SHA256, secrets.clone()),
            sha1: Hmac::new(SHA1, secrets),
            accept_sha1: false,
        }
    }

    /// The same, but a delivery with the legacy SHA-1 signature alone is accepted too. For GitHub Enterprise Servers
    /// too old to send anything better; a SHA-256 signature that is there decides alone.
    pub fn allow_legacy_sha1(secrets: impl Into<Secrets>) -> Self {
        Self { accept_sha1: true, ..Self::hmac_sha256(secrets) }
    }

    fn deciding(&self, head: &Head<'_>) -> (&'static str, &Hmac) {
        if self.accept_sha1 && !head.has(SHA256.header()) {
            ("hmac_sha1", &self.sha1)
        } else {
            ("hmac_sha256", &self.sha256)
        }
    }
}

from_secrets!(Auth, Auth::hmac_sha256);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("hmac_sha256", Integrity::Body, "X-Hub-Signature-256 over the body"),
        Way::new("hmac_sha1", Integrity::Body, "legacy: X-Hub-Signature where the other is missing"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SHA256.header(), SHA1.header()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        let (_, hmac) = self.deciding(head);
        hmac.screen(head, now).map_err(|rejection| match rejection.reason() {
            Reason::CredentialMissing if head.has(SHA1.header()) => rejection
                .with_source("only the legacy X-Hub-Signature (SHA-1) was sent; see Auth::allow_legacy_sha1"),
            _ => rejection,
        })
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, hmac) = self.deciding(head);
        Ok(Proof { way, integrity: Integrity::Body, secret_index: hmac.verify(head, body, now)? })
    }

    /// Both signatures, as GitHub sends them; with the legacy opt-in SHA-1 alone, as the servers that it is for.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.sha1.sign(request, now);
        if !self.accept_sha1 {
            self.sha256.sign(request, now);
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "hmac_sha256" => Ok(Self::hmac_sha256(credentials.secrets)),
            "hmac_sha1" => Ok(Self::allow_legacy_sha1(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

use std::time::{Duration, SystemTime};

use crate::scheme::{self, Authenticate, Credentials, Proof, StandardKey, StandardKeys, Way, WayError};
use crate::{Head, Integrity, Rejection, Request, Secret, SecretError};

/// How Standard Webhooks senders authenticate: a signature over id, timestamp and body.
#[derive(Debug)]
pub struct Auth(scheme::StandardWebhooks);

impl Auth {
    /// The symmetric version, with a secret as the sender shows it: `whsec_` and base64.
    ///
    /// # Errors
    ///
    /// The secret is not in that format.
    pub fn v1(secret: &Secret) -> Result<Self, SecretError> {
        Ok(StandardKey::new(secret)?.into())
    }

    /// The symmetric version with another tolerance than five minutes.
    pub fn v1_with_tolerance(keys: impl Into<StandardKeys>, tolerance: Duration) -> Self {
        Self(scheme::StandardWebhooks::with_tolerance(keys, tolerance))
    }
}

impl<K: Into<StandardKeys>> From<K> for Auth {
    fn from(keys: K) -> Self {
        Self(scheme::StandardWebhooks::new(keys))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new("v1", Integrity::Body, "webhook-signature over id, timestamp and body")];
    const CREDENTIALS: &'static [&'static str] = scheme::StandardWebhooks::CREDENTIALS;

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: "v1", integrity: Integrity::Body, secret_index: self.0.verify(head, body, now)? })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "v1" => Ok(StandardKeys::try_from(&credentials.secrets)?.into()),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        let key = Secret::new("bm9ib2R5IG5vYm9keSBub2JvZHkg").and_then(|secret| StandardKey::new(&secret));
        Self::from(key.expect("base64 of 21 bytes"))
    }
}

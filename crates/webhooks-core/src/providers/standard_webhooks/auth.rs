use std::time::{Duration, SystemTime};

#[cfg(feature = "ed25519")]
use crate::scheme::Ed25519Key;
use crate::scheme::{self, Authenticate, Credentials, Proof, StandardKey, StandardKeys, Way, WayError};
use crate::{Head, Integrity, Rejection, Request, Secret, SecretError};

/// How Standard Webhooks senders authenticate: a signature over id, timestamp and body.
#[derive(Debug)]
pub struct Auth {
    way: &'static str,
    scheme: scheme::StandardWebhooks,
}

const V1: &str = "v1";

#[cfg(feature = "ed25519")]
const V1A: &str = "v1a";

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
        Self { way: V1, scheme: scheme::StandardWebhooks::with_tolerance(keys, tolerance) }
    }

    /// The asymmetric version, with one or more public keys of the sender's: never does a receiver of these take v1.
    ///
    /// ```
    /// use webhooks_core::{Receiver, Secret, scheme::Ed25519Key, standard_webhooks::{Auth, StandardWebhooks}};
    ///
    /// let key = Secret::new("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=")?;
    /// let receiver = Receiver::<StandardWebhooks>::new(Auth::v1a([Ed25519Key::standard(&key)?]));
    /// # Ok::<(), webhooks_core::SecretError>(())
    /// ```
    #[cfg(feature = "ed25519")]
    pub fn v1a(keys: impl IntoIterator<Item = Ed25519Key>) -> Self {
        Self { way: V1A, scheme: scheme::StandardWebhooks::v1a(keys) }
    }

    /// The asymmetric version with another tolerance than five minutes.
    #[cfg(feature = "ed25519")]
    pub fn v1a_with_tolerance(keys: impl IntoIterator<Item = Ed25519Key>, tolerance: Duration) -> Self {
        Self { way: V1A, scheme: scheme::StandardWebhooks::v1a_with_tolerance(keys, tolerance) }
    }
}

impl<K: Into<StandardKeys>> From<K> for Auth {
    fn from(keys: K) -> Self {
        Self { way: V1, scheme: scheme::StandardWebhooks::new(keys) }
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(V1, Integrity::Body, "webhook-signature over id, timestamp and body"),
        #[cfg(feature = "ed25519")]
        Way::new(V1A, Integrity::Body, "the same by the sender's private key; the secret is its public key"),
    ];
    const CREDENTIALS: &'static [&'static str] = scheme::StandardWebhooks::CREDENTIALS;

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.scheme.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.scheme.verify(head, body, now)?;
        Ok(Proof { way: self.way, integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.scheme.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            V1 => Ok(StandardKeys::try_from(&credentials.secrets)?.into()),
            #[cfg(feature = "ed25519")]
            V1A => {
                let keys = credentials.secrets.iter().map(Ed25519Key::standard);
                Ok(Self::v1a(keys.collect::<Result<Vec<_>, _>>()?))
            }
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        let key = Secret::new("bm9ib2R5IG5vYm9keSBub2JvZHkg").and_then(|secret| StandardKey::new(&secret));
        Self::from(key.expect("base64 of 21 bytes"))
    }
}

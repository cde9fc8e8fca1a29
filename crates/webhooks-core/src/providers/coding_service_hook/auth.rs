use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Basic, Credentials, Hash, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret,
};
use crate::{Head, Integrity, Rejection, Request, SecretError, Secrets};

const SIGNATURE: &str = "x-coding-signature";

/// How Service Hooks authenticate: by the hook's form with a signature, with user and password, or with both.
#[derive(Debug)]
pub struct Auth {
    signature: Option<Hmac>,
    basic: Option<Basic>,
}

impl Auth {
    /// A hook with a token: HMAC-SHA-1 of the body in `X-Coding-Signature`.
    ///
    /// The header is a guess, see the [card](crate::coding_service_hook#oddities).
    pub fn hmac_sha1(secrets: impl Into<Secrets>) -> Self {
        Self::hmac_sha1_in(SIGNATURE, secrets)
    }

    /// The same in another header.
    pub fn hmac_sha1_in(header: &'static str, secrets: impl Into<Secrets>) -> Self {
        let scheme = HmacScheme::sha256(header).hash(Hash::Sha1).prefix("sha1=");
        Self { signature: Some(Hmac::new(scheme, secrets)), basic: None }
    }

    /// A hook with a user and a password, and no token. They say nothing of the body.
    ///
    /// # Errors
    ///
    /// A secret is not in the form `user:password`.
    pub fn basic(secrets: impl Into<Secrets>) -> Result<Self, SecretError> {
        Ok(Self { signature: None, basic: Some(Basic::new(secrets)?) })
    }

    /// A hook with all three: both credentials have to be there and good.
    ///
    /// # Errors
    ///
    /// A secret is not in the form `user:password`.
    pub fn hmac_sha1_and_basic(
        token: impl Into<Secrets>,
        secrets: impl Into<Secrets>,
    ) -> Result<Self, SecretError> {
        Ok(Self { basic: Some(Basic::new(secrets)?), ..Self::hmac_sha1(token) })
    }

    /// The index of user and password; 0 where the hook has none.
    fn user(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        match (&self.basic, &self.signature) {
            (Some(basic), None) => basic.verify(head),
            // No challenge: a password alone would not help.
            (Some(basic), Some(_)) => basic.verify(head).map_err(|rejection| rejection.reason().into()),
            (None, _) => Ok(0),
        }
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("hmac_sha1", Integrity::Body, "X-Coding-Signature over the body"),
        Way::new(
            "hmac_sha1_and_basic",
            Integrity::Body,
            "the same with user:password as secret, beside the hook's token",
        )
        .needs_token(),
        Way::new("basic", Integrity::Sender, "user:password of the hook"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE, "authorization"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        if let Some(signature) = &self.signature {
            signature.screen(head, now)?;
        }
        self.user(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let user = self.user(head)?;
        let Some(signature) = &self.signature else {
            return Ok(Proof { way: "basic", integrity: Integrity::Sender, secret_index: user });
        };
        let way = if self.basic.is_some() { "hmac_sha1_and_basic" } else { "hmac_sha1" };
        let secret_index = signature.verify(head, body, now)?;
        Ok(Proof { way, integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        if let Some(signature) = &self.signature {
            signature.sign(request, now);
        }
        if let Some(basic) = &self.basic {
            basic.sign(request);
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match (way, credentials.token) {
            ("hmac_sha1", _) => Ok(Self::hmac_sha1(credentials.secrets)),
            ("basic", _) => Ok(Self::basic(credentials.secrets)?),
            ("hmac_sha1_and_basic", Some(token)) => {
                Ok(Self::hmac_sha1_and_basic(token, credentials.secrets)?)
            }
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::hmac_sha1(decoy_secret())
    }
}

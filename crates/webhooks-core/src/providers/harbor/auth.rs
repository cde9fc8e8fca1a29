use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Proof, TokenScheme, Way, WayError, decoy_secret, from_secrets,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

/// How Harbor authenticates: the "Auth Header" of a webhook policy, as it is, in `Authorization`. It signs nothing.
#[derive(Debug)]
pub struct Auth(TokenScheme);

const AUTHORIZATION: &str = "authorization";

impl Auth {
    /// The whole text of the policy's "Auth Header", scheme word and all: `Bearer ...`, `Basic ...` or a bare token.
    pub fn authorization(text: impl Into<Secrets>) -> Self {
        Self(TokenScheme::new(AUTHORIZATION, text))
    }
}

from_secrets!(Auth, Auth::authorization);

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new(AUTHORIZATION, Integrity::Sender, "the policy's \"Auth Header\", in Authorization")];
    const CREDENTIALS: &'static [&'static str] = &[AUTHORIZATION];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.0.verify(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, _: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.0.verify(head)?;
        Ok(Proof { way: AUTHORIZATION, integrity: Integrity::Sender, secret_index })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        self.0.sign(request);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            AUTHORIZATION => Ok(credentials.secrets.into()),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

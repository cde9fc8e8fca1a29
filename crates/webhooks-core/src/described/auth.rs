use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::Description;
use super::description::Credential;
use super::key;
use super::signed::Signed;
use crate::scheme::{
    Authenticate, Basic, Credentials, Ed25519Key, Hash, HmacKeys, Proof, TokenScheme, Way, WayError,
    decoy_secret, public_keys,
};
use crate::{Head, Rejection, Request, Secret, SecretError, Secrets};

/// How a described sender authenticates: its [`Description`], with secrets.
pub struct Auth {
    description: Description,
    keys: Keys,
}

enum Keys {
    Hmac(Arc<Signed>, HmacKeys),
    Ed25519(Arc<Signed>, Vec<Ed25519Key>),
    Token(TokenScheme),
    Basic(Basic),
}

impl Auth {
    pub(super) fn new(description: Description, secrets: &Secrets) -> Result<Self, SecretError> {
        let form = description.key();
        let keys = match description.place() {
            Credential::Hmac(hash, signed) => {
                let keys: Vec<_> =
                    secrets.iter().map(|secret| key::of_hmac(form, secret)).collect::<Result<_, _>>()?;
                Keys::Hmac(signed.clone(), HmacKeys::new(*hash, keys.iter().map(|key| key.as_slice())))
            }
            Credential::Ed25519(signed) => {
                let keys = secrets.iter().map(|secret| key::of_ed25519(form, secret));
                Keys::Ed25519(signed.clone(), keys.collect::<Result<_, _>>()?)
            }
            Credential::Token { header, prefix } => {
                Keys::Token(TokenScheme::new(header.clone(), secrets.clone()).prefix(prefix.clone()))
            }
            Credential::Basic => Keys::Basic(Basic::new(secrets.clone())?),
        };
        Ok(Self { description, keys })
    }

    /// The sender.
    pub fn description(&self) -> &Description {
        &self.description
    }
}

impl Authenticate for Auth {
    /// None that could be set up by name: each description has one of its own.
    const WAYS: &'static [Way] = &[];
    const CREDENTIALS: &'static [&'static str] = &[];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.keys {
            Keys::Hmac(signed, keys) => signed.laid_out(|layout| keys.screen(layout, head, now))?,
            Keys::Ed25519(signed, keys) => {
                signed.laid_out(|layout| public_keys::screen(layout, keys, head, now))?;
            }
            Keys::Token(token) => drop(token.verify(head)?),
            Keys::Basic(basic) => drop(basic.verify(head)?),
        }
        match &self.keys {
            Keys::Hmac(signed, _) | Keys::Ed25519(signed, _) => signed.check_cuts(head),
            Keys::Token(_) | Keys::Basic(_) => Ok(()),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = match &self.keys {
            Keys::Hmac(signed, keys) => {
                let index = signed.laid_out(|layout| keys.verify(layout, head, body, now))?;
                signed.check_rest(head, body, now).map(|()| index)?
            }
            Keys::Ed25519(signed, keys) => {
                let index = signed.laid_out(|layout| public_keys::verify(layout, keys, head, body, now))?;
                signed.check_rest(head, body, now).map(|()| index)?
            }
            Keys::Token(token) => token.verify(head)?,
            Keys::Basic(basic) => basic.verify(head)?,
        };
        let Way { name: way, integrity, .. } = self.description.way();
        Ok(Proof { way, integrity, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.keys {
            Keys::Hmac(signed, keys) => {
                signed.stamp(request, now);
                signed.laid_out(|layout| keys.sign(layout, request, now));
            }
            Keys::Ed25519(signed, keys) => {
                signed.stamp(request, now);
                signed.laid_out(|layout| public_keys::sign(layout, keys, request, now));
            }
            Keys::Token(token) => token.sign(request),
            Keys::Basic(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, _: Credentials) -> Result<Self, WayError> {
        let known = "none without a description: `Description::auth` sets up the one that it has".to_owned();
        Err(WayError::Unknown { name: way.to_owned(), known })
    }

    fn decoy() -> Self {
        let secrets = Secrets::from(decoy_secret());
        let keys = HmacKeys::new(Hash::Sha256, secrets.iter().map(Secret::expose));
        let (description, signed) = Description::of_nobody();
        Self { description, keys: Keys::Hmac(signed, keys) }
    }
}

/// Shows no secret.
impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Auth").field("description", &self.description).finish_non_exhaustive()
    }
}

use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use super::{Authenticate, Credentials, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret};
use crate::{Head, Integrity, Rejection, Request, Secret, Secrets};

/// The whole `Auth` of a sender that knows nothing but one HMAC signature.
#[derive(Debug)]
pub struct Signature<P>(Hmac, PhantomData<fn() -> P>);

/// Says how a [`Signature`] is made.
pub trait SignatureScheme: 'static {
    /// Header, hash, encoding, signed text.
    const SCHEME: HmacScheme;

    /// One line for people.
    const ABOUT: &'static str;

    /// The header fields in which the sender puts credentials, in lower case: the signature's, and perhaps others.
    const CREDENTIALS: &'static [&'static str] = &[Self::SCHEME.header()];
}

impl<P: SignatureScheme> Signature<P> {
    /// The same with another tolerance for the signed timestamp, both ways, where the sender signs one.
    pub fn with_tolerance(secrets: impl Into<Secrets>, tolerance: Duration) -> Self {
        Self(Hmac::new(P::SCHEME.tolerance(tolerance), secrets), PhantomData)
    }

    /// The scheme with its keys.
    pub fn hmac(&self) -> &Hmac {
        &self.0
    }
}

impl<P: SignatureScheme> From<Secret> for Signature<P> {
    fn from(secret: Secret) -> Self {
        Secrets::from(secret).into()
    }
}

impl<P: SignatureScheme, const N: usize> From<[Secret; N]> for Signature<P> {
    fn from(secrets: [Secret; N]) -> Self {
        Secrets::from(secrets).into()
    }
}

impl<P: SignatureScheme> From<Secrets> for Signature<P> {
    fn from(secrets: Secrets) -> Self {
        Self(Hmac::new(P::SCHEME, secrets), PhantomData)
    }
}

impl<P: SignatureScheme> Authenticate for Signature<P> {
    const WAYS: &'static [Way] = &[Way::new(P::SCHEME.way(), Integrity::Body, P::ABOUT)];
    const CREDENTIALS: &'static [&'static str] = P::CREDENTIALS;

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.0.verify(head, body, now)?;
        Ok(Proof { way: P::SCHEME.way(), integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way == P::SCHEME.way() {
            Ok(credentials.secrets.into())
        } else {
            Err(WayError::unknown::<Self>(way))
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

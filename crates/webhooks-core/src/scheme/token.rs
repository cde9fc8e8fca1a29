use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::SystemTime;

use super::layout::once;
use super::{Authenticate, Credentials, Proof, Way, WayError, compare, decoy_secret};
use crate::{Head, Integrity, Reason, Rejection, Request, Secret, Secrets};

/// A secret sent as it is, in a header: proves the sender, not the body.
#[derive(Debug)]
pub struct TokenScheme {
    header: Cow<'static, str>,
    prefix: Cow<'static, str>,
    secrets: Secrets,
}

impl TokenScheme {
    /// The whole value of this header is the secret.
    pub fn new(header: impl Into<Cow<'static, str>>, secrets: impl Into<Secrets>) -> Self {
        Self { header: header.into(), prefix: "".into(), secrets: secrets.into() }
    }

    /// The same after this text, which is matched exactly: `Bearer `.
    pub fn prefix(self, prefix: impl Into<Cow<'static, str>>) -> Self {
        Self { prefix: prefix.into(), ..self }
    }

    /// The index of the secret that the head has.
    ///
    /// # Errors
    ///
    /// It has none, or a wrong one.
    pub fn verify(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        let sent = once(head, &self.header)?;
        let sent = sent.strip_prefix(self.prefix.as_bytes()).ok_or(Reason::CredentialMalformed)?;
        compare::matching_secret(&self.secrets, sent).ok_or_else(|| Reason::SignatureMismatch.into())
    }

    /// Puts the first secret into the request.
    pub fn sign(&self, request: &mut Request) {
        request.set_header(&self.header, [self.prefix.as_bytes(), self.secrets.first().expose()].concat());
    }
}

/// The whole `Auth` of a sender that knows nothing but a token in a header.
#[derive(Debug)]
pub struct Token<P>(TokenScheme, PhantomData<fn() -> P>);

/// Names the header of a [`Token`].
pub trait TokenHeader: 'static {
    /// The header, in lower case.
    const HEADER: &'static str;
}

impl<P: TokenHeader> From<Secret> for Token<P> {
    fn from(secret: Secret) -> Self {
        Self(TokenScheme::new(P::HEADER, secret), PhantomData)
    }
}

impl<P: TokenHeader> From<Secrets> for Token<P> {
    fn from(secrets: Secrets) -> Self {
        Self(TokenScheme::new(P::HEADER, secrets), PhantomData)
    }
}

impl<P: TokenHeader> Authenticate for Token<P> {
    const WAYS: &'static [Way] = &[Way::new("token", Integrity::Sender, "a secret in a header, as it is")];
    const CREDENTIALS: &'static [&'static str] = &[P::HEADER];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.0.verify(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, _: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.0.verify(head)?;
        Ok(Proof { way: "token", integrity: Integrity::Sender, secret_index })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        self.0.sign(request);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "token" => Ok(credentials.secrets.into()),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        decoy_secret().into()
    }
}

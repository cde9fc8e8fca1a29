use std::time::SystemTime;

use crate::scheme::{Authenticate, Basic, Credentials, Proof, TokenScheme, Way, WayError, decoy_secret};
use crate::{Head, Integrity, Rejection, Request, Secrets};

/// How Azure DevOps' deliveries can be authenticated: by what the subscription sends in headers. It signs nothing.
#[derive(Debug)]
pub struct Auth(Kind);

#[derive(Debug)]
enum Kind {
    Basic(Basic),
    Header(TokenScheme),
}

const BASIC: &str = "basic";
const HEADER: &str = "header";

/// Subscriptions send whatever headers they are told to. This is the one that is read unless said otherwise.
const TOKEN: &str = "x-webhook-token";

impl Auth {
    /// The subscription's "Basic authentication username" and "password".
    pub fn basic(basic: Basic) -> Self {
        Self(Kind::Basic(basic))
    }

    /// A secret among the subscription's "HTTP headers", which has the line `X-Webhook-Token: ...` then.
    pub fn header(secrets: impl Into<Secrets>) -> Self {
        Self::header_named(TOKEN, secrets)
    }

    /// The same in a header of another name, in lower case. The secret is the whole of its value.
    pub fn header_named(name: &'static str, secrets: impl Into<Secrets>) -> Self {
        Self(Kind::Header(TokenScheme::new(name, secrets)))
    }

    fn examine(&self, head: &Head<'_>) -> Result<(&'static str, usize), Rejection> {
        match &self.0 {
            Kind::Basic(basic) => Ok((BASIC, basic.verify(head)?)),
            Kind::Header(token) => Ok((HEADER, token.verify(head)?)),
        }
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(BASIC, Integrity::Sender, "the subscription's user:password, in Authorization"),
        Way::new(
            HEADER,
            Integrity::Sender,
            "a secret in X-Webhook-Token, of the subscription's HTTP headers",
        ),
    ];
    const CREDENTIALS: &'static [&'static str] = &["authorization", TOKEN];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.examine(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, _: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        let (way, secret_index) = self.examine(head)?;
        Ok(Proof { way, integrity: Integrity::Sender, secret_index })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        match &self.0 {
            Kind::Basic(basic) => basic.sign(request),
            Kind::Header(token) => token.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            BASIC => Ok(Self::basic(Basic::new(credentials.secrets)?)),
            HEADER => Ok(Self::header(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::basic(Basic::new(decoy_secret()).expect("it has a colon"))
    }
}

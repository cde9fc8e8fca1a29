//! The few ways in which senders authenticate, each with parameters; providers are built from them, and so are
//! senders of your own. Every comparison with a secret in this crate is in this folder, and constant-time.
//!
//! ```
//! use webhooks_core::scheme::{Authenticate, Hmac, HmacScheme, Part, TimestampRule};
//! use webhooks_core::{Request, Secret};
//! use std::time::{Duration, SystemTime};
//!
//! /// `X-Acme-Signature: v1=<hex>` over `<timestamp>.<body>`, the timestamp in a header of its own.
//! const ACME: HmacScheme = HmacScheme::sha256("x-acme-signature")
//!     .prefix("v1=")
//!     .signed(&[Part::Timestamp, Part::Text("."), Part::Body])
//!     .timestamp(TimestampRule::header("x-acme-timestamp", Duration::from_secs(300)));
//!
//! let hmac = Hmac::new(ACME, Secret::new("shared with acme")?);
//! let now = SystemTime::now();
//! let mut request = Request::post("/", "{}");
//! hmac.sign(&mut request, now);
//! assert!(hmac.verify(&request.head(), &[request.body()], now).is_ok());
//! assert!(hmac.verify(&request.head(), &[b"{ }"], now).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::error::Error;
use std::fmt;
use std::time::SystemTime;

use crate::{Head, Integrity, Rejection, Request, Secret, SecretError, Secrets};

mod basic;
mod body_token;
mod compare;
#[cfg(feature = "ed25519")]
mod ed25519;
mod encoding;
mod hmac;
mod in_url;
mod jws;
mod layout;
mod mac;
#[cfg(any(feature = "ed25519", feature = "rsa"))]
pub(crate) mod public_keys;
#[cfg(feature = "rsa")]
mod rsa;
mod signature;
mod standard;
mod timestamp;
mod token;
mod url;

pub use self::basic::Basic;
pub use self::body_token::BodyToken;
#[cfg(feature = "ed25519")]
pub use self::ed25519::{Ed25519, Ed25519Key};
pub use self::encoding::Encoding;
#[cfg(feature = "described")]
pub(crate) use self::encoding::{key_from_base64, key_from_hex};
#[cfg(feature = "described")]
pub(crate) use self::hmac::HmacKeys;
pub use self::hmac::{Hmac, HmacScheme};
pub use self::in_url::InUrl;
pub use self::jws::Jws;
pub use self::layout::{Layout, Part};
pub use self::mac::Hash;
#[cfg(any(feature = "ed25519", feature = "rsa"))]
pub use self::public_keys::{PublicKey, PublicKeys};
#[cfg(feature = "rsa")]
pub use self::rsa::{RsaKey, RsaSha1};
pub use self::signature::{Signature, SignatureScheme};
pub use self::standard::{StandardKey, StandardKeys, StandardWebhooks};
pub use self::timestamp::TimestampRule;
pub use self::token::{Token, TokenHeader, TokenScheme};
pub use self::url::UrlSecret;

/// How a sender authenticates: built from this module's schemes, one type per provider.
pub trait Authenticate: Sized + Send + Sync + 'static {
    /// The ways in which the sender can do it, strongest first.
    const WAYS: &'static [Way];

    /// The header fields in which it puts credentials, in lower case; of several in one request the first decides.
    const CREDENTIALS: &'static [&'static str];

    /// Examines the head alone, before a byte of body is read.
    ///
    /// # Errors
    ///
    /// The head already shows that the request can't be authentic.
    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection>;

    /// Examines the whole request. `body` are the bytes that the sender signs, in pieces: large ones are not in one
    /// place before they are known to be authentic.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection>;

    /// Does to a request what the sender does: the inverse of [`verify`](Self::verify).
    fn sign(&self, request: &mut Request, now: SystemTime);

    /// Sets up the way called `way` with credentials chosen at run time, as configuration does.
    ///
    /// # Errors
    ///
    /// There is no such way, or a secret is not in its format.
    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError>;

    /// One with any key at all: it goes through the motions for a tenant that does not exist. Its verdict is not used.
    fn decoy() -> Self;
}

/// A way of authenticating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Way {
    /// Its name in configuration and on deliveries, such as `hmac_sha256`.
    pub name: &'static str,
    /// What it proves, at least.
    pub integrity: Integrity,
    /// One line for people.
    pub about: &'static str,
    /// Whether it takes a token beside the secrets.
    pub needs_token: bool,
    /// Whether the secret is a segment of the path, below that of the hook.
    pub in_path: bool,
    /// The top-level member of the body that is the secret, if one is.
    pub in_body: Option<&'static str>,
}

impl Way {
    /// A way that takes secrets alone.
    pub const fn new(name: &'static str, integrity: Integrity, about: &'static str) -> Self {
        Self { name, integrity, about, needs_token: false, in_path: false, in_body: None }
    }

    /// The same with a token as second credential.
    pub const fn needs_token(self) -> Self {
        Self { needs_token: true, ..self }
    }

    /// The same with the secret as the last segment of the path.
    pub const fn in_path(self) -> Self {
        Self { in_path: true, ..self }
    }

    /// The same with the secret as this member of the body.
    pub const fn in_body(self, member: &'static str) -> Self {
        Self { in_body: Some(member), ..self }
    }
}

/// What configuration has for a way.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The secrets: several while one is being replaced.
    pub secrets: Secrets,
    /// The second credential, of a way that [needs](Way::needs_token) one.
    pub token: Option<Secrets>,
}

impl<S: Into<Secrets>> From<S> for Credentials {
    fn from(secrets: S) -> Self {
        Self { secrets: secrets.into(), token: None }
    }
}

impl Credentials {
    /// The same with a second credential.
    pub fn and_token(self, token: impl Into<Secrets>) -> Self {
        Self { token: Some(token.into()), ..self }
    }
}

/// What an authentication found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// The way's name.
    pub way: &'static str,
    /// What it proves.
    pub integrity: Integrity,
    /// Which of the secrets matched, from 0.
    pub secret_index: usize,
}

/// Why a way can't be set up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WayError {
    /// The sender has no way of this name.
    Unknown {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: String,
    },
    /// The way takes a token as second credential.
    TokenMissing(&'static str),
    /// The way takes no second credential.
    TokenUnexpected(&'static str),
    /// A secret is not usable.
    Secret(SecretError),
}

impl From<SecretError> for WayError {
    fn from(error: SecretError) -> Self {
        Self::Secret(error)
    }
}

impl fmt::Display for WayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name, known } => {
                write!(f, "no way to authenticate is called `{name}`; there is {known}")
            }
            Self::TokenMissing(way) => write!(f, "the way `{way}` takes a token beside the secret"),
            Self::TokenUnexpected(way) => write!(f, "the way `{way}` takes no token beside the secret"),
            Self::Secret(error) => error.fmt(f),
        }
    }
}

impl Error for WayError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Secret(error) => error.source(),
            _ => None,
        }
    }
}

impl WayError {
    /// The error for a name that is not in `A::WAYS`.
    pub fn unknown<A: Authenticate>(name: &str) -> Self {
        let known: Vec<&str> = A::WAYS.iter().map(|way| way.name).collect();
        Self::Unknown { name: name.to_owned(), known: known.join(", ") }
    }
}

/// A secret for [`Authenticate::decoy`], also as `user:password`.
pub fn decoy_secret() -> Secret {
    Secret::decoy()
}

/// `From<Secret>`, `From<[Secret; N]>` and `From<Secrets>` for a provider's `Auth` whose one obvious way needs nothing
/// but secrets.
#[allow(unused_macros, reason = "providers use it, each behind its feature")]
macro_rules! from_secrets {
    ($auth:ty, $way:path) => {
        impl From<$crate::Secret> for $auth {
            fn from(secret: $crate::Secret) -> Self {
                $way(secret)
            }
        }

        impl<const N: usize> From<[$crate::Secret; N]> for $auth {
            fn from(secrets: [$crate::Secret; N]) -> Self {
                $way(secrets)
            }
        }

        impl From<$crate::Secrets> for $auth {
            fn from(secrets: $crate::Secrets) -> Self {
                $way(secrets)
            }
        }
    };
}
#[cfg_attr(
    not(feature = "github"),
    allow(unused_imports, reason = "providers use it, each behind its feature")
)]
pub(crate) use from_secrets;

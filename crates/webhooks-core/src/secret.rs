//! Secrets: never empty, never shown, wiped from memory when dropped.
//!
//! ```
//! use webhooks_core::{Secret, SecretError};
//!
//! let secret = Secret::new("It's a Secret to Everybody")?;
//! assert_eq!(format!("{secret:?}"), "Secret(..)");
//! assert_eq!(Secret::new("").unwrap_err(), SecretError::Empty);
//! # Ok::<(), SecretError>(())
//! ```

use std::error::Error;
use std::fmt;

use zeroize::Zeroizing;

/// Fewer bytes than this get a warning in the log; senders' own vectors use keys as short as 18 bytes.
const SHORT: usize = 16;

/// A secret shared with a sender, byte for byte as it was entered there.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// A secret from its text or bytes.
    ///
    /// # Errors
    ///
    /// It is empty, or nothing but white space.
    pub fn new(secret: impl Into<Vec<u8>>) -> Result<Self, SecretError> {
        let secret = Self(Zeroizing::new(secret.into()));
        if secret.0.is_empty() {
            return Err(SecretError::Empty);
        }
        if secret.0.iter().all(u8::is_ascii_whitespace) {
            return Err(SecretError::Blank);
        }
        if secret.0.len() < SHORT {
            #[cfg(feature = "tracing")]
            tracing::warn!(
                target: "webhooks",
                "a webhook secret of fewer than {SHORT} bytes is in use; senders accept random ones of 32"
            );
        }
        Ok(secret)
    }

    /// The secret in the environment variable `name`.
    ///
    /// # Errors
    ///
    /// The variable is not set, not Unicode, empty or blank.
    pub fn from_env(name: &str) -> Result<Self, SecretError> {
        let in_variable =
            |source| SecretError::InVariable { name: name.to_owned(), source: Box::new(source) };
        match std::env::var(name) {
            Ok(secret) => Self::new(secret).map_err(in_variable),
            Err(std::env::VarError::NotPresent) => Err(in_variable(SecretError::Unset)),
            Err(std::env::VarError::NotUnicode(_)) => Err(in_variable(SecretError::NotUnicode)),
        }
    }

    /// One that is no secret.
    pub(crate) fn decoy() -> Self {
        Self(Zeroizing::new(b"nobody:nobody nobody nobody".to_vec()))
    }

    /// One that was made here, and so is in order.
    #[cfg(feature = "ed25519")]
    pub(crate) fn made(secret: String) -> Self {
        Self(Zeroizing::new(secret.into_bytes()))
    }

    /// The bytes, for a scheme to compare or sign with.
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// One or more secrets that are good at the same time: while one is being replaced, the old and the new.
#[derive(Debug, Clone)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    /// The secrets, of which there is at least one, in the order given.
    pub fn iter(&self) -> std::slice::Iter<'_, Secret> {
        self.0.iter()
    }

    /// The first: the one to sign with.
    pub(crate) fn first(&self) -> &Secret {
        &self.0[0] // never empty: every constructor sees to it
    }
}

impl<'a> IntoIterator for &'a Secrets {
    type Item = &'a Secret;
    type IntoIter = std::slice::Iter<'a, Secret>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<Secret> for Secrets {
    fn from(secret: Secret) -> Self {
        Self(vec![secret])
    }
}

impl<const N: usize> From<[Secret; N]> for Secrets {
    fn from(secrets: [Secret; N]) -> Self {
        const { assert!(N > 0, "a list of secrets needs at least one") };
        Self(secrets.into())
    }
}

impl TryFrom<Vec<Secret>> for Secrets {
    type Error = SecretError;

    fn try_from(secrets: Vec<Secret>) -> Result<Self, SecretError> {
        if secrets.is_empty() { Err(SecretError::None) } else { Ok(Self(secrets)) }
    }
}

/// Why something can't serve as a secret. Never shows the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// No bytes at all.
    Empty,
    /// Nothing but white space.
    Blank,
    /// A list without a secret.
    None,
    /// The environment variable does not exist.
    Unset,
    /// The environment variable is not Unicode.
    NotUnicode,
    /// The environment variable `name` has no usable secret.
    InVariable {
        /// The variable's name.
        name: String,
        /// What is wrong with its value.
        source: Box<SecretError>,
    },
    /// The secret is not in the format of its scheme; the text says what is expected.
    Format(&'static str),
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the secret is empty"),
            Self::Blank => f.write_str("the secret is blank"),
            Self::None => f.write_str("no secret given"),
            Self::Unset => f.write_str("not set"),
            Self::NotUnicode => f.write_str("not Unicode"),
            Self::InVariable { name, source } => write!(f, "environment variable {name}: {source}"),
            Self::Format(expected) => write!(f, "the secret is not in the scheme's format: {expected}"),
        }
    }
}

impl Error for SecretError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::InVariable { source, .. } => Some(&**source),
            _ => None,
        }
    }
}

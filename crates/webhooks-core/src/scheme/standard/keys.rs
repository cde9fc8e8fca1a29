use zeroize::Zeroizing;

use crate::scheme::encoding;
use crate::{Secret, SecretError, Secrets};

/// A Standard Webhooks symmetric key: base64 behind an optional `whsec_`.
#[derive(Clone)]
pub struct StandardKey(Zeroizing<Vec<u8>>);

impl StandardKey {
    /// Reads a key as the sender shows it.
    ///
    /// # Errors
    ///
    /// It is not base64 (padding is optional), is empty, or is a signature or an asymmetric key instead of a secret.
    pub fn new(secret: &Secret) -> Result<Self, SecretError> {
        let text = std::str::from_utf8(secret.expose()).map_err(|_| SecretError::NotUnicode)?;
        if text.starts_with("v1,") {
            return Err(SecretError::Format("`v1,` begins a signature; the secret begins with `whsec_`"));
        }
        if text.starts_with("whpk") || text.starts_with("whsk") {
            return Err(SecretError::Format(
                "an asymmetric key; a secret that begins with `whsec_` is expected",
            ));
        }
        let encoded = text.strip_prefix("whsec_").unwrap_or(text);
        let key = encoding::key_from_base64(encoded)
            .ok_or(SecretError::Format("base64 is expected, with or without `whsec_` before it"))?;
        if key.is_empty() {
            return Err(SecretError::Empty);
        }
        if key.len() < 24 {
            #[cfg(feature = "tracing")]
            tracing::warn!(target: "webhooks", "a Standard Webhooks key of fewer than 24 bytes is in use");
        }
        Ok(Self(Zeroizing::new(key)))
    }

    #[cfg(feature = "described")]
    pub(crate) fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

/// Shows no key.
impl std::fmt::Debug for StandardKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StandardKey(..)")
    }
}

/// One or more keys that are good at the same time.
#[derive(Debug, Clone)]
pub struct StandardKeys(Vec<StandardKey>);

impl StandardKeys {
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(|key| key.0.as_slice())
    }
}

impl From<StandardKey> for StandardKeys {
    fn from(key: StandardKey) -> Self {
        Self(vec![key])
    }
}

impl<const N: usize> From<[StandardKey; N]> for StandardKeys {
    fn from(keys: [StandardKey; N]) -> Self {
        const { assert!(N > 0, "a list of keys needs at least one") };
        Self(keys.into())
    }
}

impl TryFrom<&Secrets> for StandardKeys {
    type Error = SecretError;

    fn try_from(secrets: &Secrets) -> Result<Self, SecretError> {
        secrets.iter().map(StandardKey::new).collect::<Result<_, _>>().map(Self)
    }
}

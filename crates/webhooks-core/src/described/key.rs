//! Secrets in the form that a description says.

use zeroize::Zeroizing;

use super::fields::KeyForm;
use crate::scheme::{Ed25519Key, StandardKey, key_from_base64, key_from_hex};
use crate::{Secret, SecretError};

/// The bytes of an HMAC's key.
pub(super) fn of_hmac(form: KeyForm, secret: &Secret) -> Result<Zeroizing<Vec<u8>>, SecretError> {
    let text = || std::str::from_utf8(secret.expose()).map_err(|_| SecretError::NotUnicode);
    let key = match form {
        KeyForm::Text => secret.expose().to_vec().into(),
        KeyForm::Standard => return StandardKey::new(secret).map(StandardKey::into_bytes),
        KeyForm::Hex => Zeroizing::new(
            key_from_hex(text()?)
                .ok_or(SecretError::Format("an even number of hexadecimal digits is expected"))?,
        ),
        KeyForm::Base64 => Zeroizing::new(
            key_from_base64(text()?).ok_or(SecretError::Format("base64 is expected, padded or not"))?,
        ),
    };
    if key.is_empty() { Err(SecretError::Empty) } else { Ok(key) }
}

/// A public key, or a private one that can sign.
pub(super) fn of_ed25519(form: KeyForm, secret: &Secret) -> Result<Ed25519Key, SecretError> {
    match form {
        KeyForm::Standard => Ed25519Key::standard(secret),
        KeyForm::Hex | KeyForm::Text | KeyForm::Base64 => Ed25519Key::from_hex(secret),
    }
}

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::{Encoding, PublicKey, PublicKeys, encoding};
use crate::{Secret, SecretError};

/// A sender's public key, which is all that a receiver needs; or its private key, which can also sign, for tests.
#[derive(Clone)]
pub struct Ed25519Key {
    public: VerifyingKey,
    private: Option<SigningKey>,
}

/// The length of a public key, and of the seed that a private one begins with.
const KEY: usize = 32;

const SIGNATURE: usize = 64;

impl Ed25519Key {
    /// Reads a key in hexadecimal: 32 bytes of a public one, or 64 of a private one, seed and public key.
    ///
    /// # Errors
    ///
    /// It is not in that format, or no point of the curve.
    pub fn from_hex(key: &Secret) -> Result<Self, SecretError> {
        let decode = |length| Encoding::Hex.decode(key.expose(), length);
        let bytes = decode(KEY).or_else(|| decode(2 * KEY));
        let wrong = SecretError::Format("a public key of 64 hexadecimal digits is expected");
        Self::from_bytes(&Zeroizing::new(bytes.ok_or(wrong)?))
    }

    /// Reads a Standard Webhooks key: `whpk_` and base64 of a public one, or `whsk_` and that of a private one.
    ///
    /// # Errors
    ///
    /// It is not in that format, or no point of the curve.
    pub fn standard(key: &Secret) -> Result<Self, SecretError> {
        let text = std::str::from_utf8(key.expose()).map_err(|_| SecretError::NotUnicode)?;
        let after = |prefixes: [&str; 2]| prefixes.iter().find_map(|prefix| text.strip_prefix(prefix));
        let decoded = |encoded: Option<&str>, length| {
            encoded.and_then(encoding::key_from_base64).filter(|bytes| bytes.len() == length)
        };
        // Svix also writes the version of the key's format.
        let bytes =
            decoded(after(["whpk_", "whpk1_"]), KEY).or_else(|| decoded(after(["whsk_", "whsk1_"]), 2 * KEY));
        let wrong = SecretError::Format("a public key is expected: `whpk_` and base64 of 32 bytes");
        Self::from_bytes(&Zeroizing::new(bytes.ok_or(wrong)?))
    }

    /// The private key of this seed in hexadecimal, as [`from_hex`](Self::from_hex) reads it: of a sender that a test
    /// invents.
    pub fn private_hex(seed: &[u8; KEY]) -> Secret {
        let pair = Zeroizing::new(SigningKey::from_bytes(seed).to_keypair_bytes());
        Secret::made(Encoding::Hex.encode(&*pair))
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, SecretError> {
        let wrong = || SecretError::Format("these bytes are no Ed25519 key");
        let (first, rest) = bytes.split_first_chunk::<KEY>().ok_or_else(wrong)?;
        if rest.is_empty() {
            return Ok(Self { public: VerifyingKey::from_bytes(first).map_err(|_| wrong())?, private: None });
        }
        let private = SigningKey::from_bytes(first);
        let public = private.verifying_key();
        if public.as_bytes() != rest {
            return Err(wrong());
        }
        Ok(Self { public, private: Some(private) })
    }
}

/// Shows neither half.
impl fmt::Debug for Ed25519Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ed25519Key(..)")
    }
}

impl PublicKey for Ed25519Key {
    fn signature_length(&self) -> usize {
        SIGNATURE
    }

    /// Strictly: a weak key would let one signature pass for many texts.
    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.public.verify_strict(text, &signature).is_ok())
    }

    fn sign(&self, text: &[u8]) -> Option<Vec<u8>> {
        self.private.as_ref().map(|key| key.sign(text).to_bytes().into())
    }
}

/// An Ed25519 signature in a header, with the sender's public keys.
pub type Ed25519 = PublicKeys<Ed25519Key>;

use std::fmt;

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use ring::signature::{RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY as ALGORITHM, RsaPublicKeyComponents};
use sha1::{Digest, Sha1};

use self::parts::Parts;
use super::{PublicKey, PublicKeys};
use crate::{Secret, SecretError};

mod parts;

/// A sender's public key, which is all that a receiver needs; or its private key, which can also sign, for tests.
#[derive(Clone)]
pub struct RsaKey(Parts);

/// Lengths of a modulus in bytes: 2048 to 8192 bits.
const LENGTHS: std::ops::RangeInclusive<usize> = 256..=1024;

/// What PKCS #1 v1.5 puts before a SHA-1: its name in ASN.1, and its length.
const SHA1: [u8; 15] = [0x30, 0x21, 0x30, 9, 6, 5, 0x2b, 0x0e, 3, 2, 0x1a, 5, 0, 4, 20];

impl RsaKey {
    /// Reads a key in PEM: `BEGIN PUBLIC KEY`, or `BEGIN PRIVATE KEY`. Line breaks don't matter, not even those that
    /// are written `\n`, as in the JSON that keys are published in.
    ///
    /// # Errors
    ///
    /// It is not in that format, or has fewer than 2048 or more than 8192 bits.
    pub fn from_pem(key: &Secret) -> Result<Self, SecretError> {
        let text = std::str::from_utf8(key.expose()).map_err(|_| SecretError::NotUnicode)?;
        let parts = Parts::read(text).ok_or(SecretError::Format(
            "an RSA public key in PEM is expected: `-----BEGIN PUBLIC KEY-----`, base64, `-----END PUBLIC KEY-----`",
        ))?;
        let bounds = (parts.modulus.first(), LENGTHS.contains(&parts.modulus.len()));
        let (Some(0x80..), true) = bounds else {
            return Err(SecretError::Format("an RSA key of 2048 to 8192 bits is expected"));
        };
        Ok(Self(parts))
    }

    fn padded(&self, text: &[u8]) -> Vec<u8> {
        let hash = [&SHA1[..], &Sha1::digest(text)].concat();
        let ones = vec![0xff; self.signature_length() - hash.len() - 3];
        [&[0, 1], &ones[..], &[0], &hash].concat()
    }
}

impl PublicKey for RsaKey {
    fn signature_length(&self) -> usize {
        self.0.modulus.len()
    }

    fn verify(&self, text: &[u8], signature: &[u8]) -> bool {
        let key = RsaPublicKeyComponents { n: &self.0.modulus, e: &self.0.exponent };
        key.verify(&ALGORITHM, text, signature).is_ok()
    }

    /// `None` by a public key. By a private one without the usual defences (blinding, a check of the result): that one
    /// is a test's.
    fn sign(&self, text: &[u8]) -> Option<Vec<u8>> {
        let private = self.0.private.as_deref()?;
        let bits = u32::try_from(8 * self.signature_length()).ok()?;
        let number = |bytes: &[u8]| BoxedUint::from_be_slice(bytes, bits).ok();
        let modulus = BoxedMontyParams::new(Odd::new(number(&self.0.modulus)?).into_option()?);
        let padded = BoxedMontyForm::new(number(&self.padded(text))?, &modulus);
        Some(padded.pow(&number(private)?).retrieve().to_be_bytes().into_vec())
    }
}

/// An RSA signature in a header, PKCS #1 v1.5 with SHA-1, with the sender's public keys: for senders that have nothing
/// better.
pub type RsaSha1 = PublicKeys<RsaKey>;

/// Shows neither half.
impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RsaKey(..)")
    }
}

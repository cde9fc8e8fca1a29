//! Keys as they are passed on: PEM around `SubjectPublicKeyInfo` (RFC 5280) or PKCS #8 (RFC 5958), around PKCS #1.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pkcs1::{ALGORITHM_ID, RsaPrivateKeyRef, RsaPublicKeyRef};
use pkcs8::PrivateKeyInfoRef;
use pkcs8::der::Decode;
use pkcs8::spki::SubjectPublicKeyInfoRef;
use zeroize::Zeroizing;

/// The numbers of a key, big-endian and without leading zeros.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) modulus: Vec<u8>,
    pub(super) exponent: Vec<u8>,
    pub(super) private: Option<Zeroizing<Vec<u8>>>,
}

impl Parts {
    pub(super) fn read(pem: &str) -> Option<Self> {
        match decoded(pem, "PUBLIC KEY") {
            Some(der) => Self::public(&der),
            None => Self::private(&decoded(pem, "PRIVATE KEY")?),
        }
    }

    fn public(der: &[u8]) -> Option<Self> {
        let info = SubjectPublicKeyInfoRef::from_der(der).ok()?;
        let key = RsaPublicKeyRef::from_der(info.subject_public_key.as_bytes()?).ok()?;
        (info.algorithm == ALGORITHM_ID).then(|| Self {
            modulus: key.modulus.as_bytes().to_vec(),
            exponent: key.public_exponent.as_bytes().to_vec(),
            private: None,
        })
    }

    fn private(der: &[u8]) -> Option<Self> {
        let info = PrivateKeyInfoRef::from_der(der).ok()?;
        let key = RsaPrivateKeyRef::from_der(info.private_key.as_bytes()).ok()?;
        (info.algorithm == ALGORITHM_ID).then(|| Self {
            modulus: key.modulus.as_bytes().to_vec(),
            exponent: key.public_exponent.as_bytes().to_vec(),
            private: Some(key.private_exponent.as_bytes().to_vec().into()),
        })
    }
}

/// What stands between the two lines with this label. Line breaks may be written `\n`, as in the JSON in which keys are
/// published, or be blanks, as in a shell's variable: more than readers of PEM files take.
fn decoded(pem: &str, label: &str) -> Option<Zeroizing<Vec<u8>>> {
    let begun = pem.trim().strip_prefix(&format!("-----BEGIN {label}-----"))?;
    // Behind the last line there may be a written line break, too.
    let begun = begun.strip_suffix("\\n").unwrap_or(begun);
    let lines = begun.strip_suffix(&format!("-----END {label}-----"))?.split("\\n");
    let encoded: Zeroizing<String> = lines.flat_map(str::split_whitespace).collect::<String>().into();
    Some(STANDARD.decode(encoded.as_bytes()).ok()?.into())
}

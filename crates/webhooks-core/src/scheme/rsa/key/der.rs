//! Keys as they are passed on: PEM around DER, `SubjectPublicKeyInfo` (RFC 5280) or PKCS #8 (RFC 5958) around PKCS #1.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// The numbers of a key, big-endian and without leading zeros.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) modulus: Vec<u8>,
    pub(super) exponent: Vec<u8>,
    pub(super) private: Option<Zeroizing<Vec<u8>>>,
}

const INTEGER: u8 = 2;
const BIT_STRING: u8 = 3;
const OCTET_STRING: u8 = 4;
const SEQUENCE: u8 = 0x30;

/// That the key is one for RSA, without parameters.
const RSA: &[u8] = &[6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];

impl Parts {
    pub(super) fn read(pem: &str) -> Option<Self> {
        match decoded(pem, "PUBLIC KEY") {
            Some(der) => Self::public(&der),
            None => Self::private(&decoded(pem, "PRIVATE KEY")?),
        }
    }

    fn public(der: &[u8]) -> Option<Self> {
        let info = only(SEQUENCE, der)?;
        let (algorithm, info) = next(SEQUENCE, info)?;
        let [0, key @ ..] = only(BIT_STRING, info)? else { return None };
        let (modulus, rest) = number(only(SEQUENCE, key)?)?;
        let (exponent, rest) = number(rest)?;
        (algorithm == RSA && rest.is_empty()).then(|| Self {
            modulus: modulus.to_vec(),
            exponent: exponent.to_vec(),
            private: None,
        })
    }

    /// What stands behind the private exponent makes signing faster, and is not needed.
    fn private(der: &[u8]) -> Option<Self> {
        let (_version, info) = number(only(SEQUENCE, der)?)?;
        let (algorithm, info) = next(SEQUENCE, info)?;
        let (key, _attributes) = next(OCTET_STRING, info)?;
        let (_version, key) = number(only(SEQUENCE, key)?)?;
        let (modulus, key) = number(key)?;
        let (exponent, key) = number(key)?;
        let (private, _) = number(key)?;
        (algorithm == RSA).then(|| Self {
            modulus: modulus.to_vec(),
            exponent: exponent.to_vec(),
            private: Some(private.to_vec().into()),
        })
    }
}

/// What stands between the two lines with this label, without its line breaks.
fn decoded(pem: &str, label: &str) -> Option<Zeroizing<Vec<u8>>> {
    let begun = pem.trim().strip_prefix(&format!("-----BEGIN {label}-----"))?;
    // Behind the last line there may be a written line break, too.
    let begun = begun.strip_suffix("\\n").unwrap_or(begun);
    let lines = begun.strip_suffix(&format!("-----END {label}-----"))?.split("\\n");
    let encoded: Zeroizing<String> = lines.flat_map(str::split_whitespace).collect::<String>().into();
    Some(STANDARD.decode(encoded.as_bytes()).ok()?.into())
}

/// The content of an element that is all there is.
fn only(tag: u8, der: &[u8]) -> Option<&[u8]> {
    next(tag, der).and_then(|(content, rest)| rest.is_empty().then_some(content))
}

/// An integer that is not negative, and what follows it.
fn number(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (bytes, rest) = next(INTEGER, der)?;
    match bytes {
        [0, digits @ ..] => Some((digits, rest)),
        [1..=0x7f, ..] => Some((bytes, rest)),
        _ => None,
    }
}

/// The content of an element with this tag, and what follows the element. None is longer than 65,535 bytes.
fn next(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match der {
        [found, length @ ..=0x7f, rest @ ..] if *found == tag => (usize::from(*length), rest),
        [found, 0x81, length, rest @ ..] if *found == tag => (usize::from(*length), rest),
        [found, 0x82, high, low, rest @ ..] if *found == tag => {
            (usize::from(u16::from_be_bytes([*high, *low])), rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements() {
        assert_eq!(next(4, &[4, 1, 7, 8]), Some((&[7][..], &[8][..])));
        assert_eq!(next(4, &[4, 0x81, 1, 7]), Some((&[7][..], &[][..])));
        assert_eq!(next(4, &[4, 0x82, 0, 1, 7]), Some((&[7][..], &[][..])));
        assert_eq!(next(4, &[4, 0]), Some((&[][..], &[][..])));
        for bad in [
            &[][..],
            &[4],
            &[3, 0],
            &[4, 2, 7],
            &[4, 0x80, 7],
            &[4, 0x81],
            &[4, 0x82, 1],
            &[4, 0x83, 0, 0, 1, 7],
        ] {
            assert_eq!(next(4, bad), None, "{bad:?}");
        }
        assert_eq!(only(4, &[4, 1, 7, 8]), None);
    }

    #[test]
    fn numbers() {
        assert_eq!(number(&[2, 2, 0, 0x80]), Some((&[0x80][..], &[][..])));
        assert_eq!(number(&[2, 1, 0]), Some((&[][..], &[][..])));
        for bad in [&[2, 0][..], &[2, 1, 0x80], &[4, 1, 1]] {
            assert_eq!(number(bad), None, "{bad:?}");
        }
    }
}

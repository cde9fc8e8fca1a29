use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD};

/// How a signature is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal: written in lower case, read in both.
    Hex,
    /// Base64: standard alphabet, padded, no stray bits in the last group.
    Base64,
}

impl Encoding {
    pub(crate) fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => {
                let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
                bytes.iter().flat_map(|&byte| [digit(byte >> 4), digit(byte & 15)]).collect()
            }
            Self::Base64 => STANDARD.encode(bytes),
        }
    }

    /// Exactly `length` bytes, strictly encoded.
    pub(crate) fn decode(self, text: &[u8], length: usize) -> Option<Vec<u8>> {
        let bytes = match self {
            // The length decides before anything is decoded: the text is a stranger's.
            Self::Hex if text.len() == 2 * length => hex(text)?,
            Self::Base64 if text.len() == length.div_ceil(3) * 4 => STANDARD.decode(text).ok()?,
            Self::Hex | Self::Base64 => return None,
        };
        (bytes.len() == length).then_some(bytes)
    }
}

fn hex(text: &[u8]) -> Option<Vec<u8>> {
    let nibble = |&digit: &u8| char::from(digit).to_digit(16).and_then(|nibble| u8::try_from(nibble).ok());
    text.chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some(nibble(high)? << 4 | nibble(low)?),
            _ => None,
        })
        .collect()
}

/// The base64 of a key that a person pasted: padding optional, everything else strict.
pub(crate) fn key_from_base64(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &ALPHABET,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    LENIENT.decode(text).ok()
}

/// The hexadecimal of a key that a person pasted.
#[cfg(feature = "described")]
pub(crate) fn key_from_hex(text: &str) -> Option<Vec<u8>> {
    Encoding::Hex.decode(text.as_bytes(), text.len() / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_exact_in_length_and_blind_to_case() {
        assert_eq!(Encoding::Hex.decode(b"00fFa5", 3), Some(vec![0, 255, 0xa5]));
        for bad in ["00ff", "00ffa", "00ffa5a", "00ffa5a5", "00fg00", "+0ff00", " 0ff00", "00ff\u{e9}"] {
            assert_eq!(Encoding::Hex.decode(bad.as_bytes(), 3), None, "{bad}");
        }
        assert_eq!(Encoding::Hex.encode(&[0, 255, 0xa5]), "00ffa5");
    }

    #[test]
    fn base64_is_padded_and_canonical() {
        assert_eq!(Encoding::Base64.decode(b"+/8=", 2), Some(vec![0xfb, 0xff]));
        for bad in ["+/8", "-_8=", "+/9=", "+/8=\n", "+/8=AAAA", "+ 8=", "===="] {
            assert_eq!(Encoding::Base64.decode(bad.as_bytes(), 2), None, "{bad}");
        }
    }
}

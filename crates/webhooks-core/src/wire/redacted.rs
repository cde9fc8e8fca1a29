use std::fmt;

use serde::{Deserialize, Deserializer};
use sha2::{Digest, Sha256};

/// A secret that the sender puts into its bodies, such as a token: readable, but not shown.
///
/// `Debug` shows four bytes of its hash: enough to tell two apart, not to find it out.
#[derive(Clone)]
pub struct Redacted(Box<str>);

impl Redacted {
    /// The secret.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hash: [u8; 32] = Sha256::digest(self.0.as_bytes()).into();
        let first = hash.first_chunk().map_or(0, |first| u32::from_be_bytes(*first));
        write!(f, "[redacted {first:08x}]")
    }
}

impl<'de> Deserialize<'de> for Redacted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::with_str(deserializer, |text| Self(text.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_tells_two_apart_without_showing_them() {
        let [first, second] = ["a token", "another"].map(|text| format!("{:?}", Redacted(text.into())));
        assert_ne!(first, second);
        assert!(!first.contains("token") && first.starts_with("[redacted "), "{first}");
    }
}

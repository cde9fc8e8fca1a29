//! The keys of a description as they are written, before anyone asked whether they belong together.

use serde::Deserialize;

use crate::scheme;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fields {
    pub(super) name: String,
    pub(super) algorithm: Algorithm,
    pub(super) header: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) list: Option<char>,
    pub(super) encoding: Option<Encoding>,
    pub(super) content: Option<Vec<Piece>>,
    pub(super) timestamp: Option<Timestamp>,
    pub(super) url: Option<String>,
    pub(super) key: Option<KeyForm>,
    pub(super) kind: Option<Place>,
    pub(super) id: Option<Place>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum Algorithm {
    #[serde(rename = "hmac-sha256")]
    HmacSha256,
    #[serde(rename = "hmac-sha1")]
    HmacSha1,
    #[serde(rename = "hmac-sha512")]
    HmacSha512,
    #[serde(rename = "ed25519")]
    Ed25519,
    #[serde(rename = "token")]
    Token,
    #[serde(rename = "basic")]
    Basic,
}

impl Algorithm {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac-sha256",
            Self::HmacSha1 => "hmac-sha1",
            Self::HmacSha512 => "hmac-sha512",
            Self::Ed25519 => "ed25519",
            Self::Token => "token",
            Self::Basic => "basic",
        }
    }

    /// The name of the way on deliveries.
    pub(super) fn way(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac_sha256",
            Self::HmacSha1 => "hmac_sha1",
            Self::HmacSha512 => "hmac_sha512",
            Self::Ed25519 => "ed25519",
            Self::Token => "token",
            Self::Basic => "basic",
        }
    }
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Encoding {
    Hex,
    Base64,
}

impl From<Encoding> for scheme::Encoding {
    fn from(encoding: Encoding) -> Self {
        match encoding {
            Encoding::Hex => Self::Hex,
            Encoding::Base64 => Self::Base64,
        }
    }
}

/// A piece of the text that is signed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Piece {
    Body,
    Timestamp,
    Url,
    Secret,
    Text(String),
    Header(String),
}

/// How the secret is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum KeyForm {
    Text,
    Hex,
    Base64,
    Standard,
}

/// Where a name is.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Place {
    Header(String),
    Body(String),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Timestamp {
    pub(super) header: Option<String>,
    pub(super) entry: Option<String>,
    pub(super) body: Option<String>,
    #[serde(default)]
    pub(super) unit: Unit,
    #[serde(default = "five_minutes")]
    pub(super) tolerance: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Unit {
    #[default]
    Seconds,
    Milliseconds,
}

fn five_minutes() -> u32 {
    300
}

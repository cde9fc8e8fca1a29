use crate::scheme::{HmacScheme, Signature, SignatureScheme};

use super::Confluence;

/// How Confluence Data Center authenticates: `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body. Other
/// algorithms are refused, whatever the prefix says.
pub type Auth = Signature<Confluence>;

impl SignatureScheme for Confluence {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-hub-signature").prefix("sha256=");
    const ABOUT: &'static str = "X-Hub-Signature: sha256=<hex> over the body";
    // Apps of Cloud get `Authorization: JWT ...` instead, which is not supported.
    const CREDENTIALS: &'static [&'static str] = &[Self::SCHEME.header(), "authorization"];
}

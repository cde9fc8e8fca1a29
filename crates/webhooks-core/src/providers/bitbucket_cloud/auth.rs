use crate::scheme::{HmacScheme, Signature, SignatureScheme};

use super::BitbucketCloud;

/// How Bitbucket Cloud authenticates: `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body. Other algorithms are
/// refused, whatever the prefix says.
///
/// A webhook without a secret sends no signature, and is refused. `X-Hook-UUID` is no secret.
pub type Auth = Signature<BitbucketCloud>;

impl SignatureScheme for BitbucketCloud {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-hub-signature").prefix("sha256=");
    const ABOUT: &'static str = "X-Hub-Signature: sha256=<hex> over the body";
}

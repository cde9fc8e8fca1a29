use crate::scheme::{HmacScheme, Signature, SignatureScheme};

use super::Gogs;

/// How Gogs authenticates: `X-Gogs-Signature`, HMAC-SHA-256 of the event's JSON.
///
/// A redelivery is signed with the secret that the hook had at first: give the receiver both while you replace one.
pub type Auth = Signature<Gogs>;

impl SignatureScheme for Gogs {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-gogs-signature");
    const ABOUT: &'static str = "X-Gogs-Signature over the JSON";
}

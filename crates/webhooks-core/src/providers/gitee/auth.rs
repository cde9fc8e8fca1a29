use std::time::{Duration, SystemTime};

use crate::clock::unix_millis;
use crate::scheme::{
    Authenticate, Credentials, Encoding, Hmac, HmacScheme, Part, Proof, TimestampRule, TokenScheme, Way,
    WayError, decoy_secret,
};
use crate::{Head, Integrity, Rejection, Request, Secrets};

const TOKEN: &str = "x-gitee-token";
const TIMESTAMP: &str = "x-gitee-timestamp";

/// What Gitee's documentation allows a timestamp to be old.
const PAST: Duration = Duration::from_secs(60 * 60);
/// For clocks that differ.
const AHEAD: Duration = Duration::from_secs(5 * 60);

/// How Gitee authenticates: the hook's form decides between a signature and a password, and both are in
/// `X-Gitee-Token`.
///
/// Neither covers the body; see the [card](crate::gitee#authentication).
#[derive(Debug)]
pub struct Auth(Mode);

#[derive(Debug)]
enum Mode {
    Signature(Hmac),
    Password(TokenScheme),
}

impl Auth {
    /// A hook with a signing key: HMAC-SHA-256 of timestamp and key. Deliveries older than an hour are refused, and
    /// those more than five minutes ahead.
    pub fn signature(secrets: impl Into<Secrets>) -> Self {
        Self::signature_with_tolerance(secrets, PAST, AHEAD)
    }

    /// The same with another age up to which deliveries are accepted, and as far as they may be ahead.
    pub fn signature_with_tolerance(secrets: impl Into<Secrets>, past: Duration, ahead: Duration) -> Self {
        let scheme = HmacScheme::sha256(TOKEN)
            .encoding(Encoding::Base64)
            .signed(&[Part::Timestamp, Part::Text("\n"), Part::Secret])
            .timestamp(TimestampRule::header(TIMESTAMP, past).ahead(ahead).millis());
        Self(Mode::Signature(Hmac::new(scheme, secrets)))
    }

    /// A hook with a password, which is sent as it is.
    pub fn password(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::Password(TokenScheme::new(TOKEN, secrets)))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(
            "signature",
            Integrity::Sender,
            "X-Gitee-Token: a signature of timestamp and key, not of the body",
        ),
        Way::new("password", Integrity::Sender, "X-Gitee-Token: the password as it is"),
    ];
    // Not the timestamp: Gitee sends one in any case.
    const CREDENTIALS: &'static [&'static str] = &[TOKEN];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Mode::Signature(hmac) => hmac.screen(head, now),
            Mode::Password(token) => token.verify(head).map(drop),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, secret_index) = match &self.0 {
            Mode::Signature(hmac) => ("signature", hmac.verify(head, body, now)?),
            Mode::Password(token) => ("password", token.verify(head)?),
        };
        Ok(Proof { way, integrity: Integrity::Sender, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Mode::Signature(hmac) => hmac.sign(request, now),
            Mode::Password(token) => {
                request.set_header(TIMESTAMP, unix_millis(now).to_string());
                token.sign(request);
            }
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "signature" => Ok(Self::signature(credentials.secrets)),
            "password" => Ok(Self::password(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::signature(decoy_secret())
    }
}

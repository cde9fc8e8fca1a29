use std::time::SystemTime;

use super::{DELIVERY, EVENT, VERSION};
use crate::scheme::{
    Authenticate, BodyToken, Credentials, Hash, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret,
};
use crate::{Head, Integrity, Reason, Rejection, Request, Secrets};

const SIGNATURE: HmacScheme = HmacScheme::sha256("x-coding-signature").hash(Hash::Sha1).prefix("sha1=");
/// A member of the body.
const TOKEN: &str = "token";

/// How CODING authenticates: with a signature, or in the first generation of hooks with a token in the body.
#[derive(Debug)]
pub struct Auth(Mode);

#[derive(Debug)]
enum Mode {
    HmacSha1(Hmac),
    BodyToken(BodyToken),
}

impl Auth {
    /// V2: HMAC-SHA-1 of the body, with the hook's token as key.
    pub fn hmac_sha1(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::HmacSha1(Hmac::new(SIGNATURE, secrets)))
    }

    /// V1: the hook's token is a member of the body, as it is.
    ///
    /// The body has to be read before anything is known of its sender. Only that member is.
    pub fn body_token(secrets: impl Into<Secrets>) -> Self {
        Self(Mode::BodyToken(BodyToken::new(TOKEN, secrets)))
    }

    /// Which generation of hooks authenticates so.
    pub(super) fn generation(&self) -> &'static str {
        match self.0 {
            Mode::HmacSha1(_) => "v2",
            Mode::BodyToken(_) => "v1",
        }
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("hmac_sha1", Integrity::Body, "V2: X-Coding-Signature over the body"),
        Way::new("body_token", Integrity::Sender, "V1: the body's member `token`").in_body(TOKEN),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE.header()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Mode::HmacSha1(hmac) => {
                hmac.screen(head, now).map_err(|rejection| self.0.explained(rejection, head))
            }
            Mode::BodyToken(_) => Ok(()),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, integrity, outcome) = match &self.0 {
            Mode::HmacSha1(hmac) => ("hmac_sha1", Integrity::Body, hmac.verify(head, body, now)),
            Mode::BodyToken(token) => ("body_token", Integrity::Sender, token.verify(body)),
        };
        let secret_index = outcome.map_err(|rejection| self.0.explained(rejection, head))?;
        Ok(Proof { way, integrity, secret_index })
    }

    /// As either generation: a V1 hook sends neither id nor version, and has another name for merge requests.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Mode::HmacSha1(hmac) => hmac.sign(request, now),
            Mode::BodyToken(token) => {
                token.sign(request);
                request.remove_header(DELIVERY);
                request.remove_header(VERSION);
                if request.header(EVENT) == Some("merge request") {
                    request.set_header(EVENT, "merge_request");
                }
            }
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            "hmac_sha1" => Ok(Self::hmac_sha1(credentials.secrets)),
            "body_token" => Ok(Self::body_token(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::hmac_sha1(decoy_secret())
    }
}

impl Mode {
    /// The rejection with what is probably behind it, for the log: settings of the hook that send no credential.
    fn explained(&self, rejection: Rejection, head: &Head<'_>) -> Rejection {
        let hint = match self {
            _ if rejection.reason() != Reason::CredentialMissing => return rejection,
            _ if !head.has(EVENT) => {
                "no X-Coding-Event either, as from a hook whose content format is DingTalk or WeCom; \
                 it has to be `coding`"
            }
            Self::HmacSha1(_) if head.has(DELIVERY) || head.has(VERSION) => "the hook has no token",
            Self::HmacSha1(_) => "neither id nor version, as from a V1 hook; see Auth::body_token",
            Self::BodyToken(_) if head.has(SIGNATURE.header()) => {
                "a signature, as from a V2 hook; see Auth::hmac_sha1"
            }
            Self::BodyToken(_) => "the hook has no token",
        };
        rejection.with_source(hint)
    }
}

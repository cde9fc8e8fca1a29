use std::time::SystemTime;

use crate::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Proof, StandardKey, StandardKeys, StandardWebhooks,
    TokenScheme, Way, WayError, decoy_secret,
};
use crate::{Head, Integrity, Reason, Rejection, Request, Secret, SecretError, Secrets};

const SIGNATURE: &str = "webhook-signature";
const TOKEN: &str = "x-gitlab-token";
const STATUS_CHECK: HmacScheme = HmacScheme::sha256("x-gitlab-signature");

/// How GitLab authenticates: a signing token (19.0 and later) signs id, timestamp and body; a secret token, sent as it
/// is, proves the sender and not the body. External status checks are no hooks, and have a signature of their own.
///
/// A hook may have both. Which of them counts is for you to say, so there is no way that goes without saying.
#[derive(Debug)]
pub struct Auth(Policy);

#[derive(Debug)]
enum Policy {
    Signature(StandardWebhooks),
    SignatureElseToken(StandardWebhooks, TokenScheme),
    Token(TokenScheme),
    StatusCheck(Hmac),
}

/// What decides about one request.
enum Decider<'a> {
    Signature(&'a StandardWebhooks),
    Token(&'a TokenScheme),
    StatusCheck(&'a Hmac),
}

impl Auth {
    /// The signature has to be there and good, whatever the secret token: `whsec_` and base64, as GitLab shows it once.
    ///
    /// # Errors
    ///
    /// The signing token is not in that format.
    pub fn signing_token(signing_token: &Secret) -> Result<Self, SecretError> {
        Ok(Self::signing_tokens(StandardKey::new(signing_token)?))
    }

    /// The same with several signing tokens, while one is being replaced.
    pub fn signing_tokens(keys: impl Into<StandardKeys>) -> Self {
        Self(Policy::Signature(signatures(keys)))
    }

    /// For the time in which hooks get their signing tokens. Where there is a signature it decides, and a bad one is
    /// not made good by the secret token; where there is none the secret token decides.
    ///
    /// Whoever knows the secret token can leave the signature out: this proves no more than [`token`](Self::token).
    pub fn signature_else_token(keys: impl Into<StandardKeys>, token: impl Into<Secrets>) -> Self {
        Self(Policy::SignatureElseToken(signatures(keys), TokenScheme::new(TOKEN, token)))
    }

    /// The secret token alone; signatures are not looked at. It says nothing of the body.
    pub fn token(token: impl Into<Secrets>) -> Self {
        Self(Policy::Token(TokenScheme::new(TOKEN, token)))
    }

    /// An external status check with a shared secret, which is no hook: HMAC-SHA-256 of the body.
    pub fn status_check(secrets: impl Into<Secrets>) -> Self {
        Self(Policy::StatusCheck(Hmac::new(STATUS_CHECK, secrets)))
    }

    pub(super) fn is_of_status_checks(&self) -> bool {
        matches!(self.0, Policy::StatusCheck(_))
    }

    fn decider(&self, head: &Head<'_>) -> Decider<'_> {
        match &self.0 {
            Policy::Signature(signature) => Decider::Signature(signature),
            Policy::SignatureElseToken(signature, _) if head.has(SIGNATURE) => Decider::Signature(signature),
            Policy::SignatureElseToken(_, token) | Policy::Token(token) => Decider::Token(token),
            Policy::StatusCheck(hmac) => Decider::StatusCheck(hmac),
        }
    }
}

fn signatures(keys: impl Into<StandardKeys>) -> StandardWebhooks {
    StandardWebhooks::new(keys).webhook_headers_only()
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("signing_token", Integrity::Body, "webhook-signature over id, timestamp and body"),
        Way::new(
            "status_check",
            Integrity::Body,
            "for an external status check: X-Gitlab-Signature over the body",
        ),
        Way::new(
            "signature_else_token",
            Integrity::Sender,
            "for a migration: webhook-signature, and X-Gitlab-Token where there is none",
        )
        .needs_token(),
        Way::new("token", Integrity::Sender, "the secret token as it is, in X-Gitlab-Token"),
    ];
    // GitLab sends id and timestamp without a signing token too: they are no credentials.
    const CREDENTIALS: &'static [&'static str] = &[SIGNATURE, STATUS_CHECK.header(), TOKEN];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        let decider = self.decider(head);
        let (outcome, other, hint) = match decider {
            Decider::Signature(signature) => (
                signature.screen(head, now),
                TOKEN,
                "only the secret token was sent; see Auth::signature_else_token",
            ),
            Decider::Token(token) => (
                token.verify(head).map(drop),
                SIGNATURE,
                "only a signature was sent, and no secret token; see Auth::signing_token",
            ),
            Decider::StatusCheck(hmac) => {
                (hmac.screen(head, now), SIGNATURE, "a hook's signature was sent; see Auth::signing_token")
            }
        };
        outcome.map_err(|rejection| match rejection.reason() {
            Reason::CredentialMissing if head.has(other) => rejection.with_source(hint),
            _ => rejection,
        })
    }

    /// The way that is named is the one that decided: `signing_token`, `token` or `status_check`.
    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (way, integrity, secret_index) = match self.decider(head) {
            Decider::Signature(signature) => {
                ("signing_token", Integrity::Body, signature.verify(head, body, now)?)
            }
            Decider::Token(token) => ("token", Integrity::Sender, token.verify(head)?),
            Decider::StatusCheck(hmac) => ("status_check", Integrity::Body, hmac.verify(head, body, now)?),
        };
        Ok(Proof { way, integrity, secret_index })
    }

    /// All that the hook has, as GitLab does: both for a hook with both.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Policy::Signature(signature) => signature.sign(request, now),
            Policy::SignatureElseToken(signature, token) => {
                token.sign(request);
                signature.sign(request, now);
            }
            Policy::Token(token) => token.sign(request),
            Policy::StatusCheck(hmac) => hmac.sign(request, now),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        let Credentials { secrets, token, .. } = credentials;
        match (way, token) {
            ("signing_token", _) => Ok(Self::signing_tokens(StandardKeys::try_from(&secrets)?)),
            ("signature_else_token", Some(token)) => {
                Ok(Self::signature_else_token(StandardKeys::try_from(&secrets)?, token))
            }
            ("token", _) => Ok(Self::token(secrets)),
            ("status_check", _) => Ok(Self::status_check(secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::token(decoy_secret())
    }
}

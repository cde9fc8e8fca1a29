use std::time::SystemTime;

use super::generation::{CODEUP, FIRST, GITCODE, Generation, HOOKSHOT};
use crate::scheme::{
    Authenticate, Basic, Credentials, Hmac, HmacScheme, Proof, TokenScheme, Way, WayError, decoy_secret,
};
use crate::{Head, Integrity, Reason, Rejection, Request, SecretError, Secrets};

const GITCODE_SIGNATURE: HmacScheme = HmacScheme::sha256("x-gitcode-signature-256").prefix("sha256=");
const HOOKSHOT_SIGNATURE: HmacScheme = HmacScheme::sha256("x-hub-signature-256").prefix("sha256=");
const GITCODE_TOKEN: &str = "x-gitcode-token";
const CODEUP_TOKEN: &str = "x-codeup-token";
const FIRST_TOKEN: &str = "x-atomgit-token";

/// How AtomGit, GitCode and Codeup authenticate: each generation in its own way, of which GitCode's form offers two.
#[derive(Debug)]
pub struct Auth {
    way: &'static str,
    generation: &'static Generation,
    mode: Mode,
}

#[derive(Debug)]
enum Mode {
    Signature(Hmac),
    Token(TokenScheme),
    Basic(Basic),
}

impl Auth {
    /// GitCode, and AtomGit since 2025, with a signing key: HMAC-SHA-256 of the body.
    pub fn gitcode_signature(secrets: impl Into<Secrets>) -> Self {
        let mode = Mode::Signature(Hmac::new(GITCODE_SIGNATURE, secrets));
        Self { way: "gitcode_signature", generation: &GITCODE, mode }
    }

    /// GitCode, and AtomGit since 2025, with a password, which is sent as it is. It says nothing of the body.
    pub fn gitcode_password(secrets: impl Into<Secrets>) -> Self {
        let mode = Mode::Token(TokenScheme::new(GITCODE_TOKEN, secrets));
        Self { way: "gitcode_password", generation: &GITCODE, mode }
    }

    /// AtomGit of 2023 and 2024 (`User-Agent: AtomGit-Hookshot`): HMAC-SHA-256 of the body.
    pub fn hookshot_signature(secrets: impl Into<Secrets>) -> Self {
        let mode = Mode::Signature(Hmac::new(HOOKSHOT_SIGNATURE, secrets));
        Self { way: "hookshot_signature", generation: &HOOKSHOT, mode }
    }

    /// Codeup: the secret token, sent as it is. It says nothing of the body.
    pub fn codeup_token(secrets: impl Into<Secrets>) -> Self {
        let mode = Mode::Token(TokenScheme::new(CODEUP_TOKEN, secrets));
        Self { way: "codeup_token", generation: &CODEUP, mode }
    }

    /// AtomGit of 2022: user and password of the hook's URL. It says nothing of the body.
    ///
    /// # Errors
    ///
    /// A secret is not in the form `user:password`.
    pub fn basic(secrets: impl Into<Secrets>) -> Result<Self, SecretError> {
        Ok(Self { way: "basic", generation: &FIRST, mode: Mode::Basic(Basic::new(secrets)?) })
    }

    /// AtomGit of 2022: a token in `X-AtomGit-Token`. It says nothing of the body.
    ///
    /// That there is such a token, and where, is not documented: the name follows Codeup's, which had the same engine.
    pub fn token(secrets: impl Into<Secrets>) -> Self {
        Self::token_in(FIRST_TOKEN, secrets)
    }

    /// The same in another header.
    pub fn token_in(header: &'static str, secrets: impl Into<Secrets>) -> Self {
        let mode = Mode::Token(TokenScheme::new(header, secrets));
        Self { way: "token", generation: &FIRST, mode }
    }

    /// Whose headers say what is delivered.
    pub(super) fn generation(&self) -> &'static Generation {
        self.generation
    }

    /// The rejection with what is probably behind it, for the log: the hook's form says the other one of two modes.
    fn explained(&self, rejection: Rejection, head: &Head<'_>) -> Rejection {
        let hint = match self.way {
            _ if rejection.reason() != Reason::CredentialMissing => return rejection,
            "gitcode_signature" if head.has(GITCODE_TOKEN) => {
                "only a password was sent; see Auth::gitcode_password"
            }
            "gitcode_password" if head.has(GITCODE_SIGNATURE.header()) => {
                "only a signature was sent; see Auth::gitcode_signature"
            }
            _ => return rejection,
        };
        rejection.with_source(hint)
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new("gitcode_signature", Integrity::Body, "GitCode: X-GitCode-Signature-256 over the body"),
        Way::new("hookshot_signature", Integrity::Body, "AtomGit 2023: X-Hub-Signature-256 over the body"),
        Way::new("gitcode_password", Integrity::Sender, "GitCode: the password as it is, in X-GitCode-Token"),
        Way::new("codeup_token", Integrity::Sender, "Codeup: the secret token as it is, in X-Codeup-Token"),
        Way::new("basic", Integrity::Sender, "AtomGit 2022: user:password of the hook's URL"),
        Way::new("token", Integrity::Sender, "AtomGit 2022: a token in X-AtomGit-Token, which is a guess"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[
        GITCODE_SIGNATURE.header(),
        HOOKSHOT_SIGNATURE.header(),
        GITCODE_TOKEN,
        CODEUP_TOKEN,
        "authorization",
        FIRST_TOKEN,
    ];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        let outcome = match &self.mode {
            Mode::Signature(hmac) => hmac.screen(head, now),
            Mode::Token(token) => token.verify(head).map(drop),
            Mode::Basic(basic) => basic.verify(head).map(drop),
        };
        outcome.map_err(|rejection| self.explained(rejection, head))
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (integrity, secret_index) = match &self.mode {
            Mode::Signature(hmac) => (Integrity::Body, hmac.verify(head, body, now)?),
            Mode::Token(token) => (Integrity::Sender, token.verify(head)?),
            Mode::Basic(basic) => (Integrity::Sender, basic.verify(head)?),
        };
        Ok(Proof { way: self.way, integrity, secret_index })
    }

    /// As its generation: an event that was announced as another one's gets its headers.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.generation.adopt(request);
        match &self.mode {
            Mode::Signature(hmac) => hmac.sign(request, now),
            Mode::Token(token) => token.sign(request),
            Mode::Basic(basic) => basic.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        let secrets = credentials.secrets;
        match way {
            "gitcode_signature" => Ok(Self::gitcode_signature(secrets)),
            "hookshot_signature" => Ok(Self::hookshot_signature(secrets)),
            "gitcode_password" => Ok(Self::gitcode_password(secrets)),
            "codeup_token" => Ok(Self::codeup_token(secrets)),
            "basic" => Ok(Self::basic(secrets)?),
            "token" => Ok(Self::token(secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::gitcode_signature(decoy_secret())
    }
}

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::json;

use self::members::Members;
use super::layout::once;
use super::mac::{Hash, Key};
use super::{Encoding, Way};
use crate::{Head, Integrity, Reason, Rejection, Request, Secret, Secrets};

mod members;

/// A compact JWS in a header, HS256: it signs claims, and one of them is the SHA-256 of the body. Whatever algorithm
/// the JWS says it has, this is the one that is computed.
pub struct Jws {
    header: &'static str,
    issuer: &'static str,
    keys: Vec<Key>,
}

/// The longest JWS that is looked at: one with these claims has some 200 characters.
const MAX_LENGTH: usize = 4096;

const ALGORITHM: &str = "HS256";

/// Length of a SHA-256, and so of an HMAC with it.
const HASH: usize = 32;

impl Jws {
    /// The usual name of the way.
    pub const WAY: &'static str = "jws_hs256";

    /// A JWS in this header whose claim `iss` is this issuer and whose claim `sha256` is that of the body.
    pub fn new(header: &'static str, issuer: &'static str, secrets: impl Into<Secrets>) -> Self {
        let keys = secrets.into().iter().map(Secret::expose).map(|key| Key::new(Hash::Sha256, key)).collect();
        Self { header, issuer, keys }
    }

    /// The way as a sender lists it.
    pub const fn way(about: &'static str) -> Way {
        Way::new(Self::WAY, Integrity::Body, about)
    }

    /// Examines the head: a JWS in the right format.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>) -> Result<(), Rejection> {
        Token::read(head, self.header).map(drop)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]]) -> Result<usize, Rejection> {
        let token = Token::read(head, self.header)?;
        let is_by = |key: &Key| {
            let mut mac = key.clone();
            mac.update(token.signed);
            mac.is(&token.signature)
        };
        let index = self.keys.iter().position(is_by).ok_or(Reason::SignatureMismatch)?;
        // Only now is it known to be the sender's, and looked into.
        token.check_algorithm()?;
        let claims =
            Members::read(&token.claims).ok_or_else(|| malformed("claims that are no JSON object"))?;
        if claims.text("iss") != Some(self.issuer) {
            return Err(malformed("claims of another issuer"));
        }
        let claimed = claims.text("sha256").and_then(|hex| Encoding::Hex.decode(hex.as_bytes(), HASH));
        let claimed =
            claimed.ok_or_else(|| malformed("no claim `sha256`, so that the body is not signed"))?;
        // No secret: who reads the JWS knows it.
        if claimed == Hash::sha256_of(body) { Ok(index) } else { Err(Reason::SignatureMismatch.into()) }
    }

    /// Signs with the first key.
    pub fn sign(&self, request: &mut Request) {
        let Some(mut mac) = self.keys.first().cloned() else { return };
        let protected = BASE64.encode(json!({ "alg": ALGORITHM, "typ": "JWT" }).to_string());
        let hash = Encoding::Hex.encode(&Hash::sha256_of(&[request.body()]));
        let claims = BASE64.encode(json!({ "iss": self.issuer, "sha256": hash }).to_string());
        let signed = format!("{protected}.{claims}");
        mac.update(signed.as_bytes());
        request.set_header(self.header, format!("{signed}.{}", BASE64.encode(mac.finish())));
    }
}

/// Shows no key.
impl fmt::Debug for Jws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jws")
            .field("header", &self.header)
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

/// A JWS, decoded but not read.
struct Token<'h> {
    /// The first two parts as they were sent.
    signed: &'h [u8],
    protected: Vec<u8>,
    claims: Vec<u8>,
    signature: Vec<u8>,
}

impl<'h> Token<'h> {
    fn read(head: &Head<'h>, header: &str) -> Result<Self, Rejection> {
        let value = once(head, header)?;
        Self::parse(value).ok_or_else(|| Reason::CredentialMalformed.into())
    }

    fn parse(value: &'h [u8]) -> Option<Self> {
        if value.len() > MAX_LENGTH {
            return None;
        }
        // Strictly: of two spellings of one signature one is refused.
        let mut parts = value.split(|&byte| byte == b'.').map(|part| BASE64.decode(part).ok());
        let (protected, claims, signature) = (parts.next()??, parts.next()??, parts.next()??);
        if parts.next().is_some() || signature.len() != HASH {
            return None;
        }
        let dot = value.iter().rposition(|&byte| byte == b'.')?;
        Some(Self { signed: value.get(..dot)?, protected, claims, signature })
    }

    fn check_algorithm(&self) -> Result<(), Rejection> {
        let protected =
            Members::read(&self.protected).ok_or_else(|| malformed("no JSON object as header"))?;
        if protected.text("alg") != Some(ALGORITHM) {
            return Err(malformed("another algorithm than HS256"));
        }
        // Extensions that must be understood (RFC 7515, 4.1.11): there is none that we know.
        if protected.has("crit") { Err(malformed("an extension that is critical")) } else { Ok(()) }
    }
}

fn malformed(what: &'static str) -> Rejection {
    Rejection::new(Reason::CredentialMalformed).with_source(format!("a JWS with {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jws() -> Jws {
        Jws::new("jws", "acme", Secret::new("shared with acme").unwrap())
    }

    /// Signs whatever is asked for, as somebody would who has the secret.
    fn verify(protected: &str, claims: &str) -> Result<usize, Reason> {
        let mut mac = jws().keys.remove(0);
        let signed = format!("{}.{}", BASE64.encode(protected), BASE64.encode(claims));
        mac.update(signed.as_bytes());
        let headers = [("jws", format!("{signed}.{}", BASE64.encode(mac.finish())))];
        let head = Head::new("POST", "/", None, &headers);
        jws().verify(&head, &[b"{", b"}"]).map_err(|rejection| rejection.reason())
    }

    const PROTECTED: &str = r#"{"alg":"HS256"}"#;
    const CLAIMS: &str =
        r#"{"iss":"acme","sha256":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"}"#;

    #[test]
    fn only_these_claims_by_this_algorithm() {
        assert_eq!(verify(PROTECTED, CLAIMS), Ok(0));
        assert_eq!(verify(PROTECTED, &CLAIMS.replace("4413", "4414")), Err(Reason::SignatureMismatch));
        for protected in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"hs256"}"#,
            r#"{"alg":"HS512"}"#,
            r#"{"alg":"none","alg":"HS256"}"#,
            r#"{"alg":["HS256"]}"#,
            r#"{"alg":"HS256","crit":["exp"],"exp":1}"#,
            "{}",
            "[]",
            "",
        ] {
            assert_eq!(verify(protected, CLAIMS), Err(Reason::CredentialMalformed), "{protected}");
        }
        for claims in [
            &CLAIMS.replace("acme", "netlify"),
            &CLAIMS.replace("iss", "iss2"),
            &CLAIMS.replace("sha256", "sha512"),
            &CLAIMS.replace("44136f", "136f"),
            &CLAIMS.replace(r#""iss":"#, r#""iss":"x","iss":"#),
            &CLAIMS.replace(r#""sha256":"#, r#""sha256":null,"sha256":"#),
            &CLAIMS.replace('}', "} "),
            &CLAIMS.replace('}', "}}"),
            &format!("[{CLAIMS}]"),
        ] {
            let expected = if claims.ends_with("} ") { Ok(0) } else { Err(Reason::CredentialMalformed) };
            assert_eq!(verify(PROTECTED, claims), expected, "{claims}");
        }
    }

    #[test]
    fn three_parts_strictly_encoded() {
        let part = BASE64.encode([255; HASH]);
        assert!(Token::parse(format!("e30.e30.{part}").as_bytes()).is_some());
        for bad in [
            String::new(),
            "..".to_owned(),
            "e30.e30".to_owned(),
            "e30.e30.".to_owned(),
            format!("e30.{part}"),
            format!("e30.e30.{part}="),
            format!("e30.e30.{part}."),
            format!("e30.e30.{part}.e30"),
            format!("e31.e30.{part}"),
            format!("e30=.e30.{part}"),
            format!("e30.e30.{}", part.replace('_', "/")),
            format!("e30.e30.{}", &part[4..]),
            format!("e30.{}.{part}", "e30A".repeat(MAX_LENGTH / 4)),
        ] {
            assert!(Token::parse(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}

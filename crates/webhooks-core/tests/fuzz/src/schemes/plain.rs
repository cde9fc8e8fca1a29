//! Secrets that are sent as they are: in a header, in Basic credentials, in the URL, in the body.

use std::time::SystemTime;

use serde_json::Value;
use webhooks_core::scheme::{Basic, BodyToken, TokenScheme, UrlSecret};
use webhooks_core::{Head, Rejection, Request};

use super::{Examine, Scheme, only};
use crate::credentials::{SECRET, USER, secret};

pub(super) fn schemes() -> impl Iterator<Item = Scheme> {
    let basic = Basic::user(USER, &secret(SECRET)).expect("a user name without a colon");
    [
        of("token", Plain::Token(TokenScheme::new("x-token", secret(SECRET))), |_, request| {
            only(request, "x-token") == Some(SECRET.as_bytes())
        }),
        of("basic", Plain::Basic(basic), |scheme, request| is_basic(scheme, request).is_some()),
        of("url_query", Plain::Url(UrlSecret::query("secret", secret(SECRET))), |_, request| {
            let pairs = request.query().unwrap_or_default().split('&');
            let values: Vec<&str> = pairs.filter_map(|pair| pair.strip_prefix("secret=")).collect();
            matches!(values.as_slice(), [value] if is_secret(value))
        }),
        of("url_path", Plain::Url(UrlSecret::last_segment(secret(SECRET))), |_, request| {
            is_secret(request.head().path().rsplit('/').next().unwrap_or_default())
        }),
        of("body_token", Plain::Body(BodyToken::new("token", secret(SECRET))), |scheme, request| {
            is_in_body(scheme, request)
        }),
    ]
    .into_iter()
}

fn of(name: &'static str, examine: Plain, accepts: fn(&Scheme, &Request) -> bool) -> Scheme {
    Scheme { name, examine: Box::new(examine), accepts: Box::new(accepts), covers_body: false }
}

fn is_basic(scheme: &Scheme, request: &Request) -> Option<()> {
    let sent = only(request, "authorization")?;
    let mut again = request.clone();
    scheme.sign(&mut again, super::now());
    let signed = again.header("authorization")?.as_bytes();
    let (name, credentials) = sent.split_at_checked("Basic ".len())?;
    let is_same = name.eq_ignore_ascii_case(b"Basic ") && signed.ends_with(credentials);
    (is_same && sent.len() == signed.len()).then_some(())
}

/// Whether a text is the secret, percent-encoded wherever one likes.
fn is_secret(text: &str) -> bool {
    let mut rest = text.as_bytes();
    for expected in SECRET.bytes() {
        let encoded =
            rest.strip_prefix(b"%").and_then(|rest| rest.split_at_checked(2)).and_then(|(hex, rest)| {
                let hex = std::str::from_utf8(hex)
                    .ok()
                    .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
                Some((u8::from_str_radix(hex, 16).ok()?, rest))
            });
        match encoded.or_else(|| rest.split_first().map(|(byte, rest)| (*byte, rest))) {
            Some((byte, after)) if byte == expected => rest = after,
            _ => return false,
        }
    }
    rest.is_empty()
}

/// The tree has the last one of several members, the scheme refuses two that differ. Where the two disagree for another
/// reason than that, nothing may be accepted that does not have the secret at all.
fn is_in_body(scheme: &Scheme, request: &Request) -> bool {
    let accepted = scheme.examine.verify(&request.head(), &[request.body()], super::now()).is_ok();
    let Ok(tree) = serde_json::from_slice::<Value>(request.body()) else {
        return accepted && has(request.body(), b"\"token\"");
    };
    let is_last = tree.get("token").and_then(Value::as_str) == Some(SECRET);
    // A name may also be written with escapes.
    let is_ambiguous =
        has(request.body(), b"\\u") || request.body().windows(5).filter(|five| five == b"token").count() > 1;
    is_last && (!is_ambiguous || accepted)
}

fn has(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[derive(Debug)]
enum Plain {
    Token(TokenScheme),
    Basic(Basic),
    Url(UrlSecret),
    Body(BodyToken),
}

impl Examine for Plain {
    fn screen(&self, _: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        Ok(())
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], _: SystemTime) -> Result<usize, Rejection> {
        match self {
            Self::Token(scheme) => scheme.verify(head),
            Self::Basic(scheme) => scheme.verify(head),
            Self::Url(scheme) => scheme.verify(head),
            Self::Body(scheme) => scheme.verify(body),
        }
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        match self {
            Self::Token(scheme) => scheme.sign(request),
            Self::Basic(scheme) => scheme.sign(request),
            Self::Url(scheme) => scheme.sign(request),
            Self::Body(scheme) => scheme.sign(request),
        }
    }
}

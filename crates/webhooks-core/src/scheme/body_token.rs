use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::compare;
use crate::{Reason, Rejection, Request, Secrets, json};

/// A secret in a top-level member of the JSON body: proves the sender, not the body.
///
/// The one scheme that looks into a body before it is authentic. It reads this member alone, once size and depth are
/// known to be within bounds.
#[derive(Debug)]
pub struct BodyToken {
    member: &'static str,
    secrets: Secrets,
}

impl BodyToken {
    /// The member called `member` is the secret.
    pub fn new(member: &'static str, secrets: impl Into<Secrets>) -> Self {
        Self { member, secrets: secrets.into() }
    }

    /// The index of the secret that the body has.
    ///
    /// # Errors
    ///
    /// The body is no JSON object, has no such member or a wrong one, or has two of different values.
    pub fn verify(&self, body: &[&[u8]]) -> Result<usize, Rejection> {
        // A body in several pieces is larger than any that such a sender makes.
        let body = match body {
            [whole] => Cow::Borrowed(*whole),
            pieces => Cow::Owned(pieces.concat()),
        };
        let sent = self.read(&body)?;
        compare::matching_secret(&self.secrets, sent.as_bytes())
            .ok_or_else(|| Reason::SignatureMismatch.into())
    }

    /// Puts the first secret into the request's body, if that is a JSON object.
    pub fn sign(&self, request: &mut Request) {
        let secret = String::from_utf8_lossy(self.secrets.first().expose()).into_owned();
        let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(request.body()) else { return };
        // Where it is there already, every byte stays.
        if body.get(self.member).and_then(Value::as_str) != Some(&secret) {
            body.insert(self.member.to_owned(), secret.into());
            request.set_body(Value::Object(body).to_string());
        }
    }

    fn read(&self, body: &[u8]) -> Result<String, Rejection> {
        // A parser's own words may quote the body, and with it the secret.
        let malformed = || {
            let source = "no JSON object with the token as a string";
            Rejection::new(Reason::CredentialMalformed).with_source(source)
        };
        let text = json::bounded_text(body).map_err(|_| malformed())?;
        let mut body = serde_json::Deserializer::from_str(text);
        body.disable_recursion_limit(); // the depth is known
        let found = Member(self.member).deserialize(&mut body).and_then(|found| body.end().map(|()| found));
        match found.map_err(|_| malformed())? {
            Found::Text(text) if text.is_empty() => Err(Reason::CredentialMalformed.into()),
            Found::Text(text) => Ok(text),
            Found::Nothing => Err(Reason::CredentialMissing.into()),
            Found::Several => Err(Reason::CredentialRepeated.into()),
        }
    }
}

enum Found {
    Nothing,
    Text(String),
    /// Two that differ.
    Several,
}

/// Reads one member of an object, which must be a string, and skips the rest.
struct Member(&'static str);

impl<'de> DeserializeSeed<'de> for Member {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Member {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Found, A::Error> {
        let mut found = Found::Nothing;
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            if name != self.0 {
                members.next_value::<IgnoredAny>()?;
                continue;
            }
            let text: String = members.next_value()?;
            found = match found {
                Found::Nothing => Found::Text(text),
                Found::Text(first) if first == text => Found::Text(first),
                Found::Text(_) | Found::Several => Found::Several,
            };
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    fn verify(body: &str) -> Result<usize, Reason> {
        let scheme = BodyToken::new("token", Secret::new("shared with acme").unwrap());
        scheme.verify(&[body.as_bytes()]).map_err(|rejection| rejection.reason())
    }

    #[test]
    fn only_the_top_level_member_counts_and_only_as_a_string() {
        assert_eq!(verify(r#"{"a":{"token":"x"},"token":"shared with acme"}"#), Ok(0));
        assert_eq!(verify(r#"{"tok\u0065n":"shared\u0020with acme"}"#), Ok(0));
        assert_eq!(verify(r#"{"token":"shared with acme","token":"shared with acme"}"#), Ok(0));
        for (body, reason) in [
            (r#"{"token":"shared with acm"}"#, Reason::SignatureMismatch),
            (r#"{"a":{"token":"shared with acme"}}"#, Reason::CredentialMissing),
            (r#"{"Token":"shared with acme"}"#, Reason::CredentialMissing),
            (r#"{"token":"shared with acme","token":"x"}"#, Reason::CredentialRepeated),
            (r#"{"token":"x","token":"shared with acme"}"#, Reason::CredentialRepeated),
            (r#"{"token":""}"#, Reason::CredentialMalformed),
            (r#"{"token":null}"#, Reason::CredentialMalformed),
            (r#"{"token":["shared with acme"]}"#, Reason::CredentialMalformed),
            (r#"["shared with acme"]"#, Reason::CredentialMalformed),
            (r#"{"token":"shared with acme""#, Reason::CredentialMalformed),
            (r#"{"token":"shared with acme"} x"#, Reason::CredentialMalformed),
            ("", Reason::CredentialMalformed),
        ] {
            assert_eq!(verify(body), Err(reason), "{body}");
        }
    }

    #[test]
    fn a_refusal_quotes_nothing_of_the_body() {
        let scheme = BodyToken::new("token", Secret::new("shared with acme").unwrap());
        for body in
            [r#""hush""#, r#"{"token":{"hush":1}}"#, r#"{"token":["hush"]}"#, r#"{"hush":1,"token":-}"#]
        {
            let rejection = scheme.verify(&[body.as_bytes()]).unwrap_err();
            let source = std::error::Error::source(&rejection).unwrap();
            let shown = format!("{rejection} {rejection:?} {source} {source:?}");
            assert!(!shown.contains("hush"), "{shown}");
        }
    }

    #[test]
    fn depth_is_bounded_before_anything_is_read() {
        let nested = |levels| {
            format!(r#"{{"a":{}{},"token":"shared with acme"}}"#, "[".repeat(levels), "]".repeat(levels))
        };
        assert_eq!(verify(&nested(127)), Ok(0));
        assert_eq!(verify(&nested(128)), Err(Reason::CredentialMalformed));
        assert_eq!(verify(&nested(200_000)), Err(Reason::CredentialMalformed));
    }

    #[test]
    fn sign_is_the_inverse_and_leaves_a_signed_body_as_it_is() {
        let scheme = BodyToken::new("token", Secret::new("shared with acme").unwrap());
        let mut request = Request::post("/", r#"{"b":1,"a":2}"#);
        scheme.sign(&mut request);
        let (front, back) = request.body().split_at(5);
        assert_eq!(scheme.verify(&[front, back]).unwrap(), 0);
        let signed = Request::post("/", r#"{ "token" : "shared with acme" }"#);
        let mut again = signed.clone();
        scheme.sign(&mut again);
        assert_eq!(again, signed);
    }
}

use super::layout::once;
use super::{Encoding, compare};
use crate::{Head, Reason, Rejection, Request, Secret, SecretError, Secrets};

/// HTTP Basic authentication: proves the sender, not the body.
#[derive(Debug)]
pub struct Basic {
    credentials: Secrets,
}

const CHALLENGE: (&str, &str) = ("www-authenticate", "Basic realm=\"webhooks\", charset=\"UTF-8\"");

impl Basic {
    /// Secrets in the form `user:password`.
    ///
    /// # Errors
    ///
    /// One has no colon.
    pub fn new(credentials: impl Into<Secrets>) -> Result<Self, SecretError> {
        let credentials = credentials.into();
        if credentials.iter().all(|secret| secret.expose().contains(&b':')) {
            Ok(Self { credentials })
        } else {
            Err(SecretError::Format("`user:password` is expected"))
        }
    }

    /// One user name with its password.
    ///
    /// # Errors
    ///
    /// The user name has a colon, which the format does not allow.
    pub fn user(name: &str, password: &Secret) -> Result<Self, SecretError> {
        if name.contains(':') {
            return Err(SecretError::Format("a user name has no colon"));
        }
        let mut credentials = format!("{name}:").into_bytes();
        credentials.extend_from_slice(password.expose());
        Self::new(Secret::new(credentials)?)
    }

    /// The index of the credentials that the head has.
    ///
    /// # Errors
    ///
    /// It has none, or wrong ones; the rejection asks for Basic authentication.
    pub fn verify(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        self.matching(head).map_err(|rejection| rejection.with_header(CHALLENGE.0, CHALLENGE.1))
    }

    fn matching(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        let value = once(head, "authorization")?;
        let (scheme, sent) = value.split_at_checked("Basic ".len()).ok_or(Reason::CredentialMalformed)?;
        if !scheme.eq_ignore_ascii_case(b"Basic ") {
            return Err(Reason::CredentialMalformed.into());
        }
        let padding = sent.iter().rev().take_while(|&&byte| byte == b'=').count().min(2);
        let length = (sent.len() / 4 * 3).saturating_sub(padding);
        let sent = Encoding::Base64.decode(sent, length).ok_or(Reason::CredentialMalformed)?;
        compare::matching_secret(&self.credentials, &sent).ok_or_else(|| Reason::SignatureMismatch.into())
    }

    /// Puts the first credentials into the request.
    pub fn sign(&self, request: &mut Request) {
        let credentials = Encoding::Base64.encode(self.credentials.first().expose());
        request.set_header("authorization", format!("Basic {credentials}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verify(value: &str) -> Result<usize, Reason> {
        let basic = Basic::new(Secret::new("Aladdin:open sesame").unwrap()).unwrap();
        let headers = [("Authorization", value)];
        let head = Head::new("POST", "/", None, &headers);
        basic.verify(&head).map_err(|rejection| {
            assert!(rejection.answer().headers.iter().any(|(name, _)| *name == "www-authenticate"));
            rejection.reason()
        })
    }

    #[test]
    fn the_scheme_is_any_case_and_the_rest_exact() {
        assert_eq!(verify("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), Ok(0));
        assert_eq!(verify("bAsIc QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), Ok(0));
        assert_eq!(verify("Basic QWxhZGRpbjpvcGVuIHNlc2FtZg=="), Err(Reason::SignatureMismatch));
        for bad in
            ["", "Basic", "Basic ", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ", "Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]
        {
            assert!(verify(bad).is_err(), "{bad}");
        }
        assert!(Basic::new(Secret::new("no colon").unwrap()).is_err());
    }
}

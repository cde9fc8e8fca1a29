use percent_encoding::{NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};

use super::compare;
use crate::{Head, Reason, Rejection, Request, Secrets};

/// A secret in the hook's URL, for senders that have nothing else: proves that the sender was given the URL.
#[derive(Debug)]
pub struct UrlSecret {
    place: Place,
    secrets: Secrets,
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Query(&'static str),
    LastSegment,
}

impl UrlSecret {
    /// The secret is the query parameter `name`: `?secret=...`.
    pub fn query(name: &'static str, secrets: impl Into<Secrets>) -> Self {
        Self { place: Place::Query(name), secrets: secrets.into() }
    }

    /// The secret is the path's last segment.
    pub fn last_segment(secrets: impl Into<Secrets>) -> Self {
        Self { place: Place::LastSegment, secrets: secrets.into() }
    }

    /// The index of the secret that the head has.
    ///
    /// # Errors
    ///
    /// It has none, a wrong one, or the parameter twice.
    pub fn verify(&self, head: &Head<'_>) -> Result<usize, Rejection> {
        let sent = match self.place {
            Place::LastSegment => head.last_segment(),
            Place::Query(name) => parameter(head.query().unwrap_or_default(), name)?,
        };
        if sent.is_empty() {
            return Err(Reason::CredentialMissing.into());
        }
        let sent: Vec<u8> = percent_decode(sent.as_bytes()).collect();
        compare::matching_secret(&self.secrets, &sent).ok_or_else(|| Reason::SignatureMismatch.into())
    }

    /// Puts the first secret into the request's URL.
    pub fn sign(&self, request: &mut Request) {
        let secret = String::from_utf8_lossy(self.secrets.first().expose()).into_owned();
        let secret = utf8_percent_encode(&secret, NON_ALPHANUMERIC);
        match self.place {
            Place::Query(name) => request.set_query(format!("{name}={secret}")),
            Place::LastSegment => {
                let target = request.target();
                let path = target.split('?').next().unwrap_or_default().trim_end_matches('/');
                request.set_path(format!("{path}/{secret}"));
            }
        }
    }
}

/// The raw value of the one query parameter `name`.
fn parameter<'q>(query: &'q str, name: &str) -> Result<&'q str, Rejection> {
    let mut values = query
        .split('&')
        .filter_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value));
    match (values.next(), values.next()) {
        (Some(value), None) => Ok(value),
        (None, _) => Err(Reason::CredentialMissing.into()),
        (Some(_), Some(_)) => Err(Reason::CredentialRepeated.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    #[test]
    fn the_parameter_occurs_once_and_is_percent_decoded() {
        let url = UrlSecret::query("secret", Secret::new("a/b c+d").unwrap());
        let verify =
            |query| url.verify(&Head::new("POST", "/hook", query, &[("a", "b")])).map_err(|r| r.reason());
        assert_eq!(verify(Some("x=1&secret=a%2Fb%20c%2Bd")), Ok(0));
        assert_eq!(
            verify(Some("secret=a%2Fb%20c%2Bd&secret=a%2Fb%20c%2Bd")),
            Err(Reason::CredentialRepeated)
        );
        assert_eq!(verify(Some("secret=")), Err(Reason::CredentialMissing));
        assert_eq!(verify(Some("secret=a%2Fb%20c%2Bdd")), Err(Reason::SignatureMismatch));
        assert_eq!(verify(None), Err(Reason::CredentialMissing));
    }

    #[test]
    fn sign_is_the_inverse() {
        for url in [
            UrlSecret::query("secret", Secret::new("a/b c+d%").unwrap()),
            UrlSecret::last_segment(Secret::new("a/b c+d%").unwrap()),
        ] {
            let mut request = Request::post("/hook", "{}");
            url.sign(&mut request);
            assert_eq!(url.verify(&request.head()).unwrap(), 0);
        }
    }
}

//! The URL that Twilio signs.

use crate::{Head, Request};

/// The parameter in which Twilio puts the SHA-256 of a body that is no form.
const BODY_HASH: &str = "bodySHA256=";

/// Where the URL is known from.
#[derive(Debug)]
pub(super) enum Urls {
    /// From the request.
    Requested,
    /// From whoever set up the hook.
    Told(String),
}

impl Urls {
    /// The spellings of the URL that may have been signed, the first one without a default port. `hash` is what the
    /// request's parameter says, which Twilio has added to what it was told.
    pub(super) fn of(&self, head: &Head<'_>, hash: Option<&str>) -> [String; 2] {
        match (self, hash) {
            (Self::Requested, _) => spellings(&head.url()),
            (Self::Told(url), None) => spellings(url),
            (Self::Told(url), Some(hash)) => {
                let separator = if url.contains('?') { '&' } else { '?' };
                spellings(&format!("{url}{separator}{BODY_HASH}{hash}"))
            }
        }
    }
}

/// What the parameter with the hash says, each time it occurs. Not decoded, so that it is what was signed.
pub(super) fn body_hashes<'h>(head: &Head<'h>) -> impl Iterator<Item = &'h str> {
    head.query().unwrap_or_default().split('&').filter_map(|pair| pair.strip_prefix(BODY_HASH))
}

/// Puts the hash at the end of a request's query, in place of any that is there.
pub(super) fn set_body_hash(request: &mut Request, hash: &str) {
    let pairs = request.query().unwrap_or_default().split('&');
    let others = pairs.filter(|pair| !pair.is_empty() && !pair.starts_with(BODY_HASH));
    let own = format!("{BODY_HASH}{hash}");
    let query = others.chain([own.as_str()]).collect::<Vec<_>>().join("&");
    request.set_query(query);
}

/// Without the default port and with it; twice the same where there is another one.
fn spellings(url: &str) -> [String; 2] {
    let same = || [url.to_owned(), url.to_owned()];
    let Some((scheme, rest)) = url.split_once("://") else { return same() };
    let port = if scheme == "http" { ":80" } else { ":443" };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let bare = authority.strip_suffix(port).unwrap_or(authority);
    // Behind user and password, and behind the brackets of an IPv6 address.
    if bare.rsplit([']', '@']).next().is_some_and(|host| host.contains(':')) {
        return same();
    }
    [format!("{scheme}://{bare}{rest}"), format!("{scheme}://{bare}{port}{rest}")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports() {
        for (url, expected) in [
            ("https://a.example/x?y", ["https://a.example/x?y", "https://a.example:443/x?y"]),
            ("https://a.example:443/x", ["https://a.example/x", "https://a.example:443/x"]),
            ("http://a.example:80", ["http://a.example", "http://a.example:80"]),
            ("http://a.example:443?x", ["http://a.example:443?x"; 2]),
            ("https://a.example:8443/x", ["https://a.example:8443/x"; 2]),
            ("https://u:p@a.example/x", ["https://u:p@a.example/x", "https://u:p@a.example:443/x"]),
            ("https://[::1]/x", ["https://[::1]/x", "https://[::1]:443/x"]),
            ("https://[::1]:1/x", ["https://[::1]:1/x"; 2]),
            ("https://a.example/x:443", ["https://a.example/x:443", "https://a.example:443/x:443"]),
        ] {
            assert_eq!(spellings(url), expected, "{url}");
        }
        // Whatever a request's `Host` is.
        for odd in ["", ":443", "://", "https://", "https:///x", "https://:443", "https://é:443é/"] {
            let _ = spellings(odd);
        }
    }

    #[test]
    fn the_hash_is_added_to_what_was_told() {
        let mut request = Request::post("/behind/a/proxy", "{}");
        request.set_query("z=1&bodySHA256=old".to_owned());
        set_body_hash(&mut request, "00");
        assert_eq!(request.query(), Some("z=1&bodySHA256=00"));
        assert_eq!(body_hashes(&request.head()).collect::<Vec<_>>(), ["00"]);
        let told = |url: &str, hash| Urls::Told(url.to_owned()).of(&request.head(), hash)[0].clone();
        assert_eq!(told("https://a.example/x", None), "https://a.example/x");
        for (url, expected) in [
            ("https://a.example/x", "https://a.example/x?bodySHA256=00"),
            ("https://a.example/x?z=1", "https://a.example/x?z=1&bodySHA256=00"),
            // Also where it makes no sense to: without it the body would not be signed.
            ("https://a.example/x?bodySHA256=1", "https://a.example/x?bodySHA256=1&bodySHA256=00"),
        ] {
            assert_eq!(told(url, Some("00")), expected);
        }
    }
}

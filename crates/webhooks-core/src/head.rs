use std::net::IpAddr;

use crate::media;

/// The part of a request that comes before its body. Nothing in it is trusted.
///
/// ```
/// use webhooks_core::{Field, Head};
///
/// let headers = [("X-GitHub-Event", "push")];
/// let head = Head::new("POST", "/hooks/github", None, &headers);
/// assert_eq!(head.field("x-github-event"), Field::Once(b"push"));
/// assert_eq!(head.field("x-hub-signature-256"), Field::Missing);
/// ```
#[derive(Clone, Copy)]
pub struct Head<'a> {
    method: &'a str,
    path: &'a str,
    query: Option<&'a str>,
    headers: &'a dyn Headers,
    peer: Option<IpAddr>,
}

/// Access to header fields, whatever the HTTP library: two functions to write for a new one.
pub trait Headers: Sync {
    /// Calls `visit` with every field's name and value, in order of arrival.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [u8]));

    /// Calls `visit` with every value of the field `name`, whatever the case of its letters.
    fn values<'a>(&'a self, name: &str, visit: &mut dyn FnMut(&'a [u8])) {
        self.each(&mut |field, value| {
            if field.eq_ignore_ascii_case(name) {
                visit(value);
            }
        });
    }
}

impl<K: AsRef<str> + Sync, V: AsRef<[u8]> + Sync, const N: usize> Headers for [(K, V); N] {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [u8])) {
        for (name, value) in self {
            visit(name.as_ref(), value.as_ref());
        }
    }
}

impl<K: AsRef<str> + Sync, V: AsRef<[u8]> + Sync> Headers for Vec<(K, V)> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [u8])) {
        for (name, value) in self {
            visit(name.as_ref(), value.as_ref());
        }
    }
}

/// How often a header field occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field<'a> {
    /// Not at all.
    Missing,
    /// Once, with this value.
    Once(&'a [u8]),
    /// Several times, whatever the values.
    Repeated,
}

impl<'a> Head<'a> {
    /// A head from its parts. `path` is the original one, before any router strips a prefix from it;
    /// `query` is raw, without the `?`.
    pub fn new(method: &'a str, path: &'a str, query: Option<&'a str>, headers: &'a dyn Headers) -> Self {
        Self { method, path, query, headers, peer: None }
    }

    /// The same with the address at the other end of the connection, from the connection itself, never from a header.
    pub fn with_peer(self, peer: impl Into<Option<IpAddr>>) -> Self {
        Self { peer: peer.into(), ..self }
    }

    /// The method, as sent.
    pub fn method(&self) -> &'a str {
        self.method
    }

    /// The path, as sent.
    pub fn path(&self) -> &'a str {
        self.path
    }

    /// The query, as sent, without the `?`.
    pub fn query(&self) -> Option<&'a str> {
        self.query
    }

    /// The address at the other end of the connection, if the adapter knows it: a proxy's, if there is one.
    pub fn peer(&self) -> Option<IpAddr> {
        self.peer
    }

    /// All header fields.
    pub fn headers(&self) -> &'a dyn Headers {
        self.headers
    }

    /// The field `name`, whatever the case of its letters.
    pub fn field(&self, name: &str) -> Field<'a> {
        let mut field = Field::Missing;
        self.headers.values(name, &mut |value| {
            field = match field {
                Field::Missing => Field::Once(value),
                Field::Once(_) | Field::Repeated => Field::Repeated,
            };
        });
        field
    }

    /// Whether the field `name` occurs at all.
    pub fn has(&self, name: &str) -> bool {
        self.field(name) != Field::Missing
    }

    /// The path's last segment, percent-encoding untouched; empty when the path ends with a slash.
    pub fn last_segment(&self) -> &'a str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The path's segment of this number, percent-encoding untouched: of `/hooks/acme` the segment 1 is `acme`.
    pub fn segment(&self, number: usize) -> Option<&'a str> {
        self.path.strip_prefix('/')?.split('/').nth(number)
    }

    /// The URL that was asked for, if over TLS: the header `Host`, path and query.
    pub(crate) fn url(&self) -> String {
        let (host, path) = (self.text("host").unwrap_or_default(), self.path);
        match self.query {
            Some(query) => format!("https://{host}{path}?{query}"),
            None => format!("https://{host}{path}"),
        }
    }

    /// The decoded value of the query parameter `name`, if it occurs once and is text.
    pub fn query_value(&self, name: &str) -> Option<String> {
        let value = media::form_field(self.query?.as_bytes(), name).ok()?;
        String::from_utf8(value.into()).ok()
    }

    /// The value of the field `name`, if it occurs once and is text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.field(name) {
            Field::Once(value) => std::str::from_utf8(value).ok(),
            Field::Missing | Field::Repeated => None,
        }
    }
}

/// Shows no values: credentials may be anywhere in a head, query and path included.
impl std::fmt::Debug for Head<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut names = Vec::new();
        self.headers.each(&mut |name, _| names.push(name));
        f.debug_struct("Head").field("method", &self.method).field("headers", &names).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_resolvers_look_at() {
        let headers = [("Hook-Id", "7"), ("twice", "a"), ("twice", "b")];
        let head = Head::new("POST", "/hooks/a%20b/", Some("tenant=a%20b+c&x=1&x=2&bad=%ff"), &headers);
        assert_eq!(
            [head.segment(0), head.segment(1), head.segment(2), head.segment(3)],
            [Some("hooks"), Some("a%20b"), Some(""), None]
        );
        assert_eq!(head.last_segment(), "");
        assert_eq!(head.query_value("tenant").as_deref(), Some("a b c"));
        for ambiguous in ["x", "bad", "tenan", ""] {
            assert_eq!(head.query_value(ambiguous), None, "{ambiguous}");
        }
        assert_eq!([head.text("hook-id"), head.text("twice"), head.text("id")], [Some("7"), None, None]);
    }
}

use std::net::IpAddr;

use http::request::Parts;
use webhooks_core::{Head, Headers};

/// A request's parts, as [`Head`] reads them.
#[derive(Debug, Clone, Copy)]
pub struct RequestHead<'a>(&'a Parts);

impl<'a> RequestHead<'a> {
    /// The head in these parts.
    pub fn of(parts: &'a Parts) -> Self {
        Self(parts)
    }

    /// The head. Its path is the original one where [`keep_path`] kept it.
    pub fn head(&self) -> Head<'_> {
        let path = match self.0.extensions.get::<OriginalPath>() {
            Some(OriginalPath(path)) => path,
            None => self.0.uri.path(),
        };
        let peer = self.0.extensions.get::<PeerAddress>().map(|PeerAddress(address)| *address);
        Head::new(self.0.method.as_str(), path, self.0.uri.query(), self).with_peer(peer)
    }
}

impl Headers for RequestHead<'_> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [u8])) {
        for (name, value) in &self.0.headers {
            visit(name.as_str(), value.as_bytes());
        }
    }

    fn values<'a>(&'a self, name: &str, visit: &mut dyn FnMut(&'a [u8])) {
        for value in self.0.headers.get_all(name) {
            visit(value.as_bytes());
        }
    }
}

/// The address at the other end of the connection; in the request's extensions, where whoever accepted the connection
/// put it. For receivers with a list of addresses they are open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerAddress(pub IpAddr);

/// The path of a request before a router stripped a prefix from it; in the request's extensions.
#[derive(Debug, Clone)]
pub struct OriginalPath(pub String);

/// Keeps the path of a request for resolvers that look at it, before any router strips a prefix from it.
///
/// The first to keep it wins, so it does no harm twice. For routers that strip none it is not needed.
pub async fn keep_path<B>(mut request: http::Request<B>) -> http::Request<B> {
    if request.extensions().get::<OriginalPath>().is_none() {
        let path = OriginalPath(request.uri().path().to_owned());
        request.extensions_mut().insert(path);
    }
    request
}

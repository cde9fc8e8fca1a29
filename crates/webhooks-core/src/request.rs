use bytes::Bytes;

use crate::Head;

/// A whole HTTP request as a plain value: what a sender sends. Signing fills in its headers.
///
/// ```
/// use webhooks_core::Request;
///
/// let mut request = Request::post("/hooks/acme", r#"{"build":7}"#);
/// request.set_header("x-acme-event", "build_finished");
/// assert_eq!(request.header("X-Acme-Event"), Some("build_finished"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    method: String,
    path: String,
    query: Option<String>,
    headers: Vec<(String, Vec<u8>)>,
    body: Bytes,
}

impl Request {
    /// A request from its parts.
    pub fn new(method: impl Into<String>, path: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self { method: method.into(), path: path.into(), query: None, headers: Vec::new(), body: body.into() }
    }

    /// A POST.
    pub fn post(path: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self::new("POST", path, body)
    }

    /// The head, as a receiver takes it.
    pub fn head(&self) -> Head<'_> {
        Head::new(&self.method, &self.path, self.query.as_deref(), &self.headers)
    }

    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Path and query, as the request line has them.
    pub fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }

    /// The query, without the `?`.
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// Every header field, in order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// The first value of a header field, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(field, _)| field.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(value).ok()
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Sets the method.
    pub fn set_method(&mut self, method: impl Into<String>) {
        self.method = method.into();
    }

    /// Sets the path.
    pub fn set_path(&mut self, path: impl Into<String>) {
        self.path = path.into();
    }

    /// Sets the query, without the `?`.
    pub fn set_query(&mut self, query: impl Into<Option<String>>) {
        self.query = query.into();
    }

    /// Sets the body.
    pub fn set_body(&mut self, body: impl Into<Bytes>) {
        self.body = body.into();
    }

    /// Sets a header field, in place of any that has this name.
    pub fn set_header(&mut self, name: &str, value: impl Into<Vec<u8>>) {
        self.remove_header(name);
        self.add_header(name, value);
    }

    /// Adds a header field, beside any that has this name.
    pub fn add_header(&mut self, name: &str, value: impl Into<Vec<u8>>) {
        self.headers.push((name.to_owned(), value.into()));
    }

    /// Removes every header field of this name.
    pub fn remove_header(&mut self, name: &str) {
        self.headers.retain(|(field, _)| !field.eq_ignore_ascii_case(name));
    }
}

/// Shows no header values, query or body: they hold credentials.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("head", &self.head())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

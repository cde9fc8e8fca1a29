//! For tests of handlers: what the signed request builder makes, as an [`http::Request`].
//!
//! ```
//! use webhooks_core::{github::GitHub, sample, Secret};
//!
//! let delivery = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("a secret for tests").unwrap());
//! let request: http::Request<bytes::Bytes> = webhooks_http::test::request(&delivery);
//! assert_eq!(request.headers()["x-github-event"], "push");
//! ```

use bytes::Bytes;
use webhooks_core::Request;

/// The same request for the `http` crate, with any body that can be made from bytes.
///
/// # Panics
///
/// It is not a valid HTTP request.
pub fn request<B: From<Bytes>>(request: &Request) -> http::Request<B> {
    let mut builder = http::Request::builder().method(request.method()).uri(request.target());
    for (name, value) in request.headers() {
        builder = builder.header(name, value);
    }
    builder.body(request.body().clone().into()).expect("a valid HTTP request")
}

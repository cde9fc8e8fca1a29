//! For tests of your services: what the signed request builder makes, as an [`http::Request`].
//!
//! ```
//! use webhooks_tower::{Secret, github::GitHub, sample, test};
//!
//! let push = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("a secret for tests").unwrap());
//! assert_eq!(test::request(&push).headers()["x-github-event"], "push");
//! ```

use bytes::Bytes;
use http_body_util::Full;

/// The same request for a tower service.
///
/// # Panics
///
/// It is not a valid HTTP request.
pub fn request(request: &webhooks_core::Request) -> http::Request<Full<Bytes>> {
    webhooks_http::test::request(request)
}

//! For tests of your handlers: what the signed request builder makes, as axum's request.
//!
//! ```
//! use webhooks_axum::{Secret, github::GitHub, sample, test};
//!
//! let push = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("a secret for tests").unwrap());
//! assert_eq!(test::request(&push).headers()["x-github-event"], "push");
//! ```

use axum_core::extract::Request;

/// The same request for axum.
///
/// # Panics
///
/// It is not a valid HTTP request.
pub fn request(request: &webhooks_core::Request) -> Request {
    webhooks_http::test::request(request)
}

//! For tests of your handlers: what the signed request builder makes, as actix's test request.
//!
//! ```
//! use webhooks_actix::{Secret, github::GitHub, sample, test};
//!
//! let push = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("a secret for tests").unwrap());
//! let request = test::request(&push).to_http_request();
//! assert_eq!(request.headers().get("x-github-event").unwrap(), "push");
//! ```

use actix_web::http::Method;
use actix_web::test::TestRequest;

/// The same request for actix.
///
/// # Panics
///
/// It is not a valid HTTP request.
pub fn request(request: &webhooks_core::Request) -> TestRequest {
    let method = Method::from_bytes(request.method().as_bytes()).expect("a valid HTTP method");
    let test_request = TestRequest::with_uri(&request.target()).method(method);
    let with_headers = request.headers().fold(test_request, TestRequest::append_header);
    with_headers.set_payload(request.body().clone())
}

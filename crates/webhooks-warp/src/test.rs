//! For tests of your filters: what the signed request builder makes, as warp's request.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), webhooks_warp::SecretError> {
//! use webhooks_warp::{Receiver, Secret, github::GitHub, sample, test, webhook};
//!
//! let secret = Secret::new("a secret for tests")?;
//! let push = sample::Delivery::<GitHub>::of("push").signed_with(secret.clone());
//! let filter = webhook(Receiver::<GitHub>::new(secret));
//! assert_eq!(test::request(&push).filter(&filter).await.unwrap().kind(), "push");
//! # Ok(()) }
//! ```

use warp::test::RequestBuilder;

/// The same request for warp. Of header fields that occur twice, warp's builder keeps the last.
///
/// # Panics
///
/// It is not a valid HTTP request.
pub fn request(request: &webhooks_core::Request) -> RequestBuilder {
    let builder = warp::test::request().method(request.method()).path(&request.target()).body(request.body());
    request.headers().fold(builder, |builder, (name, value)| builder.header(name, value))
}

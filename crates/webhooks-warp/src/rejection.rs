use std::fmt;

use warp::Rejection;
use warp::reject::Reject;
use warp::reply::{Reply, Response};

/// Why a request did not reach the handler: the filters' rejection, to be looked for with [`Rejection::find`].
///
/// Warp answers rejections that it does not know with 500: put [`recover`] behind the filters.
#[derive(Debug, Clone)]
pub struct Refusal(pub webhooks_core::Refusal);

impl Reject for Refusal {}

impl<R: Into<webhooks_core::Refusal>> From<R> for Refusal {
    fn from(refusal: R) -> Self {
        Self(refusal.into())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

/// Answers what this crate's filters refuse, and logs it, a line each; hands on every other rejection.
///
/// The [`webhooks_core::Refusal`] is also in the response's extensions, for what logs or counts.
///
/// ```
/// use warp::Filter;
/// use webhooks_warp::{Delivery, Receiver, github::GitHub, recover, webhook};
///
/// # let receiver = Receiver::<GitHub>::nobody();
/// let hook = warp::path!("hooks" / "github")
///     .and(webhook(receiver))
///     .map(|delivery: Delivery<GitHub>| delivery.kind().to_owned())
///     .recover(recover);
/// // Not its path: 404, so another filter may have it.
/// let app = hook.or(warp::path!("health").map(|| "well"));
/// ```
///
/// # Errors
///
/// The rejection, if it is none of this crate's.
#[allow(clippy::unused_async, reason = "what warp's `recover` takes is async")]
pub async fn recover(rejection: Rejection) -> Result<Response, Rejection> {
    match rejection.find() {
        Some(Refusal(refusal)) => Ok(webhooks_http::respond(refusal.clone()).into_response()),
        None => Err(rejection),
    }
}

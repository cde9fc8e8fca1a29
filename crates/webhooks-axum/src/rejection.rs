use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};

/// Why a request did not reach the handler: the extractors' rejection.
///
/// As a response it is [`webhooks_core::Refusal`] rendered, which is also in the response's extensions for layers that
/// log or count. To answer otherwise, take `Result<Webhook<H>, Refusal>` as the handler's argument.
#[derive(Debug, Clone)]
pub struct Refusal(pub webhooks_core::Refusal);

impl<R: Into<webhooks_core::Refusal>> From<R> for Refusal {
    fn from(refusal: R) -> Self {
        Self(refusal.into())
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        webhooks_http::respond(self.0).map(Body::from)
    }
}

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, ResponseError};

/// Why a request did not reach the handler: the extractors' error, and what [`Verify`](crate::Verify) answers with.
///
/// As a response it is [`webhooks_core::Refusal`] rendered, which is also in the response's extensions for middleware
/// that logs or counts. To answer otherwise, take `Result<Webhook<H>, Refusal>` as the handler's argument.
#[derive(Clone)]
pub struct Refusal(pub webhooks_core::Refusal, Option<Rc<Payload>>);

impl Refusal {
    /// With what was not read of the body, if anything.
    pub(crate) fn of(refusal: webhooks_core::Refusal, unread: Payload) -> Self {
        Self(refusal, Some(Rc::new(unread)))
    }
}

impl<R: Into<webhooks_core::Refusal>> From<R> for Refusal {
    fn from(refusal: R) -> Self {
        Self(refusal.into(), None)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
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

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        status(self.0.clone().into_answer().status)
    }

    fn error_response(&self) -> HttpResponse {
        self.0.log();
        let answer = self.0.clone().into_answer();
        let body = Answered { text: answer.body, _unread: self.1.clone() };
        let mut response = HttpResponse::with_body(status(answer.status), BoxBody::new(body));
        for (name, value) in answer.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response.extensions_mut().insert(self.0.clone());
        response
    }
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The text of an answer. As long as it is being sent, what is left of the request's body is not dropped: of a chunked
/// body that was dropped, actix reads on until its end, which may be never; of one that still has a reader it takes
/// leave, and closes the connection.
struct Answered {
    text: Bytes,
    _unread: Option<Rc<Payload>>,
}

impl MessageBody for Answered {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        self.text.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Infallible>>> {
        Pin::new(&mut self.text).poll_next(context)
    }
}

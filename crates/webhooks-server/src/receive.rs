use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use webhooks_core::{Answer, AnyReceiver, Described, Fallback, Refusal};
use webhooks_http::{RequestHead, read, respond};

use crate::{Record, Server};

impl Server {
    /// Answers one request: what [`serve`](Server::serve) does with each, for an HTTP server of your own.
    pub async fn answer<B>(&self, request: Request<B>) -> Response<Bytes>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let Some(hook) = self.routes.at(request.uri().path()) else {
            // Without its last segment, which may be a secret.
            let above = request.uri().path().rsplit_once('/').map(|(above, _)| above);
            tracing::info!(target: "webhooks", ?above, "no route");
            return respond(Answer::new(404, "no such route").into());
        };
        let received = receive(&**hook, request).await;
        let record = match &received {
            Ok(delivery) => Some(Record::authentic(delivery.clone())),
            // A handshake is no delivery.
            Err(refusal) => refusal.rejection().map(Record::rejected),
        };
        if let Some(record) = record {
            let record = Record { provider: hook.provider().to_owned(), ..record };
            let recorded = catch_unwind(AssertUnwindSafe(|| (self.on_record)(&record)));
            if recorded.is_err() {
                return Response::builder().status(500).body(Bytes::new()).unwrap_or_default();
            }
        }
        match received {
            Ok(delivery) => {
                log_mismatch(&delivery);
                Response::new(Bytes::new())
            }
            Err(refusal) => respond(refusal),
        }
    }
}

async fn receive<B>(receiver: &dyn AnyReceiver, request: Request<B>) -> Result<Described, Refusal>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let (parts, body) = request.into_parts();
    let head = RequestHead::of(&parts);
    let intake = contain(|| receiver.begin(&head.head()))?;
    let body = read(body, intake, receiver.policy().read_timeout).await?;
    contain(|| receiver.receive_described(&head.head(), body))
}

/// Keeps a panic within its request. There should be none: no input is meant to cause one.
fn contain<T>(work: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        tracing::error!(target: "webhooks", "a panic while a delivery was examined");
        Err(Answer::new(StatusCode::INTERNAL_SERVER_ERROR.as_u16(), "internal error").into())
    })
}

fn log_mismatch(delivery: &Described) {
    if let Some(Fallback::Mismatch { path, message }) = &delivery.fallback {
        let (provider, kind) = (delivery.raw.provider(), delivery.raw.kind());
        tracing::warn!(target: "webhooks", provider, kind, ?path, ?message, "an authentic delivery has an unexpected shape");
    }
}

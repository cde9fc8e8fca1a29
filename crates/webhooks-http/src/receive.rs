use std::error::Error;

use http::Request;
use http_body::Body;
use webhooks_core::intake::Arrived;
use webhooks_core::{Head, Provider, Receiver, Refusal, Resolve};

use crate::{RequestHead, read};

/// What an adapter does with a request: finds its receiver, has the head examined, reads the body, and lets `yields`
/// make of both what takes the body's place in the request.
///
/// `yields` is one of [`Receiver::receive`], [`Receiver::receive_only`] and [`Receiver::receive_raw`].
///
/// # Errors
///
/// A source that can't look (503), then those of [`Receiver::begin`], of [`read`], and of `yields`.
pub async fn receive<P, B, T>(
    request: Request<B>,
    source: &impl Resolve<P>,
    yields: impl FnOnce(&Receiver<P>, &Head<'_>, Arrived) -> Result<T, Refusal>,
) -> Result<Request<T>, Refusal>
where
    P: Provider,
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let (parts, body) = request.into_parts();
    let head = RequestHead::of(&parts);
    let receiver = Receiver::found_by(source, &head.head()).await?;
    let intake = receiver.begin(&head.head())?;
    let body = read(body, intake, receiver.policy().read_timeout).await?;
    let body = yields(&receiver, &head.head(), body)?;
    Ok(Request::from_parts(parts, body))
}

use axum_core::extract::{FromRef, FromRequest, Request};
use webhooks_core::{Delivery, Hook, RawDelivery, Receiver, Wanted};
use webhooks_http::receive;

use crate::Refusal;

/// Extracts an authentic delivery with its typed event.
///
/// The body is read here, once, within the receiver's bounds; extract it last. Rejected are, in this order:
///
/// - a receiver that can't be looked up now: 503 with `retry-after`
/// - an address that the receiver is not open to, if it has a list: 403
/// - a method that the sender does not use: 405 with `allow`
/// - a content type or content encoding that it does not send: 415
/// - a declared length over the receiver's limit: 413
/// - credentials missing, repeated, malformed or out of date, as far as the head shows: 401
/// - while the body is read: too large 413, not here in time 408, the process's budget used up 503 with `retry-after`,
///   broken off 400
/// - credentials that don't fit the body: 401
/// - no event name where the sender always has one, a form without the event, a body that is not JSON: 400
///
/// An event of any name and shape passes, if need be as the event enum's fallback.
///
/// ```
/// use webhooks_axum::{github::{Event, GitHub}, Webhook};
///
/// async fn hook(Webhook(delivery): Webhook<GitHub>) -> String {
///     match delivery.event() {
///         Event::Issues(issues) => format!("{} issue #{}", issues.action, issues.issue.number),
///         Event::Fallback(why) => format!("a {} event, untyped: {why}", delivery.kind()),
///         _ => String::new(),
///     }
/// }
/// ```
pub struct Webhook<H: Hook>(pub Delivery<H::Provider>);

/// Extracts the payload of one event. Other events of the sender are answered 200 without calling the handler.
///
/// Rejections are those of [`Webhook`]. An event of this name in a shape that its type does not have is answered 200
/// as well, logged as an error and marked in the response's extensions: if you must not miss it, take [`Webhook`].
///
/// ```
/// use webhooks_axum::{github, Only};
///
/// async fn deploy(Only(push): Only<github::PushEvent>) -> String {
///     format!("deploying {}", push.after)
/// }
/// ```
pub struct Only<W: Wanted>(pub W::Payload);

/// Extracts an authentic delivery as bytes: nothing is parsed, not even to see whether it is JSON.
///
/// Rejections are those of [`Webhook`] up to the event name.
///
/// ```
/// use webhooks_axum::{github::GitHub, Raw};
///
/// async fn store(Raw(delivery): Raw<GitHub>) -> String {
///     format!("{} bytes of {}", delivery.body().len(), delivery.kind())
/// }
/// ```
pub struct Raw<H: Hook>(pub <H as RawOf>::Delivery);

/// Lets [`Raw`] name its hook and still be a tuple of one.
#[doc(hidden)]
pub trait RawOf {
    type Delivery;
}

impl<H: Hook> RawOf for H {
    type Delivery = RawDelivery;
}

// The compiler quotes these bounds, with the comment in them, to whoever forgot the receiver.
impl<S, H> FromRequest<S> for Webhook<H>
where
    // `.with_state(receiver)` makes the receiver the state; a state that has it derives `FromRef`.
    S: Send + Sync,
    H: Hook,
    H::Source: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let received = receive(request, &H::Source::from_ref(state), Receiver::receive).await?;
        Ok(Self(received.into_body()))
    }
}

impl<S, W> FromRequest<S> for Only<W>
where
    // `.with_state(receiver)` makes the receiver the state; a state that has it derives `FromRef`.
    S: Send + Sync,
    W: Wanted,
    W::Source: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let received = receive(request, &W::Source::from_ref(state), Receiver::receive_only).await?;
        Ok(Self(received.into_body()))
    }
}

impl<S, H> FromRequest<S> for Raw<H>
where
    // `.with_state(receiver)` makes the receiver the state; a state that has it derives `FromRef`.
    S: Send + Sync,
    H: Hook,
    H::Source: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let received = receive(request, &H::Source::from_ref(state), Receiver::receive_raw).await?;
        Ok(Self(received.into_body()))
    }
}

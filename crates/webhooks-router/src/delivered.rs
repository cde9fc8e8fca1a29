use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use webhooks_core::{Delivery, Payload, Provider, RawDelivery};

/// A delivery as handlers take it: whole, typed, shared between them. A clone is another handle to the same.
///
/// ```
/// use webhooks_router::{Received, github::{Event, GitHub}};
///
/// async fn note(delivery: Received<GitHub>) {
///     match delivery.event() {
///         Event::Issues(issues) => println!("#{} {}", issues.issue.number, issues.action.as_str()),
///         Event::Fallback(why) => println!("{}, untyped: {why}", delivery.kind()),
///         _ => println!("{} {:?}", delivery.kind(), delivery.action()),
///     }
/// }
/// ```
pub struct Received<P: Provider>(pub(crate) Arc<Delivery<P>>);

impl<P: Provider> Deref for Received<P> {
    type Target = Delivery<P>;

    fn deref(&self) -> &Delivery<P> {
        &self.0
    }
}

impl<P: Provider> Clone for Received<P> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<P: Provider> fmt::Debug for Received<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One event's payload as handlers take it, shared between them, with the delivery it came in. A clone is another
/// handle to the same; a payload of your own is `PushEvent::clone(&push)`.
///
/// ```
/// use webhooks_router::{Typed, github::PushEvent};
///
/// async fn deploy(push: Typed<PushEvent>) {
///     println!("{} is now at {} (delivery {:?})", push.git_ref, push.after, push.id());
/// }
/// ```
pub struct Typed<T: Payload> {
    delivery: Received<T::Provider>,
    payload: PhantomData<fn() -> T>,
}

impl<T: Payload> Typed<T> {
    /// The payload of a delivery, if it is this event.
    pub fn of(delivery: Received<T::Provider>) -> Option<Self> {
        T::of_event(delivery.event())?;
        Some(Self { delivery, payload: PhantomData })
    }

    /// The kind of event, in the sender's current spelling.
    pub fn kind(&self) -> &str {
        self.delivery.kind()
    }

    /// The sender's id of this delivery, where it sends one.
    pub fn id(&self) -> Option<&str> {
        self.delivery.id()
    }

    /// Everything else: bytes, headers, what was proven.
    pub fn raw(&self) -> &RawDelivery {
        self.delivery.raw()
    }

    /// The delivery that it came in.
    pub fn delivery(&self) -> &Received<T::Provider> {
        &self.delivery
    }
}

impl<T: Payload> Deref for Typed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match T::of_event(self.delivery.event()) {
            Some(payload) => payload,
            None => unreachable!("`of` has looked, and nobody can change the event since"),
        }
    }
}

impl<T: Payload> Clone for Typed<T> {
    fn clone(&self) -> Self {
        Self { delivery: self.delivery.clone(), payload: PhantomData }
    }
}

impl<T: Payload> fmt::Debug for Typed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Typed").field("raw", self.raw()).field("payload", &**self).finish()
    }
}

use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use crate::scheme::Proof;
use crate::source::Published;
use crate::{
    Answer, Body, ConnectionTest, Event, Fallback, Forms, Head, Identity, Provider, Rejection, Request, Shape,
};

/// A sender whose payloads are typed by the application: `Custom<Slack, MyPayload>`.
///
/// For senders whose events have no types here, or where an application wants its own instead. Every delivery is read
/// into the one type, an enum perhaps; one that does not fit becomes [`CustomEvent::Fallback`], with its kind and bytes
/// still on the delivery. Everything else is the sender's: how it authenticates, what it posts, its name.
///
/// ```
/// use webhooks_core::{Custom, CustomEvent, Deserialize, Receiver, Request, Secret, stripe::Stripe, scheme::Authenticate};
/// # use std::time::SystemTime;
///
/// #[derive(Debug, Clone, Deserialize)]
/// struct Happening {
///     livemode: bool,
/// }
///
/// let secret = Secret::new("whsec_5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH")?;
/// let receiver = Receiver::<Custom<Stripe, Happening>>::new(secret.clone());
///
/// let mut request = Request::post("/hooks/stripe", r#"{"id":"evt_1","type":"invoice.paid","livemode":true}"#);
/// <Stripe as webhooks_core::Provider>::Auth::from(secret).sign(&mut request, SystemTime::now());
/// let delivery = receiver.receive(&request.head(), request.body().clone())?;
/// assert_eq!((delivery.kind(), delivery.id()), ("invoice.paid", Some("evt_1")));
/// match delivery.into_event() {
///     CustomEvent::Payload(happening) => assert!(happening.livemode),
///     CustomEvent::Fallback(why) => eprintln!("not read: {why}"),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Custom<P, T>(PhantomData<fn() -> (P, T)>);

/// What an application reads a sender's payloads into: any type that has these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the payload of a `Custom` sender",
    note = "derive `Debug`, `Clone` and `Deserialize` for it: serde's or `webhooks_core::Deserialize`"
)]
pub trait CustomPayload: DeserializeOwned + fmt::Debug + Clone + Send + Sync + 'static {}

impl<T: DeserializeOwned + fmt::Debug + Clone + Send + Sync + 'static> CustomPayload for T {}

/// The halves of a [`Custom`]; nothing else implements it.
pub trait Typed: Provider<Event = CustomEvent<Self>> {
    /// The sender.
    type Sender: Provider;
    /// What its payloads are read into.
    type Payload: CustomPayload;
}

impl<P: Provider, T: CustomPayload> Typed for Custom<P, T> {
    type Sender = P;
    type Payload = T;
}

/// The event of a [`Custom`] sender.
pub enum CustomEvent<C: Typed> {
    /// The payload.
    Payload(Box<C::Payload>),
    /// An authentic delivery in another shape; its `kind()` and bytes are still there.
    Fallback(Fallback),
}

impl<C: Typed> CustomEvent<C> {
    /// The payload, or why there is none.
    ///
    /// # Errors
    ///
    /// The delivery has another shape.
    pub fn into_payload(self) -> Result<C::Payload, Fallback> {
        match self {
            Self::Payload(payload) => Ok(*payload),
            Self::Fallback(fallback) => Err(fallback),
        }
    }
}

impl<P: Provider, T: CustomPayload> Provider for Custom<P, T> {
    type Event = CustomEvent<Self>;
    type Auth = P::Auth;

    const NAME: &'static str = P::NAME;
    const ALIASES: &'static [&'static str] = P::ALIASES;
    const EVENT_NAME_IN: &'static str = P::EVENT_NAME_IN;
    const FORMS: Forms = P::FORMS;
    const TAKES_FORMS: bool = P::TAKES_FORMS;
    const GET_PARAMETER: Option<&'static str> = P::GET_PARAMETER;
    const CONNECTION_TEST: Option<ConnectionTest> = P::CONNECTION_TEST;
    const BODY_LIMIT: usize = P::BODY_LIMIT;
    const MAY_BE_EMPTY: bool = P::MAY_BE_EMPTY;
    const SOURCES: Option<Published> = P::SOURCES;

    fn identify(auth: Option<&Self::Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        P::identify(auth, head, body)
    }

    fn handshake(auth: Option<&Self::Auth>, proof: &Proof, head: &Head<'_>, body: &Body) -> Option<Answer> {
        P::handshake(auth, proof, head, body)
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        P::announce(request, kind, id);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        P::samples()
    }
}

impl<C: Typed> Event for CustomEvent<C> {
    type Provider = C;

    const KINDS: &'static [&'static str] = &[];
    const ROWS: &'static [&'static [Shape]] = &[];

    fn canonical_kind(kind: &str) -> Option<&'static str> {
        <C::Sender as Provider>::Event::canonical_kind(kind)
    }

    fn action(&self) -> Option<&str> {
        None
    }

    fn decode(_: &str, _: Option<&str>, json: &[u8]) -> Self {
        match crate::json::decode(json) {
            Ok(payload) => Self::Payload(payload),
            Err(fallback) => Self::Fallback(fallback),
        }
    }

    fn inspect(
        _: &str,
        _: Option<&str>,
        json: &[u8],
    ) -> Result<(&'static str, crate::__private::NotRead), Fallback> {
        crate::__private::not_read::<C::Payload>(json)
            .map(|not_read| (std::any::type_name::<C::Payload>(), not_read))
    }

    fn fallback(&self) -> Option<&Fallback> {
        match self {
            Self::Payload(_) => None,
            Self::Fallback(fallback) => Some(fallback),
        }
    }

    fn type_name(&self) -> Option<&'static str> {
        match self {
            Self::Payload(_) => Some(std::any::type_name::<C::Payload>()),
            Self::Fallback(_) => None,
        }
    }
}

impl<C: Typed> Clone for CustomEvent<C> {
    fn clone(&self) -> Self {
        match self {
            Self::Payload(payload) => Self::Payload(payload.clone()),
            Self::Fallback(fallback) => Self::Fallback(fallback.clone()),
        }
    }
}

impl<C: Typed> fmt::Debug for CustomEvent<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Payload(payload) => f.debug_tuple("Payload").field(payload).finish(),
            Self::Fallback(fallback) => f.debug_tuple("Fallback").field(fallback).finish(),
        }
    }
}

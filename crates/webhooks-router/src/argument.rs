use webhooks_core::{Event, Fallback, Payload, Provider, RawDelivery};

use crate::registration::Rank;
use crate::{Incoming, Received, Typed};

/// What a handler of deliveries takes: [`Typed`], [`Received`] or [`RawDelivery`].
#[diagnostic::on_unimplemented(
    message = "a handler of deliveries can't take `{Self}`",
    note = "it takes `Typed<Payload>`, `Received<Provider>` or `RawDelivery`, and the router's state after it if it likes"
)]
pub trait Argument: Sized + Send + 'static {
    /// The argument, if the delivery is such a one. What should be such a one and did not type is an error.
    #[doc(hidden)]
    fn of(incoming: &mut Incoming) -> Result<Option<Self>, Fallback>;
}

/// What a handler takes that is asked for by name, which says whose names: [`Received`] or [`Typed`].
#[diagnostic::on_unimplemented(
    message = "a handler of `on_kind` or `on_action` can't take `{Self}`",
    note = "it takes `Received<Provider>` or `Typed<Payload>`: that says whose kinds and actions are meant"
)]
pub trait OfSender: Argument {
    /// The sender.
    type Provider: Provider;

    /// Why no delivery of this kind can ever be the argument.
    #[doc(hidden)]
    fn never_of_kind(kind: &str) -> Option<String>;
}

/// What a handler takes that is called whatever the event: [`Received`] or [`RawDelivery`].
#[diagnostic::on_unimplemented(
    message = "a handler of `on_any` can't take `{Self}`",
    note = "it takes `Received<Provider>` for every delivery of one sender, or `RawDelivery` for those of all"
)]
pub trait Whole: Argument {
    #[doc(hidden)]
    const RANK: Rank;
}

impl Argument for RawDelivery {
    fn of(incoming: &mut Incoming) -> Result<Option<Self>, Fallback> {
        Ok(Some(incoming.raw().clone()))
    }
}

impl Whole for RawDelivery {
    const RANK: Rank = Rank::Any;
}

impl<P: Provider> Argument for Received<P> {
    fn of(incoming: &mut Incoming) -> Result<Option<Self>, Fallback> {
        Ok(incoming.kind_of::<P>().is_some().then(|| incoming.received()))
    }
}

impl<P: Provider> OfSender for Received<P> {
    type Provider = P;

    fn never_of_kind(_: &str) -> Option<String> {
        None
    }
}

impl<P: Provider> Whole for Received<P> {
    const RANK: Rank = Rank::AnyOfSender;
}

impl<T: Payload> Argument for Typed<T> {
    fn of(incoming: &mut Incoming) -> Result<Option<Self>, Fallback> {
        let kind = incoming.kind_of::<T::Provider>();
        if !kind.is_some_and(|kind| T::is_for(kind, incoming.raw().dialect())) {
            return Ok(None);
        }
        let received = incoming.received::<T::Provider>();
        not_typed(&received)?;
        Ok(Self::of(received))
    }
}

impl<T: Payload> OfSender for Typed<T> {
    type Provider = T::Provider;

    fn never_of_kind(kind: &str) -> Option<String> {
        let kinds: Vec<&str> = T::SHAPES.iter().map(|shape| shape.kind).collect();
        (!kinds.contains(&kind)).then(|| {
            format!("its handler takes the payload of `{}`, which `{kind}` never has", kinds.join("`, `"))
        })
    }
}

/// Tells of a delivery that has a type, and not its shape.
pub(crate) fn not_typed<P: Provider>(received: &Received<P>) -> Result<(), Fallback> {
    match received.event().fallback() {
        None | Some(Fallback::UnknownKind) => Ok(()),
        Some(fallback) => Err(fallback.clone()),
    }
}

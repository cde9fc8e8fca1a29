use std::any::Any;
use std::fmt;
use std::sync::Arc;

use webhooks_core::{Delivery, Event, Provider, RawDelivery};

use crate::Received;

/// A delivery on its way through a router: made of a [`RawDelivery`], a [`Delivery`] or a [`Received`].
///
/// A raw one is typed when the first handler needs it, and then no more.
pub struct Incoming(Form);

enum Form {
    Raw(Box<RawDelivery>),
    Typed(Arc<dyn AnyDelivery>),
}

/// A typed delivery of whichever sender.
trait AnyDelivery: Any + Send + Sync {
    fn raw(&self) -> &RawDelivery;
}

impl<P: Provider> AnyDelivery for Delivery<P> {
    fn raw(&self) -> &RawDelivery {
        self.raw()
    }
}

impl Incoming {
    /// The delivery's bytes and what is known of it without looking into them.
    pub fn raw(&self) -> &RawDelivery {
        match &self.0 {
            Form::Raw(raw) => raw,
            Form::Typed(delivery) => delivery.raw(),
        }
    }

    /// Its kind in the current spelling, if it is of this sender. One from storage may have an old spelling.
    pub(crate) fn kind_of<P: Provider>(&self) -> Option<&str> {
        let (provider, kind) = (self.raw().provider(), self.raw().kind());
        (provider == P::NAME).then(|| P::Event::canonical_kind(kind).unwrap_or(kind))
    }

    /// The delivery, typed now unless it was before.
    pub(crate) fn received<P: Provider>(&mut self) -> Received<P> {
        if let Form::Typed(delivery) = &self.0
            && let Ok(delivery) = (delivery.clone() as Arc<dyn Any + Send + Sync>).downcast()
        {
            return Received(delivery);
        }
        let delivery = Arc::new(Delivery::<P>::decode(self.raw().clone()));
        self.0 = Form::Typed(delivery.clone());
        Received(delivery)
    }
}

impl From<RawDelivery> for Incoming {
    fn from(raw: RawDelivery) -> Self {
        Self(Form::Raw(Box::new(raw)))
    }
}

impl<P: Provider> From<Delivery<P>> for Incoming {
    fn from(delivery: Delivery<P>) -> Self {
        Self(Form::Typed(Arc::new(delivery)))
    }
}

impl<P: Provider> From<Received<P>> for Incoming {
    fn from(received: Received<P>) -> Self {
        Self(Form::Typed(received.0))
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Incoming").field(self.raw()).finish()
    }
}

//! What the tests send, and where handlers note that they were called.

use std::sync::{Arc, Mutex};

use webhooks_router::{Delivery, Provider, RawDelivery, Receiver, github::GitHub, sample};

/// A delivery as a receiver yields it.
pub(crate) fn raw<P: Provider>(sample: sample::Delivery<P>) -> RawDelivery {
    crate::log::start();
    let request = sample.unsigned();
    let receiver = Receiver::<P>::dangerous().accept_unauthenticated();
    receiver.receive_raw(&request.head(), request.body().clone()).unwrap()
}

pub(crate) fn typed<P: Provider>(sample: sample::Delivery<P>) -> Delivery<P> {
    Delivery::decode(raw(sample))
}

pub(crate) fn github(name: &str) -> sample::Delivery<GitHub> {
    sample::Delivery::of(name)
}

pub(crate) fn issues(action: &str) -> sample::Delivery<GitHub> {
    github("issues").set("/action", action)
}

/// An `issues` event whose shape is not that of its type.
pub(crate) fn odd_issues() -> sample::Delivery<GitHub> {
    issues("opened").set("/issue/number", "one")
}

/// A state in which handlers leave a note.
#[derive(Clone, Default)]
pub(crate) struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    pub(crate) fn add(&self, note: impl Into<String>) {
        self.0.lock().unwrap().push(note.into());
    }

    /// The notes so far, which are forgotten.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A handler that must not be called.
pub(crate) async fn not_for_it<A>(_: A) {
    unreachable!("called for a delivery that is not for it");
}

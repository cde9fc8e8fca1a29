//! Who is let in.

use std::marker::PhantomData;

use super::Receiver;
use crate::Provider;

pub(super) enum Guard<A> {
    Authenticate(A),
    /// Accepts whatever carries no credential; see [`Dangerous`].
    Open,
    /// Accepts nothing, after examining it just as the rest would be.
    Nobody(A),
}

impl<A> Guard<A> {
    pub(super) fn auth(&self) -> Option<&A> {
        match self {
            Self::Authenticate(auth) | Self::Nobody(auth) => Some(auth),
            Self::Open => None,
        }
    }
}

/// What only someone who has read its documentation should reach for; see [`Receiver::dangerous`].
#[derive(Debug)]
pub struct Dangerous<P>(pub(super) PhantomData<P>);

impl<P: Provider> Dangerous<P> {
    /// A receiver that takes every request for genuine: anybody who can reach it can make your program act.
    ///
    /// A request that does carry a credential is refused, since someone meant it to be checked.
    #[allow(clippy::unused_self, reason = "the word `dangerous` has to stand in the call")]
    pub fn accept_unauthenticated(self) -> Receiver<P> {
        #[cfg(feature = "tracing")]
        tracing::warn!(target: "webhooks", provider = P::NAME, "deliveries are accepted without authentication");
        Receiver::guarded(Guard::Open)
    }
}

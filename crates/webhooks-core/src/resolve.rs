use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, PoisonError, RwLock};

use crate::{Head, Payload, Provider, Reason, Receiver, Rejection};

/// Finds the receiver for a request by its head: the same one always, or one per tenant.
///
/// It sees the head only ([path segment](Head::segment), [query](Head::query_value), [hook id header](Head::text)),
/// never the body. `None` is answered just as a wrong signature is, so that nobody can find out which tenants exist.
/// [`Unavailable`], which any error turns into with `?`, is answered 503: the sender tries again later.
///
/// ```
/// use std::collections::BTreeMap;
/// use webhooks_core::{github::GitHub, Head, Receiver, Resolve, Unavailable};
///
/// /// Tenants by the last segment of the path.
/// struct Tenants(BTreeMap<String, Receiver<GitHub>>);
///
/// impl Resolve<GitHub> for Tenants {
///     async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
///         Ok(self.0.get(head.last_segment()).cloned())
///     }
/// }
/// ```
pub trait Resolve<P: Provider>: Send + Sync + 'static {
    /// The receiver for this request, if there is one.
    ///
    /// # Errors
    ///
    /// It can't be known now: the database is down.
    fn resolve(
        &self,
        head: &Head<'_>,
    ) -> impl Future<Output = Result<Option<Receiver<P>>, Unavailable>> + Send;
}

impl<P: Provider> Resolve<P> for Receiver<P> {
    async fn resolve(&self, _: &Head<'_>) -> Result<Option<Receiver<P>>, Unavailable> {
        Ok(Some(self.clone()))
    }
}

impl<P: Provider, S: Resolve<P>> Resolve<P> for Arc<S> {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<P>>, Unavailable> {
        (**self).resolve(head).await
    }
}

impl<P: Provider> Receiver<P> {
    /// The receiver that a source has for this request; [`nobody`](Self::nobody) if it has none.
    ///
    /// # Errors
    ///
    /// The source can't look (503).
    pub async fn found_by(source: &impl Resolve<P>, head: &Head<'_>) -> Result<Self, Rejection> {
        match source.resolve(head).await {
            Ok(found) => Ok(found.unwrap_or_else(Self::nobody)),
            Err(Unavailable(source)) => Err(Rejection::new(Reason::ReceiverUnavailable)
                .with_header("retry-after", "10")
                .with_source(source)),
        }
    }
}

/// Why a receiver could not be looked up. Any error becomes one with `?`.
#[derive(Debug)]
pub struct Unavailable(Box<dyn Error + Send + Sync>);

impl Unavailable {
    /// For this reason, which goes to the log.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Unavailable {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

/// A source of receivers that can be replaced while requests are served: new secrets without a restart.
///
/// A clone is another handle to the same source. A request sees what was there before or what is there now, never
/// neither; those on their way keep the receiver they began with.
///
/// ```
/// use webhooks_core::{github::GitHub, Receiver, Secret, Swap};
///
/// let (old, new) = (Secret::new("a secret that got about")?, Secret::new("its successor, at length")?);
/// let receivers = Swap::new(Receiver::<GitHub>::new(old.clone()));
/// // Hand a clone to the adapter as its source, and later, on another thread:
/// receivers.set(Receiver::new([new, old]));
/// # Ok::<(), webhooks_core::SecretError>(())
/// ```
pub struct Swap<S>(Arc<RwLock<Arc<S>>>);

impl<S> Swap<S> {
    /// A source that is this one for now.
    pub fn new(source: S) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(source))))
    }

    /// Replaces the source.
    pub fn set(&self, source: S) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(source);
    }

    /// The source as it is now.
    pub fn get(&self) -> Arc<S> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<P: Provider, S: Resolve<P>> Resolve<P> for Swap<S> {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<P>>, Unavailable> {
        self.get().resolve(head).await
    }
}

impl<S> Clone for Swap<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S: fmt::Debug> fmt::Debug for Swap<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Swap").field(&self.get()).finish()
    }
}

/// What an adapter's extractor is named after: a provider, and where in the application its receiver is found.
///
/// Every provider is a hook whose receiver is `Receiver<P>`; [`Via`] is one with a source of your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a provider nor `Via<Provider, Source>`",
    note = "name the sender, as in `Webhook<GitHub>`, or the type that finds its receiver, as in `Webhook<Via<GitHub, Tenants>>`"
)]
pub trait Hook: Send + Sync + 'static {
    /// The sender.
    type Provider: Provider;
    /// Where the receiver comes from.
    type Source: Resolve<Self::Provider>;
}

impl<P: Provider> Hook for P {
    type Provider = P;
    type Source = Receiver<P>;
}

/// A hook whose receiver comes from a source of your own: several receivers of one provider in one application, or
/// one per tenant.
#[derive(Debug, Clone, Copy)]
pub struct Via<P, S>(PhantomData<fn() -> (P, S)>);

impl<P: Provider, S: Resolve<P>> Hook for Via<P, S> {
    type Provider = P;
    type Source = S;
}

/// What the extractor for a single event is named after: a payload type, or `Via<Payload, Source>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an event payload nor `Via<Payload, Source>`",
    note = "name a payload type such as `github::PushEvent`; a source must resolve receivers of that payload's sender"
)]
pub trait Wanted: Send + Sync + 'static {
    /// The payload.
    type Payload: Payload;
    /// Where the receiver comes from.
    type Source: Resolve<<Self::Payload as Payload>::Provider>;
}

impl<T: Payload> Wanted for T {
    type Payload = T;
    type Source = Receiver<T::Provider>;
}

impl<T: Payload, S: Resolve<T::Provider>> Wanted for Via<T, S> {
    type Payload = T;
    type Source = S;
}

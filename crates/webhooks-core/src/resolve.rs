use std::marker::PhantomData;

use crate::{Head, Payload, Provider, Receiver};

/// Finds the receiver for a request by its head: the same one always, or one per tenant.
///
/// It sees the head only (path segment, query, hook id header), never the body. `None` is answered just as a wrong
/// signature is, so that nobody can find out which tenants exist.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::sync::Arc;
/// use webhooks_core::{github::GitHub, Head, Receiver, Resolve};
///
/// /// Tenants by the last segment of the path.
/// #[derive(Clone)]
/// struct Tenants(Arc<BTreeMap<String, Receiver<GitHub>>>);
///
/// impl Resolve<GitHub> for Tenants {
///     fn resolve(&self, head: &Head<'_>) -> Option<Receiver<GitHub>> {
///         self.0.get(head.last_segment()).cloned()
///     }
/// }
/// ```
pub trait Resolve<P: Provider>: Send + Sync + 'static {
    /// The receiver for this request, if there is one.
    fn resolve(&self, head: &Head<'_>) -> Option<Receiver<P>>;
}

impl<P: Provider> Resolve<P> for Receiver<P> {
    fn resolve(&self, _: &Head<'_>) -> Option<Receiver<P>> {
        Some(self.clone())
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

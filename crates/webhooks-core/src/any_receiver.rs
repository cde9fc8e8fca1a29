use std::fmt;

use crate::intake::{Arrived, Intake, Policy};
use crate::{Event, Fallback, Head, Provider, RawDelivery, Receiver, Refusal};

/// A receiver whose provider was chosen at run time: by configuration and route, never by what a request says.
///
/// ```
/// use std::sync::Arc;
/// use webhooks_core::{github::GitHub, AnyReceiver, Receiver, Secret};
///
/// let secret = Secret::new("It's a Secret to Everybody")?;
/// let receiver: Arc<dyn AnyReceiver> = Arc::new(Receiver::<GitHub>::new(secret));
/// assert_eq!(receiver.provider(), "github");
/// # Ok::<(), webhooks_core::SecretError>(())
/// ```
pub trait AnyReceiver: fmt::Debug + Send + Sync {
    /// The provider's name.
    fn provider(&self) -> &str;

    /// See [`Receiver::policy`].
    fn policy(&self) -> &Policy;

    /// See [`Receiver::begin`].
    ///
    /// # Errors
    ///
    /// Those of [`Receiver::begin`].
    fn begin(&self, head: &Head<'_>) -> Result<Intake, Refusal>;

    /// See [`Receiver::receive_raw`].
    ///
    /// # Errors
    ///
    /// Those of [`Receiver::receive_raw`].
    fn receive_raw(&self, head: &Head<'_>, body: Arrived) -> Result<RawDelivery, Refusal>;

    /// See [`Receiver::receive`]: the same, with what typing made of the event in words.
    ///
    /// # Errors
    ///
    /// Those of [`Receiver::receive`].
    fn receive_described(&self, head: &Head<'_>, body: Arrived) -> Result<Described, Refusal>;
}

/// A delivery, and in words what typing made of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Described {
    /// The delivery.
    pub raw: RawDelivery,
    /// The payload type, such as `PushEvent`.
    pub type_name: Option<&'static str>,
    /// Why it has none.
    pub fallback: Option<Fallback>,
    /// One line for people.
    pub summary: String,
}

impl<P: Provider> AnyReceiver for Receiver<P> {
    fn provider(&self) -> &str {
        P::NAME
    }

    fn policy(&self) -> &Policy {
        self.policy()
    }

    fn begin(&self, head: &Head<'_>) -> Result<Intake, Refusal> {
        self.begin(head)
    }

    fn receive_raw(&self, head: &Head<'_>, body: Arrived) -> Result<RawDelivery, Refusal> {
        self.receive_raw(head, body)
    }

    fn receive_described(&self, head: &Head<'_>, body: Arrived) -> Result<Described, Refusal> {
        let (raw, event) = self.receive(head, body)?.into_parts();
        let fallback = event.fallback().cloned();
        let summary = match &fallback {
            Some(fallback) => fallback.to_string(),
            None => P::summarize(&event).unwrap_or_else(|| format!("{} event", raw.kind())),
        };
        Ok(Described { type_name: event.type_name(), fallback, summary, raw })
    }
}

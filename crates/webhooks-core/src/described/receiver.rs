use std::sync::Arc;

use super::{Description, Sender};
use crate::intake::{Arrived, Intake, Policy};
use crate::providers::Options;
use crate::{AnyReceiver, Described, Head, RawDelivery, Receiver, Refusal, SecretError, Secrets};

impl Description {
    /// A receiver of this sender under its own name, for a [route](AnyReceiver).
    ///
    /// # Errors
    ///
    /// A secret is not in the format that the description says.
    pub fn receiver(&self, secrets: &Secrets, options: Options) -> Result<Arc<dyn AnyReceiver>, SecretError> {
        let mut receiver = Receiver::<Sender>::new(self.auth(secrets)?);
        if let Some(limit) = options.body_limit {
            receiver = receiver.body_limit(limit);
        }
        if let Some(clock) = options.clock {
            receiver = receiver.clock(clock);
        }
        Ok(Arc::new(Named { name: self.name().to_owned(), receiver }))
    }
}

/// A receiver of any sender whose deliveries have the name of this one.
#[derive(Debug)]
struct Named {
    name: String,
    receiver: Receiver<Sender>,
}

impl Named {
    fn named(&self, mut raw: RawDelivery) -> RawDelivery {
        raw.parts.provider.clone_from(&self.name);
        raw
    }
}

impl AnyReceiver for Named {
    fn provider(&self) -> &str {
        &self.name
    }

    fn policy(&self) -> &Policy {
        self.receiver.policy()
    }

    fn begin(&self, head: &Head<'_>) -> Result<Intake, Refusal> {
        self.receiver.begin(head)
    }

    fn receive_raw(&self, head: &Head<'_>, body: Arrived) -> Result<RawDelivery, Refusal> {
        self.receiver.receive_raw(head, body).map(|raw| self.named(raw))
    }

    fn receive_described(&self, head: &Head<'_>, body: Arrived) -> Result<Described, Refusal> {
        let described = self.receiver.receive_described(head, body)?;
        Ok(Described { raw: self.named(described.raw), ..described })
    }
}

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use crate::scheme::{Authenticate, Way, WayError};
use crate::{AnyReceiver, Clock, Event, Fallback, Forms, Provider, Receiver, Request, Secrets};

/// A provider as a value: what configuration, the command line and the server know of it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// The ways in which it can authenticate, strongest first.
    pub ways: &'static [Way],
    /// The header fields in which it puts credentials.
    pub credentials: &'static [&'static str],
    /// Where it names the event, in words.
    pub event_name_in: &'static str,
    /// The kinds of event that have a type.
    pub kinds: &'static [&'static str],
    /// Whether it posts forms.
    pub forms: Forms,
    receiver: MakeReceiver,
    sign: Sign,
    announce: fn(&mut Request, &str, &str),
    decode: Decode,
    #[cfg(feature = "test-util")]
    debug: fn(&str, Option<&str>, &[u8]) -> Result<String, Fallback>,
    #[cfg(feature = "samples")]
    samples: fn() -> &'static [crate::sample::Sample],
}

type MakeReceiver = fn(&str, Secrets, Options) -> Result<Arc<dyn AnyReceiver>, WayError>;
type Sign = fn(&str, Secrets, &mut Request, SystemTime) -> Result<(), WayError>;
type Decode = fn(&str, Option<&str>, &[u8]) -> Result<&'static str, Fallback>;

/// What a receiver set up at run time may have besides secrets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// The most bytes of body, if not the provider's default.
    pub body_limit: Option<usize>,
    /// The clock, if not the machine's.
    pub clock: Option<Arc<dyn Clock>>,
}

impl Clock for Arc<dyn Clock> {
    fn now(&self) -> SystemTime {
        self.as_ref().now()
    }
}

impl Entry {
    pub(super) const fn of<P: Provider>() -> Self {
        Self {
            name: P::NAME,
            aliases: P::ALIASES,
            ways: P::Auth::WAYS,
            credentials: P::Auth::CREDENTIALS,
            event_name_in: P::EVENT_NAME_IN,
            kinds: P::Event::KINDS,
            forms: P::FORMS,
            receiver: |way, secrets, options| {
                let mut receiver = Receiver::<P>::new(P::Auth::from_secrets(way, secrets)?);
                if let Some(limit) = options.body_limit {
                    receiver = receiver.body_limit(limit);
                }
                if let Some(clock) = options.clock {
                    receiver = receiver.clock(clock);
                }
                Ok(Arc::new(receiver))
            },
            sign: |way, secrets, request, now| {
                P::Auth::from_secrets(way, secrets)?.sign(request, now);
                Ok(())
            },
            announce: P::announce,
            decode: |kind, dialect, json| {
                let event = P::Event::decode(kind, dialect, json);
                match (event.type_name(), event.fallback()) {
                    (Some(name), _) => Ok(name),
                    (None, fallback) => Err(fallback.cloned().unwrap_or(Fallback::UnknownKind)),
                }
            },
            #[cfg(feature = "test-util")]
            debug: |kind, dialect, json| {
                let event = P::Event::decode(kind, dialect, json);
                match event.fallback() {
                    None => Ok(format!("{event:?}")),
                    Some(fallback) => Err(fallback.clone()),
                }
            },
            #[cfg(feature = "samples")]
            samples: P::samples,
        }
    }

    /// The provider's strongest way to authenticate.
    pub fn strongest_way(&self) -> &'static str {
        self.ways.first().map_or("", |way| way.name)
    }

    /// A receiver that authenticates in the way called `way`.
    ///
    /// # Errors
    ///
    /// There is no such way, or a secret is not in its format.
    pub fn receiver(&self, way: &str, secrets: Secrets) -> Result<Arc<dyn AnyReceiver>, WayError> {
        self.receiver_with(way, secrets, Options::default())
    }

    /// The same with options.
    ///
    /// # Errors
    ///
    /// There is no such way, or a secret is not in its format.
    pub fn receiver_with(
        &self,
        way: &str,
        secrets: Secrets,
        options: Options,
    ) -> Result<Arc<dyn AnyReceiver>, WayError> {
        (self.receiver)(way, secrets, options)
    }

    /// Signs a request as the sender does.
    ///
    /// # Errors
    ///
    /// There is no such way, or a secret is not in its format.
    pub fn sign(
        &self,
        way: &str,
        secrets: Secrets,
        request: &mut Request,
        now: SystemTime,
    ) -> Result<(), WayError> {
        (self.sign)(way, secrets, request, now)
    }

    /// Puts the event's name, the delivery's id and whatever else the sender always sends into a request.
    pub fn announce(&self, request: &mut Request, kind: &str, id: &str) {
        (self.announce)(request, kind, id);
    }

    /// Types a body without keeping it: the payload type's name.
    ///
    /// # Errors
    ///
    /// Why it has none.
    pub fn decode(&self, kind: &str, dialect: Option<&str>, json: &[u8]) -> Result<&'static str, Fallback> {
        (self.decode)(kind, dialect, json)
    }

    /// Types a body: all that the event's type holds of it, as its `Debug` shows it. For tools that check that nothing
    /// is lost.
    ///
    /// # Errors
    ///
    /// Why it has no typed form.
    #[cfg(feature = "test-util")]
    pub fn debug(&self, kind: &str, dialect: Option<&str>, json: &[u8]) -> Result<String, Fallback> {
        (self.debug)(kind, dialect, json)
    }

    /// A built-in delivery for every event.
    #[cfg(feature = "samples")]
    pub fn samples(&self) -> &'static [crate::sample::Sample] {
        (self.samples)()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("name", &self.name).finish_non_exhaustive()
    }
}

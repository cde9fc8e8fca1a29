use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use crate::provider::identity_of_json;
use crate::scheme::{Authenticate, Credentials, Way, WayError};
use crate::source::Published;
use crate::{
    AnyReceiver, Clock, Event, Fallback, Forms, Identity, Provider, Receiver, Rejection, Request, Shape,
};

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
    /// Which bytes of a form it signs, if it posts forms.
    pub forms: Forms,
    /// The query parameter with the event, if it can deliver by GET.
    pub get_parameter: Option<&'static str>,
    /// The addresses that it says its deliveries come from.
    pub sources: Option<Published>,
    rows: &'static [&'static [Shape]],
    receiver: MakeReceiver,
    sign: Sign,
    announce: fn(&mut Request, &str, &str),
    identify: fn(&Request) -> Result<Identity, Rejection>,
    decode: Decode<&'static str>,
    #[cfg(feature = "inspect")]
    inspect: fn(&str, Option<&str>, &[u8]) -> crate::inspect::Inspection,
    #[cfg(feature = "test-util")]
    debug: Decode<String>,
    #[cfg(feature = "samples")]
    samples: fn() -> &'static [crate::sample::Sample],
}

type MakeReceiver = fn(&str, Credentials, Options) -> Result<Arc<dyn AnyReceiver>, WayError>;
type Sign = fn(&str, Credentials, &mut Request, SystemTime) -> Result<(), WayError>;
type Decode<T> = fn(&str, Option<&str>, &[u8]) -> Result<T, Fallback>;

/// What a receiver set up at run time may have besides secrets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// The most bytes of body, if not the provider's default.
    pub body_limit: Option<usize>,
    /// The clock, if not the machine's.
    pub clock: Option<Arc<dyn Clock>>,
    /// Whether to take the sender's forms where that is not the default; nothing where it posts none.
    pub accept_forms: bool,
    /// Whether to take deliveries by GET; nothing where the sender makes none.
    pub accept_get: bool,
    /// Whether to refuse the sender's unsigned tests of the connection; nothing where it makes none.
    pub refuse_tests: bool,
}

impl Clock for Arc<dyn Clock> {
    fn now(&self) -> SystemTime {
        self.as_ref().now()
    }
}

impl Entry {
    /// The entry of a provider, also of one defined elsewhere.
    pub const fn of<P: Provider>() -> Self {
        Self {
            name: P::NAME,
            aliases: P::ALIASES,
            ways: P::Auth::WAYS,
            credentials: P::Auth::CREDENTIALS,
            event_name_in: P::EVENT_NAME_IN,
            rows: P::Event::ROWS,
            forms: P::FORMS,
            get_parameter: P::GET_PARAMETER,
            sources: P::SOURCES,
            receiver: |way, credentials, options| {
                let receiver = Receiver::<P>::new(P::Auth::from_secrets(way, credentials)?);
                let Options { accept_forms, accept_get, refuse_tests, .. } = options;
                let mut receiver = receiver.with_carriers(accept_forms, accept_get, !refuse_tests);
                if let Some(limit) = options.body_limit {
                    receiver = receiver.body_limit(limit);
                }
                if let Some(clock) = options.clock {
                    receiver = receiver.clock(clock);
                }
                Ok(Arc::new(receiver))
            },
            sign: |way, credentials, request, now| {
                P::Auth::from_secrets(way, credentials)?.sign(request, now);
                Ok(())
            },
            announce: P::announce,
            identify: identity_of_json::<P>,
            decode: |kind, dialect, json| {
                let event = P::Event::decode(kind, dialect, json);
                match (event.type_name(), event.fallback()) {
                    (Some(name), _) => Ok(name),
                    (None, fallback) => Err(fallback.cloned().unwrap_or(Fallback::UnknownKind)),
                }
            },
            #[cfg(feature = "inspect")]
            inspect: crate::inspect::inspect::<P::Event>,
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

    /// The kinds of event that have a type, and their dialects, in the order of the provider's table.
    pub fn shapes(&self) -> impl Iterator<Item = &'static Shape> {
        self.rows.iter().copied().flatten()
    }

    /// Whether any of its events has a type.
    pub fn has_types(&self) -> bool {
        !self.rows.is_empty()
    }

    /// The kinds of event that have a type, in the sender's current spelling.
    pub fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        for shape in self.shapes() {
            if !kinds.contains(&shape.kind) {
                kinds.push(shape.kind);
            }
        }
        kinds
    }

    /// A receiver that authenticates in the way called `way`.
    ///
    /// # Errors
    ///
    /// There is no such way, it takes more or fewer credentials, or a secret is not in its format.
    pub fn receiver(
        &self,
        way: &str,
        credentials: impl Into<Credentials>,
    ) -> Result<Arc<dyn AnyReceiver>, WayError> {
        self.receiver_with(way, credentials, Options::default())
    }

    /// The same with options.
    ///
    /// # Errors
    ///
    /// Those of [`receiver`](Self::receiver).
    pub fn receiver_with(
        &self,
        way: &str,
        credentials: impl Into<Credentials>,
        options: Options,
    ) -> Result<Arc<dyn AnyReceiver>, WayError> {
        (self.receiver)(way, self.checked(way, credentials.into())?, options)
    }

    fn checked(&self, way: &str, credentials: Credentials) -> Result<Credentials, WayError> {
        let way = self.ways.iter().find(|known| known.name == way);
        match (way, &credentials.token) {
            (Some(way), None) if way.needs_token => Err(WayError::TokenMissing(way.name)),
            (Some(way), Some(_)) if !way.needs_token => Err(WayError::TokenUnexpected(way.name)),
            _ => Ok(credentials),
        }
    }

    /// Signs a request as the sender does.
    ///
    /// # Errors
    ///
    /// Those of [`receiver`](Self::receiver).
    pub fn sign(
        &self,
        way: &str,
        credentials: impl Into<Credentials>,
        request: &mut Request,
        now: SystemTime,
    ) -> Result<(), WayError> {
        (self.sign)(way, self.checked(way, credentials.into())?, request, now)
    }

    /// Puts the event's name, the delivery's id and whatever else the sender always sends into a request.
    pub fn announce(&self, request: &mut Request, kind: &str, id: &str) {
        (self.announce)(request, kind, id);
    }

    /// What a request with a JSON body says it is, however it may have been authenticated.
    ///
    /// # Errors
    ///
    /// The sender always names the event, and this request does not.
    pub fn identify(&self, request: &Request) -> Result<Identity, Rejection> {
        (self.identify)(request)
    }

    /// The same, of a body that was kept without the header fields that name its event: that is `event` then.
    ///
    /// # Errors
    ///
    /// Those of [`identify`](Self::identify).
    pub fn identify_as(&self, event: &str, request: &Request) -> Result<Identity, Rejection> {
        match self.identify(request) {
            Ok(identity) if !identity.kind.is_empty() => Ok(identity),
            _ => {
                let mut announced = request.clone();
                self.announce(&mut announced, event, "");
                self.identify(&announced)
            }
        }
    }

    /// Types a body without keeping it: the payload type's name.
    ///
    /// # Errors
    ///
    /// Why it has none.
    pub fn decode(&self, kind: &str, dialect: Option<&str>, json: &[u8]) -> Result<&'static str, Fallback> {
        (self.decode)(kind, dialect, json)
    }

    /// What typing makes of a body, scalar by scalar.
    #[cfg(feature = "inspect")]
    pub fn inspect(&self, kind: &str, dialect: Option<&str>, json: &[u8]) -> crate::inspect::Inspection {
        (self.inspect)(kind, dialect, json)
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

    /// How it carries events beside JSON bodies.
    #[cfg(feature = "samples")]
    pub fn carriers(&self) -> crate::sample::Carriers {
        crate::sample::Carriers { forms: self.forms, get_parameter: self.get_parameter }
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

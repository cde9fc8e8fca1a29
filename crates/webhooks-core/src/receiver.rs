use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::examine::{Screened, content_length};
use self::guard::Guard;
use crate::intake::{Arrived, Budget, Intake, Policy};
use crate::json::{self, NotJson};
use crate::provider;
use crate::refusal::Note;
use crate::scheme::Authenticate;
use crate::source::Sources;
use crate::trusted::Parts;
use crate::{
    Answer, Clock, ConnectionTest, Delivery, Event, Fallback, Forms, Head, KeptHeaders, Payload, Provider,
    RawDelivery, Reason, Refusal, Rejection, SystemClock,
};

mod examine;
mod guard;

pub use self::guard::Dangerous;

/// Receives the deliveries of one sender: rejects what is not authentic, yields what is.
///
/// A clone is another handle to the same receiver. Requests are refused in this order: source address, method, content
/// type, declared length, credentials in the head; then, with the body at hand, its size, its credentials, its form and
/// JSON.
///
/// ```
/// use webhooks_core::{github::{Event, GitHub}, sample, Receiver, Secret};
///
/// let secret = Secret::new("It's a Secret to Everybody")?;
/// let receiver = Receiver::<GitHub>::new(secret.clone());
///
/// let request = sample::Delivery::<GitHub>::of("push").signed_with(secret);
/// let delivery = receiver.receive(&request.head(), request.body().clone())?;
/// assert!(matches!(delivery.event(), Event::Push(_)));
///
/// let refusal = receiver.receive(&request.head(), "{\"forged\":true}").unwrap_err();
/// assert_eq!(refusal.into_answer().status, 401);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Receiver<P: Provider> {
    guard: Arc<Guard<P::Auth>>,
    clock: Arc<dyn Clock>,
    policy: Policy,
    forms: Forms,
    get_parameter: Option<&'static str>,
    sources: Option<Arc<Sources>>,
    test: Option<ConnectionTest>,
}

impl<P: Provider> Receiver<P> {
    /// A receiver of deliveries that are authenticated in one of the sender's ways.
    pub fn new(auth: impl Into<P::Auth>) -> Self {
        Self::guarded(Guard::Authenticate(auth.into()))
    }

    /// A receiver that accepts nothing and answers just as one with a secret answers a wrong signature: for a tenant
    /// that does not exist.
    pub fn nobody() -> Self {
        Self::guarded(Guard::Nobody(P::Auth::decoy()))
    }

    /// The way to a receiver that authenticates nothing.
    pub fn dangerous() -> Dangerous<P> {
        Dangerous(std::marker::PhantomData)
    }

    fn guarded(guard: Guard<P::Auth>) -> Self {
        Self {
            guard: Arc::new(guard),
            clock: Arc::new(SystemClock),
            policy: Policy::new(P::BODY_LIMIT),
            forms: if P::TAKES_FORMS { P::FORMS } else { Forms::No },
            get_parameter: None,
            sources: None,
            test: P::CONNECTION_TEST,
        }
    }

    /// The same, open to requests from these addresses alone: before anything else of a request is looked at, all
    /// others are answered 403.
    ///
    /// The adapter has to be told the peer's address; its README says how. Where receivers are looked up per tenant,
    /// one that does not exist has no list: it answers strangers 401, unless `Receiver::nobody().only_from(..)` stands
    /// for it.
    pub fn only_from(mut self, sources: Sources) -> Self {
        self.sources = Some(Arc::new(sources));
        self
    }

    /// The same, but the sender's unsigned test of the connection is refused like anything else that is unsigned, and
    /// no longer answered 200. Does not compile for a sender that makes no such test.
    pub fn refuse_tests(mut self) -> Self {
        const { assert!(P::CONNECTION_TEST.is_some(), "this sender makes no unsigned tests") }
        self.test = None;
        self
    }

    /// The same, also for deliveries by GET with the event in the query. Does not compile for a sender that makes none.
    pub fn accept_get(mut self) -> Self {
        const { assert!(P::GET_PARAMETER.is_some(), "this sender delivers nothing by GET") }
        self.get_parameter = P::GET_PARAMETER;
        self
    }

    /// The same, also for form posts, of a sender whose forms are not taken otherwise. Does not compile for one that
    /// posts none.
    pub fn accept_forms(mut self) -> Self {
        const { assert!(!matches!(P::FORMS, Forms::No), "this sender posts no forms") }
        self.forms = P::FORMS;
        self
    }

    /// What was configured at run time, where it can't be known whether the sender has such deliveries.
    pub(crate) fn with_carriers(mut self, forms: bool, get: bool, tests: bool) -> Self {
        if forms {
            self.forms = P::FORMS;
        }
        if get {
            self.get_parameter = P::GET_PARAMETER;
        }
        self.test = self.test.filter(|_| tests);
        self
    }

    /// The same with another limit on a body's size, in bytes.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.policy.body_limit = bytes;
        self
    }

    /// The same with another limit on the time that a whole body may take. Default: 30 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.policy.read_timeout = timeout;
        self
    }

    /// The same with a budget of its own in place of the process's.
    pub fn budget(mut self, budget: Budget) -> Self {
        self.policy.budget = budget;
        self
    }

    /// The same with another clock.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How bodies are taken in.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Examines the head alone, before a byte of body is read, and prepares to take the body in.
    ///
    /// # Errors
    ///
    /// In this order: source address (403), method (405), content type or encoding (415), declared length (413),
    /// credentials (401).
    pub fn begin(&self, head: &Head<'_>) -> Result<Intake, Refusal> {
        let limit = match self.screen(head)? {
            Screened::Delivery(_) => self.policy.body_limit,
            Screened::Test(_) => ConnectionTest::LIMIT.min(self.policy.body_limit),
        };
        Ok(Intake::new(limit, content_length(head), &self.policy.budget))
    }

    /// Authenticates a request and yields the delivery with its bytes. Parses no JSON.
    ///
    /// # Errors
    ///
    /// What [`begin`](Self::begin) refuses; then size (413), credentials (401), form and event name (400). As an answer
    /// of 200: the sender's test of the connection, and its handshake.
    pub fn receive_raw(&self, head: &Head<'_>, body: impl Into<Arrived>) -> Result<RawDelivery, Refusal> {
        let arrived = body.into();
        let media = match self.screen(head)? {
            Screened::Delivery(media) => media,
            Screened::Test(_) if Self::is_test(head, &arrived.pieces().concat()) => return Err(answered()),
            Screened::Test(rejection) => return Err(rejection.into()),
        };
        let (proof, body) = self.verify(head, arrived, media)?;
        if Self::is_test(head, body.payload()) {
            return Err(answered());
        }
        if let Some(answer) = P::handshake(self.guard.auth(), &proof, head, &body) {
            return Err(answer.of_handshake().into());
        }
        let identity = provider::identity::<P>(self.guard.auth(), head, &body)?;
        Ok(crate::trusted::restore(Parts {
            provider: P::NAME.to_owned(),
            way: proof.way.to_owned(),
            integrity: proof.integrity,
            secret_index: proof.secret_index,
            kind: identity.kind,
            dialect: identity.dialect.map(Into::into),
            id: identity.id,
            received_at: self.clock.now(),
            headers: KeptHeaders::of(head),
            body,
        }))
    }

    /// Authenticates a request and types its event.
    ///
    /// # Errors
    ///
    /// What [`receive_raw`](Self::receive_raw) refuses; then a body that is not JSON (400). A body that is JSON is
    /// never refused for its shape: it becomes the event enum's fallback.
    pub fn receive(&self, head: &Head<'_>, body: impl Into<Arrived>) -> Result<Delivery<P>, Refusal> {
        let delivery = Delivery::<P>::decode(self.receive_raw(head, body)?);
        if let Some(Fallback::NotJson(error)) = delivery.event().fallback() {
            return Err(Rejection::new(Reason::NotJson).with_source(error.clone()).into());
        }
        Ok(delivery)
    }

    /// Authenticates a request and yields its payload, if it is this event.
    ///
    /// # Errors
    ///
    /// What [`receive`](Self::receive) refuses; and as an answer of 200 with a note, another event, or this one in a
    /// shape that its type does not have.
    pub fn receive_only<T: Payload<Provider = P>>(
        &self,
        head: &Head<'_>,
        body: impl Into<Arrived>,
    ) -> Result<T, Refusal> {
        let raw = self.receive_raw(head, body)?;
        let not_json = |error: NotJson| Refusal::from(Rejection::new(Reason::NotJson).with_source(error));
        let kind = raw.kind().to_owned();
        if !T::is_for(&kind, raw.dialect()) {
            if !(P::MAY_BE_EMPTY && raw.payload().is_empty()) {
                json::check(raw.payload()).map_err(not_json)?;
            }
            return Err(Answer::skipped(Note::OtherKind { kind }).into());
        }
        T::from_event(P::decode(&raw)).map_err(|event| match event.fallback() {
            Some(Fallback::NotJson(error)) => not_json(error.clone()),
            Some(Fallback::Mismatch { path, message }) => {
                Answer::skipped(Note::Mismatch { kind, path: path.clone(), message: message.clone() }).into()
            }
            Some(Fallback::UnknownKind) | None => Answer::skipped(Note::OtherKind { kind }).into(),
        })
    }
}

impl<P: Provider> Clone for Receiver<P> {
    fn clone(&self) -> Self {
        Self {
            guard: self.guard.clone(),
            clock: self.clock.clone(),
            policy: self.policy.clone(),
            forms: self.forms,
            get_parameter: self.get_parameter,
            sources: self.sources.clone(),
            test: self.test,
        }
    }
}

/// Shows no secret.
impl<P: Provider> fmt::Debug for Receiver<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let guard = match &*self.guard {
            Guard::Authenticate(_) => "authenticated",
            Guard::Open => "DANGEROUS: unauthenticated",
            Guard::Nobody(_) => "nobody",
        };
        f.debug_struct("Receiver")
            .field("provider", &P::NAME)
            .field("guard", &guard)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

/// What a test of the connection gets.
fn answered() -> Refusal {
    Answer::new(200, "").into()
}

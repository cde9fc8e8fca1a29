use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::intake::{Arrived, Budget, Intake, Policy};
use crate::json::{self, NotJson};
use crate::media::{self, Media};
use crate::provider;
use crate::refusal::Note;
use crate::scheme::{Authenticate, Proof};
use crate::trusted::Parts;
use crate::{
    Answer, Body, Clock, ConnectionTest, Delivery, Event, Fallback, Field, Forms, Head, Integrity,
    KeptHeaders, Payload, Provider, RawDelivery, Reason, Refusal, Rejection, SystemClock,
};

/// Receives the deliveries of one sender: rejects what is not authentic, yields what is.
///
/// A clone is another handle to the same receiver. Requests are refused in this order: method, content type, declared
/// length, credentials in the head; then, with the body at hand, its size, its credentials, its form and JSON.
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
    test: Option<ConnectionTest>,
}

enum Guard<A> {
    Authenticate(A),
    /// Accepts whatever carries no credential; see [`Dangerous`].
    Open,
    /// Accepts nothing, after examining it just as the rest would be.
    Nobody(A),
}

impl<A> Guard<A> {
    fn auth(&self) -> Option<&A> {
        match self {
            Self::Authenticate(auth) | Self::Nobody(auth) => Some(auth),
            Self::Open => None,
        }
    }
}

/// What the head says of the body to come.
enum Screened {
    /// It may be a delivery, carried so.
    Delivery(Media),
    /// It may be the sender's test of the connection; if it is not, this is what it lacks.
    Test(Rejection),
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
            test: P::CONNECTION_TEST,
        }
    }

    /// The same, but the sender's unsigned test of the connection is refused like anything else that is unsigned, and no
    /// longer answered 200. Does not compile for a sender that makes no such test.
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
    /// In this order: method (405), content type or encoding (415), declared length (413), credentials (401).
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
    /// What [`begin`](Self::begin) refuses; then size (413), credentials (401), form and event name (400). As an answer of
    /// 200, the sender's test of the connection.
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
            json::check(raw.payload()).map_err(not_json)?;
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

    fn is_test(head: &Head<'_>, body: &[u8]) -> bool {
        P::CONNECTION_TEST.is_some_and(|test| test.is_announced(head) && test.is_body(body))
    }

    /// Whether a head without credentials may be that of a test that is answered.
    fn may_be_test(&self, head: &Head<'_>) -> bool {
        self.test.is_some_and(|test| test.is_announced(head))
            && content_length(head).is_none_or(|length| length <= ConnectionTest::LIMIT)
    }

    fn screen(&self, head: &Head<'_>) -> Result<Screened, Refusal> {
        let media = match (head.method(), self.get_parameter) {
            ("POST", _) => media::media(head, self.forms)?,
            ("GET", Some(parameter)) => Media::Query(parameter),
            (_, get) => {
                let methods = if get.is_some() { "POST, GET" } else { "POST" };
                return Err(Rejection::new(Reason::MethodNotAllowed).with_header("allow", methods).into());
            }
        };
        if content_length(head).is_some_and(|length| length > self.policy.body_limit) {
            return Err(Rejection::new(Reason::BodyTooLarge).into());
        }
        match self.guard.auth() {
            Some(auth) => match auth.screen(head, self.clock.now()) {
                Ok(()) => {}
                Err(rejection)
                    if rejection.reason() == Reason::CredentialMissing && self.may_be_test(head) =>
                {
                    return Ok(Screened::Test(rejection));
                }
                Err(rejection) => return Err(rejection.into()),
            },
            None if sends_credentials::<P>(head) => {
                return Err(Rejection::new(Reason::CredentialUnexpected).into());
            }
            None => {}
        }
        Ok(Screened::Delivery(media))
    }

    fn verify(&self, head: &Head<'_>, arrived: Arrived, media: Media) -> Result<(Proof, Body), Rejection> {
        let check = |signed: &[&[u8]]| match &*self.guard {
            Guard::Authenticate(auth) => auth.verify(head, signed, self.clock.now()),
            Guard::Open => Ok(Proof { way: "none", integrity: Integrity::None, secret_index: 0 }),
            Guard::Nobody(decoy) => {
                // Not for the verdict: so that it takes as long.
                let _ = decoy.verify(head, signed, self.clock.now());
                Err(Reason::UnknownHook.into())
            }
        };
        if arrived.len() > self.policy.body_limit {
            return Err(Reason::BodyTooLarge.into());
        }
        // A form or query without the field has nothing that could be signed: unauthentic, not malformed.
        let unsigned = |error: Rejection| Rejection::new(Reason::CredentialMalformed).with_source(error);
        match media {
            Media::Json | Media::Form(Forms::No) => {
                let proof = check(&arrived.pieces())?;
                Ok((proof, Body::new(arrived.into_bytes(), None)))
            }
            Media::Form(Forms::SignedAsSent(field)) => {
                let proof = check(&arrived.pieces())?;
                let received = arrived.into_bytes();
                let decoded = media::form_field(&received, field)?;
                Ok((proof, Body::new(received, Some(decoded))))
            }
            Media::Form(forms @ (Forms::SignedDecoded(field) | Forms::SignedEitherWay(field))) => {
                let received = arrived.into_bytes();
                let decoded = media::form_field(&received, field).map_err(unsigned)?;
                let proof = check(&[&decoded]).or_else(|refusal| match forms {
                    Forms::SignedEitherWay(_) => check(&[&received]),
                    _ => Err(refusal),
                })?;
                Ok((proof, Body::new(received, Some(decoded))))
            }
            Media::Query(parameter) => {
                let query = head.query().unwrap_or_default().as_bytes();
                if query.len() > self.policy.body_limit {
                    return Err(Reason::BodyTooLarge.into());
                }
                if !arrived.is_empty() {
                    return Err(Rejection::new(Reason::CredentialMalformed).with_source("a GET has no body"));
                }
                let decoded = media::form_field(query, parameter).map_err(unsigned)?;
                let proof = check(&[&decoded])?;
                Ok((proof, Body::new(bytes::Bytes::new(), Some(decoded))))
            }
        }
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

/// What only someone who has read its documentation should reach for; see [`Receiver::dangerous`].
#[derive(Debug)]
pub struct Dangerous<P>(std::marker::PhantomData<P>);

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

/// What a test of the connection gets.
fn answered() -> Refusal {
    Answer::new(200, "").into()
}

fn sends_credentials<P: Provider>(head: &Head<'_>) -> bool {
    // Gitee and Gitea have these where a hook has no secret.
    let is_none = |field| matches!(field, Field::Missing | Field::Once(b"" | b"sha1=" | b"sha256="));
    P::Auth::CREDENTIALS.iter().any(|name| !is_none(head.field(name)))
}

/// The declared length; one that is no number is the HTTP stack's to refuse.
fn content_length(head: &Head<'_>) -> Option<usize> {
    let Field::Once(value) = head.field("content-length") else { return None };
    std::str::from_utf8(value).ok()?.parse().ok()
}

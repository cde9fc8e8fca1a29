//! Sample deliveries and the signed request builder: what your own handler tests start from.
//!
//! Samples are the workspace's fixtures: requests as the sender sends them, with invented values. Nothing in them is
//! anybody's.
//!
//! ```
//! use webhooks_core::{github::{Event, GitHub}, sample, Receiver, Secret};
//!
//! let secret = Secret::new("It's a Secret to Everybody")?;
//! let request = sample::Delivery::<GitHub>::of("push")
//!     .set("/ref", "refs/heads/release")
//!     .set("/repository/private", true)
//!     .signed_with(secret.clone());
//!
//! let delivery = Receiver::<GitHub>::new(secret).receive(&request.head(), request.body().clone())?;
//! let Event::Push(push) = delivery.into_event() else { panic!("not a push") };
//! assert_eq!(push.git_ref, "refs/heads/release");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::convert::Infallible;
use std::marker::PhantomData;
use std::time::SystemTime;

use bytes::Bytes;
use serde_json::Value;

use crate::provider::identity_of_json;
use crate::scheme::Authenticate;
use crate::{Event, Payload, Provider, Request};

mod carrier;

pub use self::carrier::{Carrier, Carriers};

/// Private RSA keys of 2048 bits, as PKCS #8 in PEM. Everybody has them: for tests and demonstrations alone.
pub const RSA_KEYS: [&str; 2] = [include_str!("rsa/first.pem"), include_str!("rsa/second.pem")];

/// A built-in delivery, byte for byte: a whole HTTP/1.1 request.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// The kind of event, as [`name_of`] writes it, and after a dot the case: `push` or `push.tag`.
    pub name: &'static str,
    /// Request line, header fields and body.
    pub request: &'static [u8],
}

impl Sample {
    /// The request, parsed.
    ///
    /// # Panics
    ///
    /// The sample is not a request; a test over all samples sees to that.
    pub fn parse(&self) -> Request {
        parse(self.request).unwrap_or_else(|| panic!("sample {} is not an HTTP request", self.name))
    }
}

/// A kind of event as a name for files: `Push_Hook`, `repo_push`, `invoice_paid`.
pub fn name_of(kind: &str) -> String {
    kind.replace([':', ' ', '.', '/'], "_")
}

/// The sample for a kind of event, or for one of its cases behind a dot. Kinds have dots too.
fn find<'s>(samples: &'s [Sample], name: &str) -> Option<&'s Sample> {
    let with_case = name.rsplit_once('.').map(|(kind, case)| format!("{}.{case}", name_of(kind)));
    let is = |wanted: &str| samples.iter().find(|sample| sample.name == wanted);
    with_case.and_then(|wanted| is(&wanted)).or_else(|| is(&name_of(name)))
}

/// The request in a fixture: request line, header fields, an empty line (all ended by CR LF) and the body.
pub fn parse(request: &[u8]) -> Option<Request> {
    let end = request.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, body) = (std::str::from_utf8(&request[..end]).ok()?, &request[end + 4..]);
    let mut lines = head.split("\r\n");
    let mut line = lines.next()?.split(' ');
    let (method, target) = (line.next()?, line.next()?);
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (target, None),
    };
    let mut parsed = Request::new(method, path, Bytes::copy_from_slice(body));
    parsed.set_query(query);
    for line in lines {
        // A header that is there and empty has no blank, which editors would take away.
        let empty = || line.strip_suffix(':').map(|name| (name, ""));
        let (name, value) = line.split_once(": ").or_else(empty)?;
        parsed.add_header(name, value);
    }
    Some(parsed)
}

/// A delivery to be: a sample with changes, then signed as the sender signs.
#[derive(Debug, Clone)]
pub struct Delivery<P> {
    kind: String,
    id: String,
    body: Content,
    carrier: Carrier,
    at: SystemTime,
    provider: PhantomData<P>,
}

#[derive(Debug, Clone)]
enum Content {
    Json(Value),
    Bytes(Bytes),
}

impl<P: Provider> Delivery<P> {
    /// The sample for a kind of event or one of its cases: `push`, `push.tag`.
    ///
    /// # Panics
    ///
    /// There is no such sample; the message lists those there are.
    pub fn of(name: &str) -> Self {
        let Some(sample) = find(P::samples(), name) else {
            let names: Vec<&str> = P::samples().iter().map(|sample| sample.name).collect();
            panic!("no sample `{name}` of {}; there is {}", P::NAME, names.join(", "));
        };
        let mut request = sample.parse();
        let carrier = Carriers::of::<P>().unwrap(&mut request);
        let identity = identity_of_json::<P>(&request).expect("a sample says what it is");
        Self { carrier, ..Self::new(&identity.kind, request.body().clone()) }
    }

    /// An event with a body of yours.
    pub fn new(kind: &str, body: impl Into<Bytes>) -> Self {
        Self {
            kind: kind.to_owned(),
            id: "00000000-0000-4000-8000-000000000000".to_owned(),
            body: Content::Bytes(body.into()),
            carrier: Carrier::Json,
            at: crate::Clock::now(&crate::SystemClock),
            provider: PhantomData,
        }
    }

    /// The same with another body.
    pub fn with_body(self, body: impl Into<Bytes>) -> Self {
        Self { body: Content::Bytes(body.into()), ..self }
    }

    /// Sets a member by its JSON pointer, adding what is missing on the way: `/commits/0/author/name`.
    ///
    /// # Panics
    ///
    /// The pointer does not begin with a slash or leads into a scalar, or the body is not JSON.
    pub fn set(mut self, pointer: &str, value: impl Into<Value>) -> Self {
        *self.member(pointer) = value.into();
        self
    }

    /// Removes a member of an object by its JSON pointer.
    ///
    /// # Panics
    ///
    /// As [`set`](Self::set).
    pub fn remove(mut self, pointer: &str) -> Self {
        let (parent, name) = pointer.rsplit_once('/').expect("a JSON pointer begins with `/`");
        if let Some(members) = self.json().pointer_mut(parent).and_then(Value::as_object_mut) {
            members.remove(name);
        }
        self
    }

    /// Sets the delivery id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets the time of signing, where the sender signs one. Default: now.
    pub fn at(mut self, time: SystemTime) -> Self {
        self.at = time;
        self
    }

    /// Posts it as a form.
    ///
    /// # Panics
    ///
    /// The sender posts no forms.
    pub fn as_form(self) -> Self {
        self.carried_by(Carrier::Form)
    }

    /// Delivers it by GET, with the event in the query.
    ///
    /// # Panics
    ///
    /// The sender delivers nothing by GET.
    pub fn as_get(self) -> Self {
        self.carried_by(Carrier::Query)
    }

    fn carried_by(self, carrier: Carrier) -> Self {
        assert!(Carriers::of::<P>().has(carrier), "{} has no deliveries of the kind {carrier:?}", P::NAME);
        Self { carrier, ..self }
    }

    /// The typed payload, without a request: for functions that take one.
    ///
    /// # Panics
    ///
    /// The changes made it another shape.
    pub fn payload<T: Payload<Provider = P>>(&self) -> T {
        let shape = T::SHAPES.iter().find(|shape| shape.kind == self.kind);
        let dialect = shape.and_then(|shape| shape.dialect);
        let event = P::Event::decode(&self.kind, dialect, &self.body.to_bytes());
        T::from_event(event).unwrap_or_else(|event| panic!("not one of {:?}: {event:?}", T::SHAPES))
    }

    /// The request, signed with the secrets of a receiver.
    pub fn signed_with(self, auth: impl Into<P::Auth>) -> Request {
        let (auth, mut request) = (auth.into(), self.announced());
        let signed: Result<(), Infallible> =
            Carriers::of::<P>().sign(&mut request, self.carrier, |request| {
                auth.sign(request, self.at);
                Ok(())
            });
        let Ok(()) = signed;
        request
    }

    /// The request, not signed: what a forger might send.
    pub fn unsigned(self) -> Request {
        let mut request = self.announced();
        Carriers::of::<P>().wrap(&mut request, self.carrier);
        request
    }

    fn announced(&self) -> Request {
        let mut request = Request::post("/", self.body.to_bytes());
        request.set_header("content-type", "application/json");
        P::announce(&mut request, &self.kind, &self.id);
        request
    }

    fn json(&mut self) -> &mut Value {
        if let Content::Bytes(bytes) = &self.body {
            let parsed = serde_json::from_slice(bytes);
            self.body = Content::Json(parsed.expect("only the members of a JSON body can be changed"));
        }
        let Content::Json(value) = &mut self.body else { unreachable!("it was made JSON just now") };
        value
    }

    fn member(&mut self, pointer: &str) -> &mut Value {
        let mut segments = pointer.split('/');
        assert_eq!(segments.next(), Some(""), "a JSON pointer begins with `/`");
        segments.fold(self.json(), |value, segment| match value {
            Value::Array(items) => {
                let length = items.len();
                let index = segment.parse().unwrap_or(length);
                items.get_mut(index).unwrap_or_else(|| panic!("{pointer}: the array has {length} items"))
            }
            other => {
                if other.is_null() {
                    *other = Value::Object(serde_json::Map::new());
                }
                let members =
                    other.as_object_mut().unwrap_or_else(|| panic!("{pointer} leads into a scalar"));
                members.entry(segment).or_insert(Value::Null)
            }
        })
    }
}

impl Content {
    fn to_bytes(&self) -> Bytes {
        match self {
            Self::Json(value) => value.to_string().into(),
            Self::Bytes(bytes) => bytes.clone(),
        }
    }
}

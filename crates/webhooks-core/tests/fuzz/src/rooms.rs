//! Two targets for every sender: what a request says it is and holds; and who gets in.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use webhooks_core::provider::steers;
use webhooks_core::providers::{Entry, Options};
use webhooks_core::refusal::Note;
use webhooks_core::scheme::Way;
use webhooks_core::{AnyReceiver, Clock, Described, Fallback, Integrity, Refusal, Request, json};

use crate::credentials::{self, assert_hidden};
use crate::{Target, wire_format};

/// Kind, dialect and id of any request, and the type of its body.
pub(crate) fn identify(entry: &'static Entry) -> Target {
    let run = |input: &[u8]| {
        let Some(request) = wire_format::read(input) else { return };
        let identity = match (entry.identify(&request), entry.identify(&request)) {
            (Ok(first), Ok(second)) => {
                assert_eq!(first, second);
                first
            }
            (Err(first), Err(second)) => {
                assert_eq!(first.reason(), second.reason());
                assert_eq!(first.status(), 400, "{first:?}");
                return;
            }
            verdicts => panic!("one request, two verdicts: {verdicts:?}"),
        };
        assert_plain(&identity.kind);
        assert_plain(identity.dialect.as_deref().unwrap_or_default());
        assert_plain(identity.id.as_deref().unwrap_or_default());
        let decode = || entry.debug(&identity.kind, identity.dialect.as_deref(), request.body());
        let event = decode();
        assert_eq!(event, decode());
        let is_not_json = matches!(event, Err(Fallback::NotJson(_)));
        assert_eq!(is_not_json, json::check(request.body()).is_err(), "{event:?}");
    };
    Target::new(format!("identify_{}", entry.name), run, || seeds(entry))
}

/// Each of the sender's ways: forgeries are refused, what is signed is taken, and refused once it is changed.
pub(crate) fn receive(entry: &'static Entry) -> Target {
    let doors: Vec<Door> = entry.ways.iter().map(|way| Door::new(entry, way)).collect();
    let run = move |input: &[u8]| {
        let Some(request) = wire_format::read(input) else { return };
        for door in &doors {
            door.forged(&request);
            door.genuine(request.clone());
        }
    };
    Target::new(format!("receive_{}", entry.name), run, || seeds(entry))
}

/// A receiver of one way.
struct Door {
    entry: &'static Entry,
    way: &'static Way,
    receiver: Arc<dyn AnyReceiver>,
}

impl Door {
    fn new(entry: &'static Entry, way: &'static Way) -> Self {
        let mut options = Options::default();
        options.clock = Some(Arc::new(credentials::clock()));
        (options.accept_forms, options.accept_get) = (true, true);
        let receiver = entry.receiver_with(way.name, credentials::of(way), options);
        Self { entry, way, receiver: receiver.expect("every way takes the secrets of targets") }
    }

    fn ask(&self, request: &Request) -> Result<Described, Refusal> {
        let outcome = self.receiver.receive_described(&request.head(), request.body().clone().into());
        assert_hidden(&format!("{outcome:?}"));
        if let Err(refusal) = &outcome {
            assert_hidden(&refusal.source().map(ToString::to_string).unwrap_or_default());
            let status = refusal.clone().into_answer().status;
            assert!([200, 204, 400, 401, 403, 405, 413, 415].contains(&status), "{refusal:?}");
        }
        outcome
    }

    fn forged(&self, request: &Request) {
        match self.ask(request) {
            Ok(delivery) => panic!("a forgery is accepted by {}: {delivery:?}", self.way.name),
            // The one answer that a stranger gets is that to a test of the connection.
            Err(Refusal::Answer(answer)) => assert_eq!(answer.note, None, "a forger is answered"),
            Err(Refusal::Rejected(rejection)) => assert_ne!(rejection.status(), 400, "{rejection:?}"),
        }
    }

    fn genuine(&self, mut request: Request) {
        let carrier = self.entry.carriers().unwrap(&mut request);
        let kind = self.entry.identify(&request).map_or_else(|_| "push".to_owned(), |identity| identity.kind);
        request.set_method("POST");
        request.set_path("/hook");
        request.set_query(None);
        request.set_header("content-type", "application/json");
        for name in self.entry.credentials.iter().chain(&["content-encoding", "content-length", "host"]) {
            request.remove_header(name);
        }
        // Some kinds come with fewer header fields than a way of authenticating others needs.
        self.entry.announce(&mut request, "push", "msg_1");
        self.entry.announce(&mut request, &kind, "msg_1");
        let sign = |request: &mut Request| {
            self.entry.sign(self.way.name, credentials::of(self.way), request, credentials::clock().now())
        };
        self.entry.carriers().sign(&mut request, carrier, sign).expect("the receiver took these credentials");
        match self.ask(&request) {
            Ok(delivery) => {
                assert_plain(delivery.raw.kind());
                assert_plain(delivery.raw.dialect().unwrap_or_default());
                assert_plain(delivery.raw.id().unwrap_or_default());
                assert_eq!(delivery.raw.body(), request.body());
            }
            Err(Refusal::Answer(answer)) => {
                assert!(matches!(answer.note.as_deref(), None | Some(Note::Handshake)));
            }
            Err(Refusal::Rejected(rejection)) => {
                // What is no JSON object has no room for a secret, or for a signed time.
                let in_body =
                    serde_json::from_slice::<serde_json::Map<String, Value>>(request.body()).is_err();
                assert!(rejection.status() == 400 || in_body, "what is signed is refused: {rejection:?}");
                return;
            }
        }
        if self.way.integrity == Integrity::Body {
            self.changed(request);
        }
    }

    /// One bit of the body, anywhere, but always the same of one input.
    fn changed(&self, mut request: Request) {
        let mut body = request.body().to_vec();
        let sum = body.iter().fold(0_usize, |sum, &byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        let Some(at) = sum.checked_rem(body.len()) else { return };
        body[at] ^= 1 << (sum % 8);
        request.set_body(body);
        match self.ask(&request) {
            Err(Refusal::Rejected(rejection)) => assert_eq!(rejection.status(), 401, "{rejection:?}"),
            other => panic!("a changed body is accepted by {}: {other:?}", self.way.name),
        }
    }
}

/// Nothing that could forge a log line, wherever in a request it is from.
fn assert_plain(text: &str) {
    assert!(!text.contains(steers), "{text:?}");
}

/// The sender's fixtures, and the requests of its vectors.
fn seeds(entry: &Entry) -> Vec<Vec<u8>> {
    let mut seeds: Vec<_> = entry.samples().iter().map(|sample| sample.request.to_vec()).collect();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let vectors =
        std::fs::read_to_string(fixtures.join(entry.name).join("vectors.jsonl")).unwrap_or_default();
    seeds.extend(vectors.lines().filter_map(of_vector));
    seeds
}

fn of_vector(line: &str) -> Option<Vec<u8>> {
    let vector: Value = serde_json::from_str(line).ok()?;
    let mut request = Request::post("/", vector["body"].as_str()?.to_owned());
    request.set_query(vector["query"].as_str().map(ToOwned::to_owned));
    request.set_method(vector["method"].as_str().unwrap_or("POST"));
    for header in vector["headers"].as_array()? {
        request.add_header(header[0].as_str()?, header[1].as_str()?);
    }
    Some(wire_format::write(&request))
}

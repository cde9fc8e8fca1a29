//! What `inspect` says of a body: every scalar once, as typed, free-form or left out.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use webhooks_core::inspect::Inspection;
use webhooks_core::providers::{self, Entry};
use webhooks_core::scheme::{Token, TokenHeader};
use webhooks_core::{Body, Fallback, Head, Identity, Provider, Rejection, Request, events, wire};

struct Acme;

impl TokenHeader for Acme {
    const HEADER: &'static str = "x-acme-token";
}

impl Provider for Acme {
    type Event = Event;
    type Auth = Token<Acme>;
    const NAME: &'static str = "acme";
    const EVENT_NAME_IN: &'static str = "header X-Acme-Event";

    fn identify(_: Option<&Self::Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name("x-acme-event")?))
    }

    fn announce(request: &mut Request, kind: &str, _: &str) {
        request.set_header("x-acme-event", kind);
    }
}

events! {
    /// What Acme sends.
    enum Event for Acme {
        Build("build") => Build,
    }
}

#[derive(Debug, Clone, Deserialize)]
#[allow(dead_code, reason = "only what is read counts")]
struct Build {
    id: wire::Id,
    agent: Option<wire::TextOr<Agent>>,
    parameters: Option<wire::FreeForm>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    steps: Vec<Agent>,
    #[serde(default)]
    labels: BTreeMap<String, Option<Label>>,
    #[serde(default, rename = "other")]
    _other: wire::Absent,
}

#[derive(Debug, Clone, Deserialize)]
#[allow(dead_code, reason = "only what is read counts")]
struct Agent {
    name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[allow(dead_code, reason = "only what is read counts")]
struct Label(wire::FreeForm);

fn inspect(body: &str) -> Inspection {
    Entry::of::<Acme>().inspect("build", None, body.as_bytes())
}

#[test]
fn every_scalar_is_accounted_for() {
    let found = inspect(
        &json!({
            "id": 7, "agent": {"name": "a1", "os": {"family": "linux", "release": null}}, "number": 3,
            "parameters": {"dry": true, "nested": [1, {"x": "y"}]},
            "steps": [{"name": "build"}, null, {"name": "test", "log": ["a", "b"]}],
            "labels": {"team.lead": 1, "none": null},
        })
        .to_string(),
    );
    assert_eq!(found.typed, Ok("Build"));
    assert_eq!(found.outcome(), "typed");
    assert_eq!(found.leaves, 12);
    assert_eq!(found.unmodelled, ["agent.os.family", "number", "steps.2.log.0", "steps.2.log.1"]);
    assert_eq!(
        found.untyped,
        ["labels.team.lead", "parameters.dry", "parameters.nested.0", "parameters.nested.1.x"]
    );
}

#[test]
fn what_has_no_type_holds_nothing() {
    let found = inspect(r#"{"agent":"a1","other":{"x":[1,null]}}"#);
    assert!(matches!(found.typed, Err(Fallback::Mismatch { .. })), "{found:?}");
    assert_eq!((found.leaves, found.unmodelled), (2, vec!["agent".to_owned(), "other.x.0".to_owned()]));
    let found = Entry::of::<Acme>().inspect("unheard_of", None, b"{\"id\":1}");
    assert_eq!((found.outcome(), found.unmodelled), ("unknown_kind", vec!["id".to_owned()]));
    let found = inspect("{'id':1}");
    assert_eq!((found.outcome(), found.leaves), ("not_json", 0));
    assert_eq!(inspect("[1]").outcome(), "mismatch");
}

#[test]
fn the_last_of_two_members_counts() {
    let found = inspect(r#"{"id":1,"number":1,"id":2,"number":{"a":2}}"#);
    assert_eq!((found.outcome(), found.leaves, found.unmodelled), ("typed", 2, vec!["number.a".to_owned()]));
}

/// Its verdict is that of decoding, on every sample, and what it says is left out is what was added.
#[test]
fn it_agrees_with_decoding() {
    for provider in providers::all().iter().filter(|provider| provider.has_types()) {
        for sample in provider.samples() {
            let mut request = sample.parse();
            provider.carriers().unwrap(&mut request);
            let identity = provider.identify(&request).unwrap();
            let inspect = |body: &[u8]| provider.inspect(&identity.kind, identity.dialect.as_deref(), body);
            let decoded = provider.decode(&identity.kind, identity.dialect.as_deref(), request.body());

            let found = inspect(request.body());
            assert_eq!(found.typed, decoded, "{} {}", provider.name, sample.name);
            assert!(found.unmodelled.is_empty(), "{} {}: {:?}", provider.name, sample.name, found.unmodelled);

            let mut body: Value = serde_json::from_slice(request.body()).unwrap();
            body["never_heard_of"] = json!([{"a": 1}]);
            let found = inspect(body.to_string().as_bytes());
            assert_eq!(found.unmodelled, ["never_heard_of.0.a"], "{} {}", provider.name, sample.name);
        }
    }
}

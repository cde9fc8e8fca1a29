//! The sender in every framework over real sockets, and its description beside its code.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::net::{SocketAddr, TcpListener};
use std::time::{Duration, SystemTime};

use example_custom_provider::parcel::{Event, Moved, Parcel, Status};
use example_custom_provider::serve::{FRAMEWORKS, Hook, serve};
use webhooks_core::conformance::{Framing, assert_cases, exchange, own_cases, own_receiver, seen};
use webhooks_core::described::Description;
use webhooks_core::providers::Options;
use webhooks_core::scheme::Authenticate;
use webhooks_core::{FixedClock, Provider, Receiver, Request, Secret, sample};

const MOVED: &str = r#"{"parcel":"P-17","status":"in_transit","depot":"Utrecht"}"#;

fn secret() -> Secret {
    Secret::new("shared with parcel and nobody else").unwrap()
}

/// Serves on a free port for the length of the test.
fn start(framework: &'static str, receiver: Receiver<Parcel>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || serve(framework, listener, Hook { receiver, answer: seen }).unwrap());
    address
}

/// As Parcel sends it: signed by its own code.
fn moved() -> sample::Delivery<Parcel> {
    sample::Delivery::new("parcel.moved", MOVED).id("d-1").at(at(1_700_000_000))
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

#[test]
fn every_framework_behaves_as_the_table_says() {
    let mut sample = Request::post("/", MOVED);
    sample.set_header("content-type", "application/json");
    Parcel::announce(&mut sample, "parcel.moved", "d-1");
    let mut cases = own_cases::<Parcel>(&[sample]);
    assert!(cases.len() > 6, "{}", cases.len());
    for case in &mut cases {
        case.request.set_path("/hooks/parcel");
    }
    for framework in FRAMEWORKS {
        assert_cases(start(framework, own_receiver("hmac_sha256")), &cases);
    }
}

#[test]
fn every_framework_types_the_genuine_and_refuses_the_rest() {
    for framework in FRAMEWORKS {
        let address = start(framework, Receiver::new(secret()).clock(FixedClock::at_unix(1_700_000_100)));
        let send = |path: &str, mut request: Request| {
            request.set_path(path);
            let response = exchange(address, &request, Framing::Length).unwrap();
            (response.status, response.text())
        };
        let (status, text) = send("/hooks/parcel", moved().signed_with(secret()));
        assert_eq!(status, 200, "{framework}: {text}");
        assert!(text.starts_with("typed parcel parcel.moved id=d-1 way=hmac_sha256 "), "{framework}: {text}");
        let stale = moved().at(at(1_699_999_000)).signed_with(secret());
        assert_eq!(send("/hooks/parcel", stale), (401, "not authentic".to_owned()), "{framework}");
        let unknown = sample::Delivery::<Parcel>::new("parcel.lost", "{}").at(at(1_700_000_000));
        let (status, text) = send("/hooks/parcel", unknown.signed_with(secret()));
        assert_eq!((status, text.starts_with("unknown")), (200, true), "{framework}: {text}");
        assert_eq!(send("/elsewhere", moved().signed_with(secret())).0, 404, "{framework}");
    }
}

#[test]
fn a_word_of_tomorrow_is_kept() {
    let moved = moved().set("/status", "on_a_bicycle").payload::<Moved>();
    assert_eq!(moved.status.as_str(), "on_a_bicycle");
    assert_ne!(moved.status, Status::InTransit);
    assert!(matches!(Event::from(moved), Event::Moved(_)));
}

/// The guide's table is that of the documentation.
#[test]
fn the_guide_has_every_key() {
    let documented = include_str!("../../../../crates/webhooks-core/src/described/mod.rs");
    let rows: Vec<&str> = documented.lines().filter_map(|line| line.strip_prefix("//! | ")).collect();
    assert!(rows.len() > 12, "{rows:?}");
    for row in rows {
        assert!(include_str!("../../README.md").contains(row), "{row}");
    }
}

/// The request that the command line is shown with is one of Parcel's, and its description says so too.
#[test]
fn the_description_comes_to_the_verdict_of_the_code() {
    let kept: serde_json::Value = serde_json::from_str(include_str!("../../request.json")).unwrap();
    let ours = moved().signed_with(secret());
    assert_eq!(kept["body"], MOVED);
    for (name, value) in ours.headers() {
        assert_eq!(kept["headers"][name].as_str().map(str::as_bytes), Some(value), "{name}");
    }
    let parcel: Description = toml::from_str(include_str!("../../scheme.toml")).unwrap();
    assert_eq!(parcel.name(), Parcel::NAME);
    let mut options = Options::default();
    options.clock = Some(std::sync::Arc::new(FixedClock::at_unix(1_700_000_000)));
    let receiver = parcel.receiver(&secret().into(), options).unwrap();
    let raw = receiver.receive_raw(&ours.head(), ours.body().clone().into()).unwrap();
    assert_eq!((raw.kind(), raw.id(), raw.way()), ("parcel.moved", Some("d-1"), "hmac_sha256"));
    let mut theirs = Request::post("/", MOVED);
    parcel.announce(&mut theirs, "parcel.moved", "d-1");
    parcel.auth(&secret().into()).unwrap().sign(&mut theirs, at(1_700_000_000));
    assert_eq!(theirs.header("parcel-signature"), ours.header("parcel-signature"));
}

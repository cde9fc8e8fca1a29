//! T52: no input panics, and any flipped bit of a signed delivery is refused.

use bytes::Bytes;
use proptest::prelude::*;
use webhooks_core::github::GitHub;
use webhooks_core::standard_webhooks::{self, StandardWebhooks};
use webhooks_core::{
    FixedClock, Head, Integrity, Provider, Receiver, Request, Secret, json, providers, sample,
    scheme::StandardKey,
};

use crate::confusion;

const SECRET: &str = "It's a Secret to Everybody";

fn github() -> Receiver<GitHub> {
    Receiver::new(Secret::new(SECRET).unwrap())
}

fn standard() -> Receiver<StandardWebhooks> {
    let key = StandardKey::new(&Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap()).unwrap();
    Receiver::new(standard_webhooks::Auth::from(key)).clock(FixedClock::at_unix(1_700_000_000))
}

/// Names that are looked at, and some that are not.
fn header() -> impl Strategy<Value = (String, Vec<u8>)> {
    const NAMES: &[&str] = &[
        "content-type",
        "content-encoding",
        "content-length",
        "x-hub-signature-256",
        "x-hub-signature",
        "x-github-event",
        "x-github-delivery",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "svix-id",
        "x-something-else",
    ];
    let text = prop_oneof![
        any::<Vec<u8>>(),
        "[ -~]{0,80}".prop_map(String::into_bytes),
        "sha256=[0-9a-fA-F]{0,70}".prop_map(String::into_bytes),
        "(v1,[A-Za-z0-9+/]{43}= ?){0,4}".prop_map(String::into_bytes),
        "(1700000000|application/json|push|application/x-www-form-urlencoded)".prop_map(String::into_bytes),
    ];
    (prop::sample::select(NAMES).prop_map(str::to_owned), text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_head_and_no_body_panics_or_passes(
        method in "(POST|GET|[A-Z]{0,5})",
        path in "(/[ -~]{0,20}|\\PC{0,8})",
        query in proptest::option::of("\\PC{0,20}"),
        headers in proptest::collection::vec(header(), 0..8),
        body in any::<Vec<u8>>(),
    ) {
        let head = Head::new(&method, &path, query.as_deref(), &headers);
        let body = Bytes::from(body);
        prop_assert!(github().receive(&head, body.clone()).is_err());
        prop_assert!(standard().receive(&head, body).is_err());
    }

    #[test]
    fn no_signed_body_panics(kind in "[ -~]{1,20}", body in any::<Vec<u8>>(), form in any::<bool>()) {
        let mut request = Request::post("/", body);
        if form {
            request.set_header("content-type", "application/x-www-form-urlencoded");
        }
        GitHub::announce(&mut request, &kind, "id");
        webhooks_core::scheme::Authenticate::sign(
            &webhooks_core::github::Auth::from(Secret::new(SECRET).unwrap()),
            &mut request,
            std::time::UNIX_EPOCH,
        );
        if let Err(refusal) = github().receive(&request.head(), request.body().clone()) {
            prop_assert_eq!(refusal.rejection().unwrap().status(), 400);
        }
    }

    #[test]
    fn any_json_text_is_judged_without_panic(body in "[\\[\\]{}\":,0-9a-z\\\\ ]{0,60}") {
        let reference = serde_json::from_str::<serde::de::IgnoredAny>(&body).is_ok();
        prop_assert_eq!(json::check(body.as_bytes()).is_ok(), reference);
    }

    #[test]
    fn any_flipped_bit_is_refused(sample in 0..GitHub::samples().len(), at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let request = GitHub::samples()[sample].parse();
        prop_assert!(github().receive(&request.head(), request.body().clone()).is_ok());
        let mut body = request.body().to_vec();
        let at = at.index(body.len());
        body[at] ^= 1 << bit;
        let refusal = github().receive(&request.head(), body).unwrap_err();
        prop_assert_eq!(refusal.rejection().unwrap().status(), 401);
    }

    #[test]
    fn a_fixture_with_bytes_replaced_and_signed_anew_never_panics(
        sample in 0..GitHub::samples().len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let sample = GitHub::samples()[sample];
        let mut body = sample.parse().body().to_vec();
        for (at, byte) in changes {
            let at = at.index(body.len());
            body[at] = byte;
        }
        let request = sample::Delivery::<GitHub>::of(sample.name).with_body(body).signed_with(Secret::new(SECRET).unwrap());
        if let Err(refusal) = github().receive(&request.head(), request.body().clone()) {
            prop_assert_eq!(refusal.rejection().unwrap().status(), 400);
        }
    }
}

/// Every bit of one delivery, and of everything that is signed with it.
#[test]
fn every_flipped_bit_of_a_standard_message_is_refused() {
    let sample = StandardWebhooks::samples()[0].parse();
    assert!(standard().receive(&sample.head(), sample.body().clone()).is_ok());
    for at in 0..sample.body().len() * 8 {
        let mut body = sample.body().to_vec();
        body[at / 8] ^= 1 << (at % 8);
        assert!(standard().receive(&sample.head(), body).is_err(), "bit {at} of the body");
    }
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let value = sample.header(name).unwrap().as_bytes();
        for at in 0..value.len() * 8 {
            let mut value = value.to_vec();
            value[at / 8] ^= 1 << (at % 8);
            let mut request = sample.clone();
            request.set_header(name, value);
            assert!(
                standard().receive(&request.head(), request.body().clone()).is_err(),
                "bit {at} of {name}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_flipped_bit_is_refused_of_every_provider_in_every_way(
        way in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        bit in 0..8_u8,
        in_body in any::<bool>(),
    ) {
        let ways: Vec<_> = providers::all()
            .iter()
            .flat_map(|entry| entry.ways.iter().map(move |way| (entry, way)))
            .collect();
        let (entry, way) = *way.get(&ways);
        let mut request = confusion::genuine(entry, way);
        prop_assert!(confusion::is_authentic(entry, way, &request));
        let deciding = entry.credentials.iter().find(|name| request.header(name).is_some());
        if in_body && way.integrity == Integrity::Body {
            let mut body = request.body().to_vec();
            body[at.index(request.body().len())] ^= 1 << bit;
            request.set_body(body);
        } else if let Some(name) = deciding {
            let mut value = request.header(name).unwrap().as_bytes().to_vec();
            let at = at.index(value.len());
            // The sixth bit tells lower from upper case, which hexadecimal digits may have.
            value[at] ^= 1 << if bit == 5 { 6 } else { bit };
            request.set_header(name, value);
        } else {
            return Ok(()); // in the URL or the body: their own tests
        }
        prop_assert!(!confusion::is_authentic(entry, way, &request), "{} {}", entry.name, way.name);
    }
}

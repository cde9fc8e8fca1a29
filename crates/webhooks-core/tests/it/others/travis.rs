//! Travis CI signs what the form's field holds, with a key that is the same for all.

use webhooks_core::scheme::{Authenticate, RsaKey};
use webhooks_core::travis::{Auth, Travis};
use webhooks_core::{Integrity, Reason, Receiver, Request, Secret, providers, sample};

use super::signed_by;
use crate::confusion;

const PUBLIC: &str = include_str!("../../../src/providers/others/travis/decoy.pem");

fn key(pem: &str) -> RsaKey {
    RsaKey::from_pem(&Secret::new(pem).unwrap()).unwrap()
}

#[test]
fn keys_in_every_wrong_format() {
    let body = PUBLIC.trim().strip_suffix("-----END PUBLIC KEY-----").unwrap();
    for good in
        [PUBLIC, PUBLIC.trim(), &PUBLIC.replace('\n', "\\n"), &PUBLIC.replace('\n', "\r\n"), confusion::RSA]
    {
        assert!(RsaKey::from_pem(&Secret::new(good).unwrap()).is_ok(), "{good}");
    }
    for bad in [
        "shared with acme",
        "-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----",
        body,
        &PUBLIC.replace("PUBLIC", "RSA PUBLIC"),
        &PUBLIC.replace("PUBLIC", "PRIVATE"),
        &confusion::RSA.replace("PRIVATE", "PUBLIC"),
        &PUBLIC.replace("MIIB", "MIIC"),
        &PUBLIC.replace("MIIB", "MIIB*"),
        &format!("{PUBLIC}{PUBLIC}"),
    ] {
        let error = RsaKey::from_pem(&Secret::new(bad).unwrap()).unwrap_err();
        assert!(error.to_string().contains("BEGIN PUBLIC KEY"), "{bad}: {error}");
    }
    assert_eq!(format!("{:?}", key(confusion::RSA)), "RsaKey(..)");
}

/// Cut off anywhere, or with any byte of it changed, a key is another one or none.
#[test]
fn no_key_panics() {
    for pem in [PUBLIC, confusion::RSA] {
        for end in 0..pem.len() {
            let cut = format!("{}\n-----END PUBLIC KEY-----", &pem[..end]);
            let _ = RsaKey::from_pem(&Secret::new(cut).unwrap());
            let mut changed = pem.as_bytes().to_vec();
            changed[end] = b'/';
            let _ = RsaKey::from_pem(&Secret::new(changed).unwrap());
        }
    }
}

#[test]
fn several_keys_are_good_at_once() {
    let request = signed_by(&Auth::keys([key(confusion::RSA)]), Request::post("/", r#"{"type":"cron"}"#));
    let receiver = Receiver::<Travis>::new(Auth::keys([key(PUBLIC), key(confusion::RSA)]));
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.kind(), delivery.raw().secret_index()), ("cron", 1));
    assert_eq!(delivery.integrity(), Integrity::Body);
    let receiver = Receiver::<Travis>::new(Auth::keys([key(PUBLIC)]));
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::SignatureMismatch);
}

#[test]
fn a_public_key_signs_nothing() {
    let mut request = Request::post("/", "{}");
    Auth::keys([key(PUBLIC)]).sign(&mut request, std::time::UNIX_EPOCH);
    assert_eq!(request.header("signature"), None);
}

#[test]
fn the_form_s_content_is_the_payload() {
    let request = sample::Delivery::<Travis>::of("push")
        .set("/branch", "release")
        .signed_with(Auth::keys([key(confusion::RSA)]));
    assert!(request.body().starts_with(b"payload="));
    let receiver =
        providers::find("travis-ci").unwrap().receiver("rsa_sha1", Secret::new(confusion::RSA).unwrap());
    let delivery = receiver.unwrap().receive_raw(&request.head(), request.body().clone().into()).unwrap();
    assert_eq!(delivery.kind(), "push");
    assert_eq!(webhooks_core::json::text_at(delivery.payload(), &["branch"]).as_deref(), Some("release"));
}

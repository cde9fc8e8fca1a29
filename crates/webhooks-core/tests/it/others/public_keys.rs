//! Keys that a receiver may show to anybody.

use webhooks_core::scheme::Ed25519Key;
use webhooks_core::standard_webhooks::{self, StandardWebhooks};
use webhooks_core::wire::FreeForm;
use webhooks_core::{Custom, CustomEvent, FixedClock, Receiver, Request, Secret};

use super::{NOW, signed_by};
use crate::confusion;

#[test]
fn public_keys_in_every_wrong_format() {
    let secret = |text: &str| Secret::new(text).unwrap();
    let public = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
    for good in [public, &public.replace("whpk_", "whpk1_"), confusion::V1A] {
        assert!(Ed25519Key::standard(&secret(good)).is_ok(), "{good}");
    }
    let another_half = confusion::V1A.replace("DXWp", "DXWq");
    for bad in
        ["whpk_", "whpk_1SiA", "1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=", "whsec_1SiA", &another_half]
    {
        assert!(Ed25519Key::standard(&secret(bad)).is_err(), "{bad}");
    }
    assert!(Ed25519Key::from_hex(&secret(confusion::ED25519)).is_ok());
    assert!(Ed25519Key::from_hex(&secret(&confusion::ED25519[64..])).is_ok());
    for bad in ["00", &confusion::ED25519[1..], &"02".repeat(32), &"zz".repeat(32)] {
        assert!(Ed25519Key::from_hex(&secret(bad)).is_err(), "{bad}");
    }
    assert_eq!(format!("{:?}", Ed25519Key::standard(&secret(public)).unwrap()), "Ed25519Key(..)");
}

#[test]
fn several_public_keys_are_good_at_once() {
    let key = |text: &str| Ed25519Key::standard(&Secret::new(text).unwrap()).unwrap();
    let older = key("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
    let mut request = Request::post("/", r#"{"type":"invoice.paid"}"#);
    request.set_header("webhook-id", "msg_1");
    let request = signed_by(&standard_webhooks::Auth::v1a([key(confusion::V1A)]), request);
    let receiver = Receiver::<Custom<StandardWebhooks, FreeForm>>::new(standard_webhooks::Auth::v1a([
        older.clone(),
        key(confusion::V1A),
    ]));
    let receiver = receiver.clock(FixedClock::at_unix(NOW));
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.raw().way(), delivery.raw().secret_index()), ("v1a", 1));
    assert!(matches!(delivery.event(), CustomEvent::Payload(_)));
    let receiver = Receiver::<StandardWebhooks>::new(standard_webhooks::Auth::v1a([older]));
    assert!(receiver.receive(&request.head(), request.body().clone()).is_err());
}

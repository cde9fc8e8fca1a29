//! T04, T05, T23, T27: what can serve as a secret, and that none is ever shown.

use webhooks_core::github::{self, GitHub};
use webhooks_core::scheme::{Basic, Credentials, StandardKey, StandardKeys};
use webhooks_core::standard_webhooks::{self, StandardWebhooks};
use webhooks_core::{Receiver, Secret, SecretError, Secrets, providers};

use crate::confusion;

const SECRET: &str = "never to be seen in any output";
const KEY: &str = "whsec_bmV2ZXIgdG8gYmUgc2VlbiBpbiBhbnkgb3V0cHV0";

#[test]
fn empty_and_blank_are_refused() {
    assert_eq!(Secret::new("").unwrap_err(), SecretError::Empty);
    for blank in [" ", "\t", "\n", " \r\n "] {
        assert_eq!(Secret::new(blank).unwrap_err(), SecretError::Blank);
    }
    assert!(Secret::new("x").is_ok(), "short is warned of, not refused");
}

#[test]
fn one_unusable_secret_spoils_a_list() {
    assert_eq!(Secrets::try_from(Vec::new()).unwrap_err(), SecretError::None);
    let secrets = Secrets::from([Secret::new(KEY).unwrap(), Secret::new("whsec_").unwrap()]);
    assert_eq!(StandardKeys::try_from(&secrets).unwrap_err(), SecretError::Empty);
    for provider in providers::all() {
        for way in provider.ways {
            let basic = format!("user:{KEY}");
            let set_up = |secret: &str| {
                let credentials = Credentials::from(Secret::new(secret).unwrap());
                let credentials = if way.needs_token {
                    credentials.and_token(Secret::new(SECRET).unwrap())
                } else {
                    credentials
                };
                provider.receiver(way.name, credentials).is_ok()
            };
            let formats = [KEY, &basic, confusion::V1A, confusion::ED25519, confusion::RSA];
            assert!(formats.into_iter().any(set_up), "{provider:?} {way:?}");
        }
        let error = provider.receiver("no such way", Secret::new(KEY).unwrap()).unwrap_err();
        assert!(error.to_string().contains(provider.strongest_way()), "{error}");
    }
}

#[test]
fn standard_keys_in_every_wrong_format() {
    let key = |text: &str| StandardKey::new(&Secret::new(text).unwrap());
    for good in [
        KEY,
        KEY.trim_start_matches("whsec_"),
        "whsec_MTIzNDU2Nzg5MDEyMzQ1Njc4",
        "MTIzNDU2Nzg5MDEyMzQ1NjcxMg",
    ] {
        assert!(key(good).is_ok(), "{good}");
    }
    for bad in [
        "whsec_",
        "v1,whsec_abc",
        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
        "whsec_ä",
        "whsec_ab cd",
        "whpk_1SiA",
    ] {
        assert!(key(bad).is_err(), "{bad}");
    }
}

#[test]
fn an_unset_variable_is_named_and_its_value_never_shown() {
    let error = Secret::from_env("WEBHOOKS_TEST_OF_A_VARIABLE_THAT_IS_NOT_SET").unwrap_err().to_string();
    assert!(error.contains("WEBHOOKS_TEST_OF_A_VARIABLE_THAT_IS_NOT_SET"), "{error}");
}

#[test]
fn nothing_shows_a_secret() {
    let secret = Secret::new(SECRET).unwrap();
    let key = StandardKey::new(&Secret::new(KEY).unwrap()).unwrap();
    let basic = Basic::user("user", &secret).unwrap();
    let shown = [
        format!("{secret:?}"),
        format!("{:?}", Secrets::from([secret.clone(), secret.clone()])),
        format!("{:?}", github::Auth::allow_legacy_sha1(secret.clone())),
        format!("{:?}", Receiver::<GitHub>::new(secret)),
        format!("{key:?}"),
        format!("{:?}", standard_webhooks::Auth::from(key.clone())),
        format!("{:?}", Receiver::<StandardWebhooks>::new(key)),
        format!("{basic:?}"),
    ];
    for text in shown {
        assert!(!text.contains(SECRET) && !text.contains(&KEY[6..]), "{text}");
        assert!(!text.contains("110, 101, 118"), "the bytes of the secret: {text}");
    }
}

/// Some senders put the secret into headers, and a few into the body.
#[test]
fn no_delivery_shows_the_secret_that_came_with_it() {
    let mut shown = 0;
    for entry in providers::all() {
        for way in entry.ways {
            let request = confusion::genuine(entry, way);
            let receiver =
                entry.receiver_with(way.name, confusion::credentials(way), confusion::at_time()).unwrap();
            let outcome = receiver.receive_described(&request.head(), request.body().clone().into());
            let Ok(delivery) = outcome else { continue };
            let raw = &delivery.raw;
            let event = entry.debug(raw.kind(), raw.dialect(), raw.payload()).unwrap_or_default();
            let text = format!("{delivery:?} {receiver:?} {event} {}", delivery.summary);
            assert!(!text.contains(confusion::secret(way)), "{} {}: {text}", entry.name, way.name);
            shown += 1;
        }
    }
    assert!(shown > 20, "only {shown}");
}

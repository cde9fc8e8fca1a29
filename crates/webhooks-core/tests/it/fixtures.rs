//! Every fixture is what it says it is: authentic, of its kind, and typed.

use webhooks_core::providers::Options;
use webhooks_core::scheme::Authenticate;
use webhooks_core::{FixedClock, Secret, providers};

/// The secrets that the fixtures' `SOURCE.md` state, and the time at which they were signed.
fn secret_of(provider: &str) -> (&'static str, u32) {
    match provider {
        "github" => ("It's a Secret to Everybody", 1_700_000_000),
        "standard_webhooks" => ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 1_700_000_000),
        other => panic!("state the secret of {other}'s fixtures here"),
    }
}

#[test]
fn every_sample_is_authentic_and_typed() {
    for provider in providers::all() {
        let (secret, now) = secret_of(provider.name);
        let mut options = Options::default();
        options.clock = Some(std::sync::Arc::new(FixedClock::at_unix(now)));
        let receiver = provider
            .receiver_with(provider.strongest_way(), Secret::new(secret).unwrap().into(), options)
            .unwrap();
        assert!(!provider.samples().is_empty(), "{provider:?} has no samples");
        for sample in provider.samples() {
            let request = sample.parse();
            let delivery = receiver
                .receive_described(&request.head(), request.body().clone().into())
                .unwrap_or_else(|refusal| panic!("{} {}: {refusal:?}", provider.name, sample.name));
            assert_eq!(delivery.raw.kind(), sample.kind(), "{}", sample.name);
            assert!(delivery.raw.id().is_some(), "{}", sample.name);
            if !provider.kinds.is_empty() {
                assert_eq!(delivery.fallback, None, "{}", sample.name);
            }
        }
    }
}

#[test]
fn every_kind_has_a_sample() {
    for provider in providers::all() {
        for kind in provider.kinds {
            assert!(provider.samples().iter().any(|sample| sample.name == *kind), "{} {kind}", provider.name);
        }
    }
}

#[test]
fn ways_are_named_once_and_credentials_in_lower_case() {
    for provider in providers::all() {
        let mut names: Vec<&str> = provider.ways.iter().map(|way| way.name).collect();
        names.dedup();
        assert_eq!(names.len(), provider.ways.len());
        assert!(!names.is_empty());
        assert!(provider.credentials.iter().all(|name| name.chars().all(|c| !c.is_ascii_uppercase())));
    }
    assert!(!<webhooks_core::github::Auth as Authenticate>::WAYS.is_empty());
}

//! Every fixture is what it says it is: authentic, of its kind, and typed.

use std::sync::Arc;

use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::sample::{self, Sample};
use webhooks_core::scheme::Authenticate;
use webhooks_core::{Described, FixedClock, Identity, Secret, Shape};

use crate::confusion;

/// The secrets that the fixtures' `SOURCE.md` state, and the time at which they were signed.
fn secret_of(provider: &str) -> (&'static str, u32) {
    match provider {
        "atomgit" => ("acme:shared with AtomGit", 1_700_000_000),
        "azure_devops" => ("azure:the password of our subscription", 1_700_000_000),
        "bitbucket_cloud" => ("acme's secret at Bitbucket", 1_700_000_000),
        "bitbucket_data_center" => ("acme: shared with our Bitbucket", 1_700_000_000),
        "buildkite" => ("acme's secret at buildkite, invented", 1_700_000_000),
        "circleci" => ("acme's secret at circleci, invented", 1_700_000_000),
        "coding" => ("acme's token at coding", 1_700_000_000),
        "coding_service_hook" => ("acme:token at coding", 1_700_000_000),
        "confluence" => ("acme's secret at Confluence", 1_700_000_000),
        "discord" => (confusion::ED25519, 1_700_000_000),
        "docker_hub" => ("in the URL of our Docker Hub hook", 1_700_000_000),
        "docker_trusted_registry" => ("in the URL of our trusted registry", 1_700_000_000),
        "gitea" => ("shared with our Gitea and nobody else", 1_700_000_000),
        "gitee" => ("acme signs with this key", 1_700_000_000),
        "github" => ("It's a Secret to Everybody", 1_700_000_000),
        "gitlab" => ("whsec_YWNtZSBzaXRlIHNpZ25pbmcgdG9rZW4gLyAzMiBieXQ=", 1_700_000_000),
        "gogs" => ("shared with our Gogs and nobody else", 1_700_000_000),
        "harbor" => ("Bearer in the policy of our Harbor", 1_700_000_000),
        "jira" => ("acme's secret at Jira", 1_700_000_000),
        "linear" => ("acme's secret at linear, invented", 1_700_000_000),
        "netlify" => ("acme's secret at netlify, invented", 1_700_000_000),
        "pagerduty" => ("acme's secret at pagerduty, invented", 1_700_000_000),
        "sentry" => ("acme's secret at sentry, invented", 1_700_000_000),
        "shopify" => ("acme's secret at shopify, invented", 1_700_000_000),
        "slack" => ("acme's secret at slack, invented", 1_700_000_000),
        "square" => ("acme's secret at square, invented", 1_700_000_000),
        "standard_webhooks" => ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", 1_700_000_000),
        "stripe" => ("whsec_the0whole0text0is0the0key", 1_700_000_000),
        "travis" => (confusion::RSA, 1_700_000_000),
        "twilio" => ("acme's auth token at twilio, invented", 1_700_000_000),
        "vercel" => ("acme's secret at vercel, invented", 1_700_000_000),
        "zoom" => ("acme's secret at zoom, invented", 1_700_000_000),
        other => panic!("state the secret of {other}'s fixtures here"),
    }
}

#[test]
fn every_sample_is_authentic_and_typed() {
    for provider in providers::all() {
        assert!(!provider.samples().is_empty(), "{provider:?} has no samples");
        for sample in provider.samples() {
            let delivery = received(provider, sample);
            let (kind, _) = sample.name.split_once('.').unwrap_or((sample.name, ""));
            assert_eq!(sample::name_of(delivery.raw.kind()), kind, "{} {}", provider.name, sample.name);
            if provider.has_types() {
                assert_eq!(delivery.fallback, None, "{} {}", provider.name, sample.name);
                let raw = &delivery.raw;
                let event = provider.debug(raw.kind(), raw.dialect(), raw.payload()).unwrap();
                let shown = format!("{delivery:?} {event}");
                assert!(!shown.contains(secret_of(provider.name).0), "{} {}", provider.name, sample.name);
            }
        }
    }
}

/// In the strongest way that accepts it: some samples are there for a weaker one.
fn received(provider: &Entry, sample: &Sample) -> Described {
    let (secret, now) = secret_of(provider.name);
    let request = sample.parse();
    let mut refusals = Vec::new();
    for way in provider.ways {
        let mut options = Options::default();
        options.clock = Some(Arc::new(FixedClock::at_unix(now)));
        options.accept_get = true;
        let Ok(receiver) = provider.receiver_with(way.name, Secret::new(secret).unwrap(), options) else {
            continue;
        };
        match receiver.receive_described(&request.head(), request.body().clone().into()) {
            Ok(described) => return described,
            Err(refusal) => refusals.push(refusal),
        }
    }
    panic!("{} {}: {refusals:?}", provider.name, sample.name)
}

#[test]
fn every_kind_and_dialect_has_a_sample() {
    for provider in providers::all() {
        let identities: Vec<Identity> =
            provider.samples().iter().map(|sample| identity(provider, sample)).collect();
        for shape in provider.shapes() {
            let has_sample = identities.iter().any(|identity| {
                identity.kind == shape.kind
                    && (shape.dialect.is_none() || identity.dialect.as_deref() == shape.dialect)
            });
            assert!(has_sample || has_no_sample(provider, shape), "{} {shape:?}", provider.name);
        }
    }
}

/// CODING's chat formats carry nothing that could be authenticated: a sample of one would be a forgery.
fn has_no_sample(provider: &Entry, shape: &Shape) -> bool {
    provider.name == "coding" && shape.kind == "chat"
}

fn identity(provider: &Entry, sample: &Sample) -> Identity {
    let mut request = sample.parse();
    provider.carriers().unwrap(&mut request);
    provider.identify(&request).unwrap()
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

//! Where requests come from: `only_from`, proxies, and the senders' published lists.

use std::net::IpAddr;

use webhooks_core::coding::Coding;
use webhooks_core::github::GitHub;
use webhooks_core::gitlab::GitLab;
use webhooks_core::source::{Networks, Sources};
use webhooks_core::{Reason, Receiver, Refusal, Rejection, Request, Secret, providers, sample};

fn networks(text: &str) -> Networks {
    text.parse().unwrap()
}

fn push() -> Request {
    sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("a secret").unwrap())
}

fn reason(sources: Sources, peer: Option<&str>, request: &Request) -> Option<Reason> {
    let receiver = Receiver::<GitHub>::new(Secret::new("a secret").unwrap()).only_from(sources);
    let peer: Option<IpAddr> = peer.map(|address| address.parse().unwrap());
    let head = request.head().with_peer(peer);
    let outcome = receiver.receive(&head, request.body().clone());
    assert_eq!(receiver.begin(&head).is_ok(), outcome.is_ok(), "known from the head alone");
    outcome.err().as_ref().and_then(Refusal::rejection).map(Rejection::reason)
}

#[test]
fn a_list_keeps_strangers_out() {
    let listed = || Sources::new(networks("192.0.2.0/24 2001:db8::/32"));
    assert_eq!(reason(listed(), Some("192.0.2.9"), &push()), None);
    assert_eq!(reason(listed(), Some("::ffff:192.0.2.9"), &push()), None);
    assert_eq!(reason(listed(), Some("2001:db8::1"), &push()), None);
    assert_eq!(reason(listed(), Some("198.51.100.1"), &push()), Some(Reason::SourceNotAllowed));
    assert_eq!(reason(listed(), None, &push()), Some(Reason::PeerUnknown));
}

#[test]
fn only_a_known_proxy_is_believed() {
    let behind = || Sources::new(networks("192.0.2.0/24")).behind(networks("10.0.0.0/8, 172.16.0.1"));
    let forwarded = |chain: &[&str]| {
        let mut request = push();
        for value in chain {
            request.add_header("X-Forwarded-For", *value);
        }
        request
    };
    for chain in [
        &["192.0.2.9"][..],
        &["198.51.100.1, 192.0.2.9"],
        &["192.0.2.9, 10.1.1.1,172.16.0.1"],
        &["198.51.100.1", "192.0.2.9:4711"],
    ] {
        assert_eq!(reason(behind(), Some("10.0.0.1"), &forwarded(chain)), None, "{chain:?}");
        assert_eq!(reason(behind(), Some("203.0.113.1"), &forwarded(chain)), Some(Reason::SourceNotAllowed));
    }
    for chain in [&[][..], &[""], &["192.0.2.9, 198.51.100.1"], &["192.0.2.9, unknown"], &["10.0.0.2"]] {
        let found = reason(behind(), Some("10.0.0.1"), &forwarded(chain));
        assert_eq!(found, Some(Reason::SourceNotAllowed), "{chain:?}");
    }
    assert_eq!(reason(behind(), Some("192.0.2.9"), &push()), None, "without a proxy");
}

#[test]
fn strangers_learn_nothing_of_the_secret() {
    let mut forged = push();
    forged.set_header("x-hub-signature-256", "sha256=00");
    let sources = Sources::new(networks("192.0.2.0/24"));
    assert_eq!(reason(sources, Some("198.51.100.1"), &forged), Some(Reason::SourceNotAllowed));
}

#[test]
fn published_lists_are_whole() {
    let mut listed = Vec::new();
    for entry in providers::all() {
        let Some(published) = entry.sources else { continue };
        listed.push(entry.name);
        assert_eq!(published.networks().to_string(), published.networks.join(", "), "{}", entry.name);
        assert!(published.at.starts_with("https://") && published.as_of.starts_with("20"), "{}", entry.name);
    }
    assert!(
        ["bitbucket_cloud", "coding", "coding_service_hook", "github", "gitlab"]
            .iter()
            .all(|name| listed.contains(name)),
        "{listed:?}"
    );
    let is_in = |sources: Sources, peer: &str| reason(sources, Some(peer), &push()).is_none();
    assert!(is_in(Sources::published::<GitHub>(), "140.82.115.1"));
    assert!(is_in(Sources::published::<GitLab>(), "34.74.90.70"));
    assert!(is_in(Sources::published::<Coding>(), "81.69.101.7"));
}

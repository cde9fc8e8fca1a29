//! T09, T25: a delivery of one sender at another one's route, with the very same secret. The route alone decides what
//! is read, so all are refused but those that really carry what the other route wants.

use std::sync::Arc;

use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::sample::{Carrier, RSA_KEYS, Sample};
use webhooks_core::scheme::{Credentials, Way};
use webhooks_core::{AnyReceiver, Clock, FixedClock, Rejection, Request, Secret};

/// The private key of RFC 8032's first test vector, in the two formats of ways that want public keys.
pub(crate) const V1A: &str =
    "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==";
pub(crate) const ED25519: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60\
                                  d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

pub(crate) const RSA: &str = RSA_KEYS[0];

/// Good for every other way but Basic, which gets it as a password.
const SECRET: &str = "whsec_bmV2ZXIgdXNlIG9uZSBrZXkgZm9yIHR3byE=";

fn time() -> FixedClock {
    FixedClock::at_unix(1_700_000_000)
}

/// Ways whose credentials others have too: what a request of theirs carries, and what a route of theirs takes, which is
/// all of one of the lists. Every other way has a credential of its own. One secret per hook keeps them apart.
const SHARED: &[(&str, Names, &[Names])] = &[
    // HTTP Basic is the same everywhere.
    ("atomgit/basic", &["basic"], &[&["basic"]]),
    ("azure_devops/basic", &["basic"], &[&["basic"]]),
    ("bitbucket_data_center/basic", &["basic"], &[&["basic"]]),
    ("coding_service_hook/basic", &["basic"], &[&["basic"]]),
    ("docker_hub/basic", &["basic"], &[&["basic"]]),
    ("docker_trusted_registry/basic", &["basic"], &[&["basic"]]),
    ("jira/basic", &["basic"], &[&["basic"]]),
    // So is a URL.
    ("docker_hub/path_secret", &["path"], &[&["path"]]),
    ("docker_hub/url_secret", &["query"], &[&["query"]]),
    ("docker_trusted_registry/path_secret", &["path"], &[&["path"]]),
    ("docker_trusted_registry/url_secret", &["query"], &[&["query"]]),
    ("jira/path_secret", &["path"], &[&["path"]]),
    ("jira/url_secret", &["query"], &[&["query"]]),
    // Harbor has a text in `Authorization` alone, where Gitea and Forgejo have one as well.
    ("harbor/authorization", &["text"], &[&["text"]]),
    // CODING's generations sign alike.
    ("coding/hmac_sha1", &["coding"], &[&["coding"]]),
    ("coding_service_hook/hmac_sha1", &["coding"], &[&["coding"]]),
    ("coding_service_hook/hmac_sha1_and_basic", &["coding", "basic"], &[&["coding", "basic"]]),
    // Atlassian's products do too, in the same header; their events have other names.
    ("bitbucket_cloud/hmac_sha256", &["atlassian"], &[&["atlassian"]]),
    ("bitbucket_data_center/hmac_sha256", &["atlassian"], &[&["atlassian"]]),
    ("confluence/hmac_sha256", &["atlassian"], &[&["atlassian"]]),
    ("jira/hmac_sha256", &["atlassian"], &[&["atlassian"]]),
    // GitHub's header is sent by AtomGit of 2023, Gitea and Forgejo; where SHA-1 is opted in, SHA-256 still decides.
    ("github/hmac_sha256", &["hub-256", "hub-1"], &[&["hub-256"]]),
    ("github/hmac_sha1", &["hub-1"], &[&["hub-256"], &["hub-1"]]),
    ("atomgit/hookshot_signature", &["hub-256"], &[&["hub-256"]]),
    // Gitea sends Gogs' header as well, and Forgejo all of Gitea's.
    ("gogs/hmac_sha256", &["gogs"], &[&["gogs"]]),
    ("gitea/hmac_sha256", &["gitea", "gogs", "hub-256"], &[&["gitea"]]),
    ("gitea/forgejo_hmac_sha256", &["forgejo", "gitea", "gogs", "hub-256"], &[&["forgejo"]]),
    ("gitea/hmac_sha256_and_authorization", &["gitea", "gogs", "hub-256", "text"], &[&["gitea", "text"]]),
    (
        "gitea/forgejo_hmac_sha256_and_authorization",
        &["forgejo", "gitea", "gogs", "hub-256", "text"],
        &[&["forgejo", "text"]],
    ),
    // GitLab's signing token is Standard Webhooks; its policies ask for one thing or another.
    ("standard_webhooks/v1", &["standard"], &[&["standard"]]),
    ("gitlab/signing_token", &["standard"], &[&["standard"]]),
    ("gitlab/signature_else_token", &["standard", "gitlab-token"], &[&["standard"], &["gitlab-token"]]),
    ("gitlab/token", &["gitlab-token"], &[&["gitlab-token"]]),
];

type Names = &'static [&'static str];

fn is_genuine(from: &str, to: &str) -> bool {
    let shared = |name: &str| SHARED.iter().find(|(way, ..)| *way == name);
    match (shared(from), shared(to)) {
        (Some((_, carried, _)), Some((.., taken))) => {
            taken.iter().any(|all| all.iter().all(|credential| carried.contains(credential)))
        }
        _ => from == to,
    }
}

#[test]
fn only_what_carries_another_s_credential_is_genuine_there() {
    let ways: Vec<(&Entry, &Way)> =
        providers::all().iter().flat_map(|entry| entry.ways.iter().map(move |way| (entry, way))).collect();
    let mut wrong = Vec::new();
    for (sender, sent_way) in &ways {
        let request = genuine(sender, sent_way);
        for (entry, way) in &ways {
            let (from, to) = (name(sender, sent_way), name(entry, way));
            let expected = is_genuine(&from, &to);
            if is_authentic(entry, way, &request) != expected {
                wrong.push(format!("{from} at {to}: expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn name(entry: &Entry, way: &Way) -> String {
    format!("{}/{}", entry.name, way.name)
}

/// What a way takes for its secret.
pub(crate) fn secret(way: &Way) -> &'static str {
    match way.name {
        "v1a" => V1A,
        "ed25519" => ED25519,
        "rsa_sha1" => RSA,
        _ => SECRET,
    }
}

pub(crate) fn credentials(way: &Way) -> Credentials {
    let text = if way.name.ends_with("basic") { format!("user:{SECRET}") } else { secret(way).to_owned() };
    let credentials = Credentials::from(Secret::new(text).unwrap());
    if way.needs_token { credentials.and_token(Secret::new(SECRET).unwrap()) } else { credentials }
}

pub(crate) fn genuine(entry: &Entry, way: &Way) -> Request {
    let unwrapped = |sample: &Sample| {
        let mut request = sample.parse();
        (entry.carriers().unwrap(&mut request), request)
    };
    // In JSON, if the sender ever sends such.
    let mut samples: Vec<_> = entry.samples().iter().map(unwrapped).collect();
    samples.sort_by_key(|(carrier, _)| *carrier != Carrier::Json);
    let (_, mut request) = samples.remove(0);
    let kind = entry.identify(&request).unwrap().kind;
    for name in entry.credentials {
        request.remove_header(name);
    }
    request.set_query(None);
    entry.announce(&mut request, &kind, "msg_1");
    entry.sign(way.name, credentials(way), &mut request, time().now()).unwrap();
    request
}

/// With the clock of the requests.
pub(crate) fn at_time() -> Options {
    let mut options = Options::default();
    options.clock = Some(Arc::new(time()));
    options
}

pub(crate) fn is_authentic(entry: &Entry, way: &Way, request: &Request) -> bool {
    let receiver: Arc<dyn AnyReceiver> = entry.receiver_with(way.name, credentials(way), at_time()).unwrap();
    match receiver.receive_raw(&request.head(), request.body().clone().into()) {
        Ok(_) => true,
        Err(refusal) => {
            let status = refusal.rejection().map(Rejection::status);
            assert!(matches!(status, Some(401 | 400)), "{refusal:?}");
            status == Some(400) // authentic, but without the event name that this sender always has
        }
    }
}

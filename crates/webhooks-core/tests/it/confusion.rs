//! T09, T25: a delivery of one sender at another one's route, with the very same secret. The route alone decides what
//! is read, so all are refused but those that really carry what the other route wants.

use std::sync::Arc;

use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::sample::{Carrier, Sample};
use webhooks_core::scheme::{Credentials, Way};
use webhooks_core::{AnyReceiver, Clock, FixedClock, Rejection, Request, Secret};

/// The private key of RFC 8032's first test vector, in the two formats of ways that want public keys.
pub(crate) const V1A: &str =
    "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==";
pub(crate) const ED25519: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60\
                                  d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/// Good for every other way but Basic, which gets it as a password.
const SECRET: &str = "whsec_bmV2ZXIgdXNlIG9uZSBrZXkgZm9yIHR3byE=";
fn time() -> FixedClock {
    FixedClock::at_unix(1_700_000_000)
}

/// Who is genuine elsewhere: sender and way, route and way. One secret per hook keeps them apart.
const OVERLAPS: &[(&str, &str)] = &[
    // Gitea and Forgejo sign for GitHub's receivers and Gogs' too; where SHA-1 is opted in, SHA-256 still decides.
    ("gitea/hmac_sha256", "github/hmac_sha256"),
    ("gitea/hmac_sha256", "github/hmac_sha1"),
    ("gitea/hmac_sha256", "gogs/hmac_sha256"),
    ("gitea/forgejo_hmac_sha256", "github/hmac_sha256"),
    ("gitea/forgejo_hmac_sha256", "github/hmac_sha1"),
    ("gitea/forgejo_hmac_sha256", "gogs/hmac_sha256"),
    // Forgejo signs for Gitea's.
    ("gitea/forgejo_hmac_sha256", "gitea/hmac_sha256"),
    // A second credential that nobody asked for does no harm.
    ("gitea/hmac_sha256_and_authorization", "gitea/hmac_sha256"),
    ("gitea/hmac_sha256_and_authorization", "github/hmac_sha256"),
    ("gitea/hmac_sha256_and_authorization", "github/hmac_sha1"),
    ("gitea/hmac_sha256_and_authorization", "gogs/hmac_sha256"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "gitea/forgejo_hmac_sha256"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "gitea/hmac_sha256"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "gitea/hmac_sha256_and_authorization"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "github/hmac_sha256"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "github/hmac_sha1"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "gogs/hmac_sha256"),
    ("github/hmac_sha256", "github/hmac_sha1"),
    // AtomGit of 2023 signs in GitHub's header, as Gitea and Forgejo do.
    ("atomgit/hookshot_signature", "github/hmac_sha256"),
    ("atomgit/hookshot_signature", "github/hmac_sha1"),
    ("gitea/hmac_sha256", "atomgit/hookshot_signature"),
    ("gitea/forgejo_hmac_sha256", "atomgit/hookshot_signature"),
    ("gitea/hmac_sha256_and_authorization", "atomgit/hookshot_signature"),
    ("gitea/forgejo_hmac_sha256_and_authorization", "atomgit/hookshot_signature"),
    ("github/hmac_sha256", "atomgit/hookshot_signature"),
    // Basic is Basic.
    ("atomgit/basic", "docker_hub/basic"),
    ("docker_hub/basic", "atomgit/basic"),
    ("atomgit/basic", "coding_service_hook/basic"),
    ("docker_hub/basic", "coding_service_hook/basic"),
    ("coding_service_hook/basic", "atomgit/basic"),
    ("coding_service_hook/basic", "docker_hub/basic"),
    // CODING's generations sign alike; a hook with everything has the credentials of all.
    ("coding/hmac_sha1", "coding_service_hook/hmac_sha1"),
    ("coding_service_hook/hmac_sha1", "coding/hmac_sha1"),
    ("coding_service_hook/hmac_sha1_and_basic", "atomgit/basic"),
    ("coding_service_hook/hmac_sha1_and_basic", "coding/hmac_sha1"),
    ("coding_service_hook/hmac_sha1_and_basic", "coding_service_hook/basic"),
    ("coding_service_hook/hmac_sha1_and_basic", "coding_service_hook/hmac_sha1"),
    ("coding_service_hook/hmac_sha1_and_basic", "docker_hub/basic"),
    // GitLab's signing token is Standard Webhooks.
    ("gitlab/signing_token", "standard_webhooks/v1"),
    ("gitlab/signature_else_token", "standard_webhooks/v1"),
    ("standard_webhooks/v1", "gitlab/signing_token"),
    ("standard_webhooks/v1", "gitlab/signature_else_token"),
    // One sender's policies, each with what it asks for.
    ("gitlab/signing_token", "gitlab/signature_else_token"),
    ("gitlab/signature_else_token", "gitlab/signing_token"),
    ("gitlab/signature_else_token", "gitlab/token"),
    ("gitlab/token", "gitlab/signature_else_token"),
];

#[test]
fn only_what_carries_another_s_credential_is_genuine_there() {
    let ways: Vec<(&Entry, &Way)> =
        providers::all().iter().flat_map(|entry| entry.ways.iter().map(move |way| (entry, way))).collect();
    let mut wrong = Vec::new();
    for (sender, sent_way) in &ways {
        let request = genuine(sender, sent_way);
        for (entry, way) in &ways {
            let (from, to) = (name(sender, sent_way), name(entry, way));
            let expected = from == to || OVERLAPS.contains(&(from.as_str(), to.as_str()));
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

fn credentials(way: &Way) -> Credentials {
    let text = match way.name {
        "v1a" => V1A.to_owned(),
        "ed25519" => ED25519.to_owned(),
        name if name.ends_with("basic") => format!("user:{SECRET}"),
        _ => SECRET.to_owned(),
    };
    let credentials = Credentials::from(Secret::new(text).unwrap());
    if way.needs_token { credentials.and_token(Secret::new(SECRET).unwrap()) } else { credentials }
}

pub(crate) fn genuine(entry: &Entry, way: &Way) -> Request {
    let is_json = |request: &mut Request| entry.carriers().unwrap(request) == Carrier::Json;
    let mut request = entry
        .samples()
        .iter()
        .map(Sample::parse)
        .find_map(|mut request| is_json(&mut request).then_some(request))
        .unwrap();
    let kind = entry.identify(&request).unwrap().kind;
    for name in entry.credentials {
        request.remove_header(name);
    }
    request.set_query(None);
    entry.announce(&mut request, &kind, "msg_1");
    entry.sign(way.name, credentials(way), &mut request, time().now()).unwrap();
    request
}

pub(crate) fn is_authentic(entry: &Entry, way: &Way, request: &Request) -> bool {
    let mut options = Options::default();
    options.clock = Some(Arc::new(time()));
    let receiver: Arc<dyn AnyReceiver> = entry.receiver_with(way.name, credentials(way), options).unwrap();
    match receiver.receive_raw(&request.head(), request.body().clone().into()) {
        Ok(_) => true,
        Err(refusal) => {
            let status = refusal.rejection().map(Rejection::status);
            assert!(matches!(status, Some(401 | 400)), "{refusal:?}");
            status == Some(400) // authentic, but without the event name that this sender always has
        }
    }
}

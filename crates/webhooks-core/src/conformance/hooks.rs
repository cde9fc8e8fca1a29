use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::github::{self, GitHub};
use crate::intake::Budget;
use crate::sample::RSA_KEYS;
use crate::scheme::{Authenticate, Credentials, StandardKey, StandardKeys, Way};
use crate::source::{Networks, Sources};
use crate::standard_webhooks::{self, StandardWebhooks};
use crate::{FixedClock, Head, Provider, Reason, Receiver, Rejection, Request, Resolve, Secret, Unavailable};

/// The secrets of the table's receivers: no answer and no log line may show one.
pub const SECRETS: &[&str] = &[
    OLD,
    NEW,
    TOKEN,
    STANDARD_OLD,
    STANDARD_NEW,
    V1A_OLD,
    V1A_NEW,
    ED25519_OLD,
    ED25519_NEW,
    RSA_KEYS[0],
    RSA_KEYS[1],
];

pub(super) const OLD: &str = "It's a Secret to Everybody";
pub(super) const NEW: &str = "a newer secret of this hook";
pub(super) const TOKEN: &str = "a token beside a signature";
pub(super) const STANDARD_OLD: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(super) const STANDARD_NEW: &str = "whsec_bmV3ZXIga2V5IG9mIHRoaXMgdGVzdCBob29r";

// Private keys, which can sign as well: those of the first two test vectors of RFC 8032.
const V1A_OLD: &str =
    "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==";
const V1A_NEW: &str =
    "whsk_TM0Imyj/ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U+4pvs9QBfD6EOJWpK3CqdNG368nJgszy7ElozAzVXxKvRmDA==";
const ED25519_OLD: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60\
                           d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const ED25519_NEW: &str = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb\
                           3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

/// The time of the receivers of senders that sign it.
pub(super) const NOW: u32 = 1_700_000_000;

/// The body limit of the hook `small`, in bytes.
pub(super) const SMALL: usize = 1000;

/// The budget of the hook `watched`, which tells what is held of its requests.
pub(super) static WATCHED: LazyLock<Budget> = LazyLock::new(|| Budget::new(1 << 20));

/// The receivers of the table, by the last segment of the path.
#[derive(Debug, Clone)]
pub struct Hooks {
    busy: Budget,
}

impl Hooks {
    /// All of them.
    pub fn new() -> Self {
        Self { busy: Budget::new(64) }
    }

    /// The receiver for a request, for tests that run in no task.
    ///
    /// # Errors
    ///
    /// It is the hook that can't be looked up.
    pub fn receiver<P: Provider>(&self, head: &Head<'_>) -> Result<Receiver<P>, Rejection>
    where
        Self: Resolve<P>,
    {
        let found = std::pin::pin!(Receiver::found_by(self, head));
        match found.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(found) => found,
            Poll::Pending => Err(Reason::ReceiverUnavailable.into()),
        }
    }
}

impl Default for Hooks {
    fn default() -> Self {
        Self::new()
    }
}

/// Finds a receiver without waiting for anything.
trait Find<P: Provider> {
    fn find(&self, head: &Head<'_>) -> Option<Receiver<P>>;
}

impl<P: Provider> Resolve<P> for Hooks
where
    Self: Find<P>,
{
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<P>>, Unavailable> {
        if hook(head) == "unavailable" {
            return Err(Unavailable::new("the database of hooks is down"));
        }
        Ok(self.find(head))
    }
}

impl Find<GitHub> for Hooks {
    fn find(&self, head: &Head<'_>) -> Option<Receiver<GitHub>> {
        let plain = || Receiver::new(secret(OLD));
        Some(match hook(head) {
            "plain" => plain(),
            "rotated" => Receiver::new([secret(OLD), secret(NEW)]),
            "legacy" => Receiver::new(github::Auth::allow_legacy_sha1(secret(OLD))),
            "small" => plain().body_limit(SMALL),
            "slow" => plain().read_timeout(Duration::from_millis(300)),
            "busy" => plain().budget(self.busy.clone()),
            "watched" => plain().budget(WATCHED.clone()),
            "near" => plain().only_from(Sources::new(networks("127.0.0.0/8, ::1"))),
            "far" => plain().only_from(Sources::new(networks("192.0.2.0/24"))),
            "behind" => {
                plain().only_from(Sources::new(networks("192.0.2.0/24")).behind(networks("127.0.0.1")))
            }
            "open" => Receiver::dangerous().accept_unauthenticated(),
            _ => return by_way(head),
        })
    }
}

impl Find<StandardWebhooks> for Hooks {
    fn find(&self, head: &Head<'_>) -> Option<Receiver<StandardWebhooks>> {
        let keys: StandardKeys = match hook(head) {
            "plain" => [key(STANDARD_OLD)].into(),
            "rotated" => [key(STANDARD_OLD), key(STANDARD_NEW)].into(),
            _ => return by_way(head),
        };
        Some(Receiver::new(standard_webhooks::Auth::from(keys)).clock(FixedClock::at_unix(NOW)))
    }
}

macro_rules! find_by_way {
    ($($provider:ty),*) => {
        $(impl Find<$provider> for Hooks {
            fn find(&self, head: &Head<'_>) -> Option<Receiver<$provider>> {
                by_way(head)
            }
        })*
    };
}
find_by_way!(
    crate::atomgit::AtomGit,
    crate::azure_devops::AzureDevOps,
    crate::bitbucket_cloud::BitbucketCloud,
    crate::bitbucket_data_center::BitbucketDataCenter,
    crate::buildkite::Buildkite,
    crate::circleci::CircleCi,
    crate::coding::Coding,
    crate::coding_service_hook::CodingServiceHook,
    crate::confluence::Confluence,
    crate::discord::Discord,
    crate::docker_hub::DockerHub,
    crate::docker_trusted_registry::DockerTrustedRegistry,
    crate::gitea::Gitea,
    crate::gitee::Gitee,
    crate::gitlab::GitLab,
    crate::gogs::Gogs,
    crate::harbor::Harbor,
    crate::jira::Jira,
    crate::linear::Linear,
    crate::netlify::Netlify,
    crate::pagerduty::PagerDuty,
    crate::sentry::Sentry,
    crate::shopify::Shopify,
    crate::slack::Slack,
    crate::square::Square,
    crate::stripe::Stripe,
    crate::travis::Travis,
    crate::twilio::Twilio,
    crate::vercel::Vercel,
    crate::zoom::Zoom
);

fn networks(text: &str) -> Networks {
    text.parse().unwrap_or_default()
}

/// The hook is called like a way to authenticate, and is one that does so.
fn by_way<P: Provider>(head: &Head<'_>) -> Option<Receiver<P>> {
    of_way(hook(head))
}

pub(super) fn of_way<P: Provider>(name: &str) -> Option<Receiver<P>> {
    let way = P::Auth::WAYS.iter().find(|way| way.name == name)?;
    let auth = P::Auth::from_secrets(way.name, credentials(way, OLD)).ok()?;
    Some(Receiver::<P>::new(auth).clock(FixedClock::at_unix(NOW)))
}

/// The path's second segment; below it may be a secret.
fn hook<'h>(head: &Head<'h>) -> &'h str {
    head.path().split('/').nth(2).unwrap_or_default()
}

/// `OLD` or `NEW` in the format of a way, with a token where that takes one.
pub(super) fn credentials(way: &Way, text: &str) -> Credentials {
    let secret = match way.name {
        "v1" | "signing_token" | "signature_else_token" if text == OLD => secret(STANDARD_OLD),
        "v1" | "signing_token" | "signature_else_token" => secret(STANDARD_NEW),
        "v1a" if text == OLD => secret(V1A_OLD),
        "v1a" => secret(V1A_NEW),
        "ed25519" if text == OLD => secret(ED25519_OLD),
        "ed25519" => secret(ED25519_NEW),
        "rsa_sha1" if text == OLD => secret(RSA_KEYS[0]),
        "rsa_sha1" => secret(RSA_KEYS[1]),
        "basic" | "hmac_sha1_and_basic" => secret(&format!("user:{text}")),
        _ => secret(text),
    };
    match (way.needs_token, text == OLD) {
        (true, true) => Credentials::from(secret).and_token(self::secret(TOKEN)),
        (true, false) => Credentials::from(secret).and_token(self::secret("another token")),
        (false, _) => secret.into(),
    }
}

pub(super) fn now() -> u32 {
    NOW
}

pub(super) fn secret(text: &str) -> Secret {
    Secret::new(text).expect("the table's secrets are secrets")
}

pub(super) fn key(text: &str) -> StandardKey {
    StandardKey::new(&secret(text)).expect("the table's keys are keys")
}

/// Signs as the sender does, at the time of the table's receivers.
pub(super) fn sign(request: &mut Request, auth: &impl Authenticate) {
    let now = crate::Clock::now(&FixedClock::at_unix(NOW));
    auth.sign(request, now);
}

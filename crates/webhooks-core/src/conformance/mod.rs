//! The behaviour that every adapter must show, as a table of cases: one table, run over real sockets against each
//! adapter, and on the core alone.
//!
//! This is test code: the one place in this crate that opens sockets. It is outside the promise of stable versions.
//!
//! An adapter's test mounts these routes, whose second segment says which of [`Hooks`]' receivers is meant, answers 200
//! with what its handler saw, and lets the table run. [`every_provider!`](crate::every_provider) has the providers `P`.
//!
//! | path | extracts | answers with |
//! |---|---|---|
//! | `/<P::NAME>/{*hook}` | `Webhook<Via<P, Hooks>>` | [`seen`] |
//! | `/only/{hook}` | `Only<Via<github::PushEvent, Hooks>>` | `only ` and the push's `ref` |
//! | `/raw/{hook}` | `Raw<Via<GitHub, Hooks>>` | [`seen_raw`] |
//!
//! A sender of your own is served at `/<P::NAME>/<way>` by [`own_receiver`], and its table is [`own_cases`].
//!
//! ```no_run
//! # let address = ([127, 0, 0, 1], 3000).into();
//! webhooks_core::conformance::assert_conforms(address);
//! ```

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::{Delivery, Described, Event, Provider, RawDelivery, Reason, Receiver, Rejection, Request};

mod cases;
mod client;
mod hooks;
#[cfg(feature = "tracing")]
mod log;

pub use self::cases::all;
pub use self::client::{Response, exchange};
pub use self::hooks::{Hooks, SECRETS};

/// Expands to a call of the macro `$then` with the type of every provider.
#[macro_export]
macro_rules! every_provider {
    ($then:ident) => {
        $then! {
            $crate::atomgit::AtomGit,
            $crate::azure_devops::AzureDevOps,
            $crate::bitbucket_cloud::BitbucketCloud,
            $crate::bitbucket_data_center::BitbucketDataCenter,
            $crate::buildkite::Buildkite,
            $crate::circleci::CircleCi,
            $crate::coding::Coding,
            $crate::coding_service_hook::CodingServiceHook,
            $crate::confluence::Confluence,
            $crate::discord::Discord,
            $crate::docker_hub::DockerHub,
            $crate::docker_trusted_registry::DockerTrustedRegistry,
            $crate::gitea::Gitea,
            $crate::gitee::Gitee,
            $crate::github::GitHub,
            $crate::gitlab::GitLab,
            $crate::gogs::Gogs,
            $crate::harbor::Harbor,
            $crate::jira::Jira,
            $crate::linear::Linear,
            $crate::netlify::Netlify,
            $crate::pagerduty::PagerDuty,
            $crate::sentry::Sentry,
            $crate::shopify::Shopify,
            $crate::slack::Slack,
            $crate::square::Square,
            $crate::standard_webhooks::StandardWebhooks,
            $crate::stripe::Stripe,
            $crate::travis::Travis,
            $crate::twilio::Twilio,
            $crate::vercel::Vercel,
            $crate::zoom::Zoom
        }
    };
}

/// One request and what must become of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Case {
    /// Number in the receiver checklist, and what is special about the request.
    pub name: String,
    /// The request; `content-length` and `transfer-encoding` come from `framing`.
    pub request: Request,
    /// How the body is put on the wire.
    pub framing: Framing,
    /// What must become of it.
    pub expect: Expect,
    /// An HTTP stack refuses or repairs such a request before an adapter sees it: for the core alone.
    pub core_only: bool,
}

/// How a body is put on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// `content-length`, and as many bytes.
    Length,
    /// This `content-length`, whatever follows.
    Declared(u64),
    /// Chunks of this many bytes.
    Chunked(usize),
    /// `content-length`, this many bytes of it, and then silence.
    Stalled(usize),
    /// `content-length` for a byte more than there is, the whole body, and the connection closed.
    Aborted,
}

/// What must become of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expect {
    /// The handler was called and answered this.
    Handled(String),
    /// Answered 200 without body, handler not called.
    Skipped,
    /// Answered like this by the receiver, handler not called.
    Answered {
        /// The status code.
        status: u16,
        /// The `content-type`, if there is to be one.
        content_type: Option<&'static str>,
        /// The body.
        body: &'static str,
    },
    /// Refused for this reason, with its status, text and headers.
    Refused(Reason),
    /// The same, asking for Basic authentication.
    Challenged(Reason),
    /// Whatever the answer, if any: the handler is not called, with [`NEVER`] as the delivery's id.
    NotHandled,
}

/// What a handler of the table answers of a delivery.
pub fn seen<P: Provider>(delivery: &Delivery<P>) -> String {
    let outcome = delivery.event().fallback().map_or("typed", |fallback| fallback.as_str());
    format!("{outcome} {}", seen_raw(delivery.raw()))
}

fn seen_described(delivery: &Described) -> String {
    let outcome = delivery.fallback.as_ref().map_or("typed", |fallback| fallback.as_str());
    format!("{outcome} {}", seen_raw(&delivery.raw))
}

/// What a handler of the table answers of a raw delivery.
pub fn seen_raw(raw: &RawDelivery) -> String {
    if raw.id() == Some(NEVER) {
        NEVER_WAS_SEEN.store(true, Ordering::Relaxed);
    }
    format!(
        "{} {} id={} way={} secret={} integrity={} bytes={}",
        raw.provider(),
        raw.kind(),
        raw.id().unwrap_or("-"),
        raw.way(),
        raw.secret_index(),
        raw.integrity(),
        raw.body().len()
    )
}

/// The id of deliveries that are genuine but incomplete: the sender was gone before their end, so no answer can tell
/// whether a handler got them.
pub const NEVER: &str = "never-to-be-handled";

static NEVER_WAS_SEEN: AtomicBool = AtomicBool::new(false);

/// Sends every case to the adapter at `address`; with the feature `tracing`, looks at what was logged as well.
///
/// # Panics
///
/// A case comes out otherwise than it must; the message lists all that do.
pub fn assert_conforms(address: SocketAddr) {
    #[cfg(feature = "tracing")]
    log::capture();
    let cases: Vec<Case> = all().into_iter().filter(|case| !case.core_only).collect();
    let mut failures = failures_of(address, &cases);
    failures.extend(abandoned(address).err());
    if NEVER_WAS_SEEN.load(Ordering::Relaxed) {
        failures.push(format!("T43 or T46: a handler was called with the incomplete delivery {NEVER}"));
    }
    #[cfg(feature = "tracing")]
    failures.extend(log::failures());
    assert!(failures.is_empty(), "{} cases failed:\n{}", failures.len(), failures.join("\n"));
}

/// The cases of a sender of your own, in every way that it has: genuine, forged and malformed deliveries, made of the
/// first of these requests that has a type. They need be neither signed nor complete: what names the event is enough.
///
/// The ways' secrets are the table's: any text, unless a way is called `basic`, `ed25519`, `v1` or `v1a`.
///
/// # Panics
///
/// No request has a type, or a way takes secrets in a format of its own.
pub fn own_cases<P: Provider>(samples: &[Request]) -> Vec<Case> {
    cases::cases_of::<P>(samples)
}

/// The receiver that [`own_cases`] of this way are for.
///
/// # Panics
///
/// There is no such way, or it takes secrets in a format of its own.
pub fn own_receiver<P: Provider>(way: &str) -> Receiver<P> {
    hooks::of_way(way).expect("a way of this name, which takes the table's secrets")
}

/// Sends these cases to the adapter at `address`, which answers with [`seen`].
///
/// # Panics
///
/// A case comes out otherwise than it must; the message lists all that do.
pub fn assert_cases(address: SocketAddr, cases: &[Case]) {
    let failures = failures_of(address, cases);
    assert!(failures.is_empty(), "{} cases failed:\n{}", failures.len(), failures.join("\n"));
}

fn failures_of(address: SocketAddr, cases: &[Case]) -> Vec<String> {
    let failure = |case: &Case| {
        let response = exchange(address, &case.request, case.framing);
        check(case, response.as_ref()).err().map(|failure| format!("{}: {failure}", case.name))
    };
    cases.iter().filter_map(failure).collect()
}

/// T46: what a client sent before it was gone is given back, long before the read timeout.
fn abandoned(address: SocketAddr) -> Result<(), String> {
    let until = |state: &str, reached: &dyn Fn() -> bool| {
        let begun = Instant::now();
        while !reached() {
            if begun.elapsed() > Duration::from_secs(10) {
                return Err(format!("T46 the body of a client in mid-body: not {state} after 10 seconds"));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    };
    let connection = client::send_all_but_the_end(address, &cases::watched());
    until("held", &|| hooks::WATCHED.used() > 0)?;
    drop(connection);
    until("given back", &|| hooks::WATCHED.used() == 0)
}

/// Checks what came back for a case.
///
/// # Errors
///
/// What is not as it must be.
pub fn check(case: &Case, response: Option<&Response>) -> Result<(), String> {
    let Some(response) = response else {
        return match case.expect {
            Expect::NotHandled => Ok(()),
            _ => Err(format!("no answer; expected {:?}", case.expect)),
        };
    };
    if let Some(secret) = SECRETS.iter().find(|secret| response.text().contains(**secret)) {
        return Err(format!("the answer shows the secret {secret}"));
    }
    let expected = match &case.expect {
        Expect::Handled(text) => Response::handled(text),
        Expect::Skipped => Response::handled(""),
        Expect::Answered { status, content_type, body } => {
            let headers =
                content_type.iter().map(|value| ("content-type".to_owned(), (*value).to_owned())).collect();
            Response { status: *status, headers, body: body.as_bytes().to_vec() }
        }
        Expect::Refused(reason) => Response::from(rejection(*reason).answer()),
        Expect::Challenged(reason) => {
            let (name, value) = ("www-authenticate", "Basic realm=\"webhooks\", charset=\"UTF-8\"");
            Response::from(Rejection::new(*reason).with_header(name, value).answer())
        }
        Expect::NotHandled if response.status == 200 => return Err(format!("handled: {}", response.text())),
        Expect::NotHandled => return Ok(()),
    };
    response.differs_from(&expected, case.request.method() == "HEAD")
}

/// The rejection with the headers that belong to it.
fn rejection(reason: Reason) -> Rejection {
    match reason {
        Reason::MethodNotAllowed => Rejection::new(reason).with_header("allow", "POST"),
        Reason::Overloaded | Reason::ReceiverUnavailable => {
            Rejection::new(reason).with_header("retry-after", "10")
        }
        _ => Rejection::new(reason),
    }
}

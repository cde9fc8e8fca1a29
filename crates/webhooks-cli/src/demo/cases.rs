//! What the demo sends, and what should become of it.

use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result};
use webhooks_core::providers::Entry;
use webhooks_core::sample::{RSA_KEYS, Sample};
use webhooks_core::scheme::Ed25519Key;
use webhooks_core::{AnyReceiver, Reason, Rejection, Request, Secret, Secrets};
use webhooks_server::{Record, Verdict};

use crate::draft::{Draft, Tamper, new_id};
use crate::provider;

/// One sender's part of the demo.
pub(super) struct Script {
    pub(super) receiver: Arc<dyn AnyReceiver>,
    pub(super) cases: Vec<Case>,
}

pub(super) struct Case {
    pub(super) group: Group,
    pub(super) what: String,
    pub(super) request: Request,
    pub(super) expect: Expect,
    /// Not shown unless it goes wrong, because there are many like it.
    pub(super) hidden: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Genuine,
    Forged,
    Odd,
}

#[derive(Clone, Copy)]
pub(super) enum Expect {
    /// The handler gets it with its type.
    Typed,
    /// The handler gets it, by its kind and bytes alone.
    Untyped,
    /// The handler is not called.
    Rejected(Reason),
}

impl Expect {
    pub(super) fn met(self, status: Option<u16>, record: Option<&Record>) -> bool {
        let Some(record) = record else { return false };
        let accepted = status == Some(200) && record.verdict == Verdict::Authentic;
        match self {
            Self::Typed => accepted && record.type_name.is_some(),
            Self::Untyped => accepted && record.type_name.is_none(),
            Self::Rejected(reason) => {
                status == Some(Rejection::new(reason).status()) && record.reason == Some(reason.as_str())
            }
        }
    }
}

impl fmt::Display for Expect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Typed => f.write_str("200, typed"),
            Self::Untyped => f.write_str("200, untyped"),
            Self::Rejected(reason) => {
                write!(f, "{}, {}", Rejection::new(*reason).status(), reason.as_str())
            }
        }
    }
}

pub(super) fn github(host: &str) -> Result<Script> {
    let mut script = Writer::new("github", host)?;
    script.genuine()?;
    let kind = script.kind()?;

    let other_secret = script.draft_with(new_secret(script.entry, RSA_KEYS[1])?)?.request(&new_id(), None)?;
    script.forged(&format!("{kind} signed with another secret"), other_secret, Reason::SignatureMismatch);
    let unsigned = script.tampered(Tamper::Missing)?;
    script.forged(&format!("{kind} without a signature"), unsigned, Reason::CredentialMissing);
    let altered = script.tampered(Tamper::Body)?;
    script.forged(&format!("{kind}, body changed after signing"), altered, Reason::SignatureMismatch);
    let twice = script.tampered(Tamper::Twice)?;
    script.forged(&format!("{kind}, signature header twice"), twice, Reason::CredentialRepeated);

    let other = if kind == "issues" { "ping" } else { "issues" };
    let mut replayed = script.draft()?.request(&new_id(), None)?;
    script.entry.announce(&mut replayed, other, &new_id());
    script.odd(&format!("genuine {kind} replayed as `{other}`"), replayed, Expect::Untyped);
    let unknown = script.signed("event_of_tomorrow", r#"{"action":"created"}"#)?;
    script.odd("an event that nobody knows yet", unknown, Expect::Untyped);
    let form = script.draft()?.into_form()?.request(&new_id(), None)?;
    script.odd(&format!("{kind} as a form post"), form, Expect::Typed);
    let not_json = script.signed(&kind, "payload of another kind")?;
    script.odd(&format!("{kind} whose signed body is not JSON"), not_json, Expect::Rejected(Reason::NotJson));
    let mut get = script.draft()?.request(&new_id(), None)?;
    get.set_method("GET");
    script.odd("a GET request", get, Expect::Rejected(Reason::MethodNotAllowed));
    Ok(script.finish())
}

/// Another sender's part: a genuine delivery, the usual forgeries, and what the sender is known for.
pub(super) fn other(provider: &str, host: &str) -> Result<Script> {
    let mut script = Writer::new(provider, host)?;
    script.shown = 1;
    script.genuine()?;
    let kind = script.kind()?;
    let other_secret = script.draft_with(new_secret(script.entry, RSA_KEYS[1])?)?.request(&new_id(), None)?;
    script.forged(&format!("{kind} with another secret"), other_secret, Reason::SignatureMismatch);
    match provider {
        "coding" => {
            let v1 = script.by_way("push.v1", "body_token")?;
            script.forged("a V1 hook, its token in the body", v1, Reason::CredentialMissing);
        }
        "docker_hub" => {
            let unsigned = script.tampered(Tamper::Missing)?;
            script.forged(&format!("{kind} without the URL's secret"), unsigned, Reason::CredentialMissing);
        }
        "gitea" => {
            let mut for_github = script.draft()?.request(&new_id(), None)?;
            for_github.remove_header("x-gitea-signature");
            script.forged("signed in GitHub's headers alone", for_github, Reason::CredentialMissing);
        }
        "gitee" => {
            let stale = script.tampered(Tamper::Stale)?;
            script.forged("signed two hours ago", stale, Reason::TimestampOutOfRange);
            let altered = script.tampered(Tamper::Body)?;
            script.odd("another body, which its signature can't tell", altered, Expect::Typed);
        }
        "gitlab" => {
            let token = script.by_way("Push Hook", "token")?;
            script.forged("a token instead of a signature", token, Reason::CredentialMissing);
        }
        "standard_webhooks" => {
            let stale = script.tampered(Tamper::Stale)?;
            script.forged(&format!("{kind} signed two hours ago"), stale, Reason::TimestampOutOfRange);
        }
        _ => {}
    }
    Ok(script.finish())
}

struct Writer {
    entry: &'static webhooks_core::providers::Entry,
    secrets: Secrets,
    /// Where the demo's receiver listens.
    host: String,
    script: Script,
    /// So many genuine deliveries are shown one by one; all are sent and checked.
    shown: usize,
}

impl Writer {
    fn new(provider: &str, host: &str) -> Result<Self> {
        let entry = provider::find(provider)?;
        let secrets = Secrets::from(new_secret(entry, RSA_KEYS[0])?);
        let receiver = entry.receiver(entry.strongest_way(), secrets.clone())?;
        let script = Script { receiver, cases: Vec::new() };
        Ok(Self { entry, secrets, host: host.to_owned(), script, shown: 6 })
    }

    fn finish(self) -> Script {
        self.script
    }

    /// Every built-in sample that this way can authenticate; a push first, which everybody knows.
    fn genuine(&mut self) -> Result<()> {
        let mut samples: Vec<_> = self.entry.samples().iter().collect();
        samples.sort_by_key(|sample| (!is_push(sample), sample.name.contains('.')));
        let mut shown = 0;
        for sample in samples {
            let request = self.draft_of(sample.name, self.secrets.clone())?.request(&new_id(), None)?;
            let expect = if self.entry.has_types() { Expect::Typed } else { Expect::Untyped };
            if !self.is_for_this_route(sample, &request) {
                continue;
            }
            self.add(Group::Genuine, sample.name, request, expect);
            if let Some(case) = self.script.cases.last_mut() {
                case.hidden = shown >= self.shown;
            }
            shown += 1;
        }
        Ok(())
    }

    /// Not what is made for another generation of hooks, for a way that alone can sign it, or for a receiver that takes
    /// GETs.
    fn is_for_this_route(&self, sample: &Sample, request: &Request) -> bool {
        let mut kept = sample.parse();
        let mut credentials = self.entry.credentials.iter().filter(|name| kept.head().has(name)).peekable();
        if credentials.peek().is_some() && !credentials.any(|name| request.head().has(name)) {
            return false;
        }
        self.entry.carriers().unwrap(&mut kept);
        let dialect = |request| self.entry.identify(request).ok().and_then(|identity| identity.dialect);
        request.method() == "POST" && dialect(&kept) == dialect(request)
    }

    /// The kind that the rest of the script is about.
    fn kind(&self) -> Result<String> {
        Ok(self.draft()?.kind)
    }

    fn draft(&self) -> Result<Draft> {
        self.draft_with(self.secrets.clone())
    }

    fn draft_with(&self, secrets: impl Into<Secrets>) -> Result<Draft> {
        let samples = self.entry.samples();
        let push = samples.iter().find(|sample| is_push(sample));
        let sample = push.or_else(|| samples.first());
        let sample = sample.with_context(|| format!("this build has no samples of {}", self.entry.name))?;
        self.draft_of(sample.name, secrets.into())
    }

    fn draft_of(&self, sample: &str, secrets: Secrets) -> Result<Draft> {
        let draft = Draft::of_sample(self.entry, sample, self.entry.strongest_way(), secrets)?;
        Ok(draft.at(&self.host, &self.path()))
    }

    /// A sample in another way than the route's, with the same secret.
    fn by_way(&self, sample: &str, way: &str) -> Result<Request> {
        let draft = Draft::of_sample(self.entry, sample, way, self.secrets.clone())?;
        draft.at(&self.host, &self.path()).request(&new_id(), None)
    }

    fn tampered(&self, tamper: Tamper) -> Result<Request> {
        self.draft()?.request(&new_id(), Some(tamper))
    }

    fn signed(&self, kind: &str, body: &str) -> Result<Request> {
        let (way, body) = (self.entry.strongest_way(), body.as_bytes().to_vec());
        let draft = Draft::of_body(self.entry, kind, body, way, self.secrets.clone());
        draft.at(&self.host, &self.path()).request(&new_id(), None)
    }

    fn path(&self) -> String {
        format!("/hooks/{}", self.entry.name)
    }

    fn forged(&mut self, what: &str, request: Request, reason: Reason) {
        self.add(Group::Forged, what, request, Expect::Rejected(reason));
    }

    fn odd(&mut self, what: &str, request: Request, expect: Expect) {
        self.add(Group::Odd, what, request, expect);
    }

    fn add(&mut self, group: Group, what: &str, request: Request, expect: Expect) {
        let what = format!("{}: {what}", self.entry.name);
        self.script.cases.push(Case { group, what, request, expect, hidden: false });
    }
}

fn is_push(sample: &Sample) -> bool {
    matches!(sample.name, "push" | "Push_Hook")
}

/// A secret in the form that the sender's strongest way takes: any text, a user's password, or a key pair. New for this
/// run, but for RSA's.
fn new_secret(entry: &Entry, rsa_key: &str) -> Result<Secret> {
    let random: String = std::iter::repeat_with(fastrand::alphanumeric).take(32).collect();
    let seed = [fastrand::u128(..).to_be_bytes(), fastrand::u128(..).to_be_bytes()].concat();
    let forms = [
        Secret::new(random.as_str())?,
        Secret::new(format!("demo:{random}"))?,
        Ed25519Key::private_hex(seed.first_chunk().context("a seed has 32 bytes")?),
        Secret::new(rsa_key)?,
    ];
    let is_taken = |secret: &Secret| entry.receiver(entry.strongest_way(), secret.clone()).is_ok();
    forms
        .into_iter()
        .find(is_taken)
        .with_context(|| format!("no secret of the demo's is in {}'s form", entry.name))
}

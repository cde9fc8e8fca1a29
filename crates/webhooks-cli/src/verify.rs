//! `webhooks verify`: whether a request that was kept is authentic.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;
use webhooks_core::providers::Options;
use webhooks_core::{FixedClock, RawDelivery, Refusal, Request};
use webhooks_server::printable;

use crate::output::{BAD, DIM, GOOD, line};
use crate::secrets::CredentialArgs;
use crate::sender::SenderArgs;
use crate::{Verdict, input};

/// Arguments of `webhooks verify`.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sender: SenderArgs,
    #[command(flatten)]
    credentials: CredentialArgs,
    /// The time to judge as of, in seconds since 1970; left out, now
    #[arg(long, value_name = "UNIX")]
    now: Option<u32>,
    /// Take the provider's forms also where receivers don't unless they are told to
    #[arg(long)]
    accept_forms: bool,
    /// Take the provider's deliveries by GET
    #[arg(long)]
    accept_get: bool,
    /// As JSON, for scripts
    #[arg(long)]
    json: bool,
    /// File with the request as JSON, or - for standard input:
    /// {"method":"POST","query":null,"headers":{"name":"value"},"body":"..."}; `body_base64` for bytes that are no
    /// text, a list of values for a header that occurs several times
    request: String,
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    let sender = args.sender.read()?;
    let (way, credentials) = args.credentials.read(&sender)?;
    let mut options = Options::default();
    options.accept_forms = args.accept_forms;
    options.accept_get = args.accept_get;
    if let Some(now) = args.now {
        options.clock = Some(Arc::new(FixedClock::at_unix(now)));
    }
    let receiver = sender.receiver(&way, credentials, options)?;
    let kept: Kept = serde_json::from_slice(&input::read(&args.request)?)
        .with_context(|| format!("`{}` is not a request as this command reads it", args.request))?;
    let request = kept.into_request()?;
    match receiver.receive_raw(&request.head(), request.body().clone().into()) {
        Ok(delivery) => authentic(args, &delivery),
        Err(refusal) => rejected(args, refusal),
    }
}

fn authentic(args: &Args, delivery: &RawDelivery) -> Result<Verdict> {
    let (way, integrity) = (delivery.way(), delivery.integrity().as_str());
    if args.json {
        line(json!({
            "verdict": "authentic", "integrity": integrity, "kind": delivery.kind(), "id": delivery.id(),
            "provider": delivery.provider(), "auth": way, "dialect": delivery.dialect(),
            "secret": delivery.secret_index(),
        }))?;
        return Ok(Verdict::Yes);
    }
    line(format_args!(
        "{GOOD}authentic{GOOD:#}: {} by {way}, which proves: {integrity}",
        delivery.provider()
    ))?;
    let or_none = |text: Option<&str>| text.map_or_else(|| "none".to_owned(), printable);
    line(format_args!(
        "  {DIM}kind{DIM:#}  {}",
        or_none(Some(delivery.kind()).filter(|kind| !kind.is_empty()))
    ))?;
    line(format_args!("  {DIM}id{DIM:#}    {}", or_none(delivery.id())))?;
    Ok(Verdict::Yes)
}

fn rejected(args: &Args, refusal: Refusal) -> Result<Verdict> {
    let (reason, source) = match &refusal {
        Refusal::Rejected(rejection) => {
            let source = std::error::Error::source(rejection).map(ToString::to_string);
            (rejection.reason().as_str().to_owned(), source)
        }
        Refusal::Answer(_) => ("answered".to_owned(), None),
    };
    let status = refusal.into_answer().status;
    if args.json {
        line(json!({ "verdict": "rejected", "reason": reason, "status": status, "source": source }))?;
    } else {
        let source = source.map_or(String::new(), |source| format!(": {}", printable(&source)));
        line(format_args!("{BAD}rejected{BAD:#} with {status}: {reason}{source}"))?;
    }
    Ok(Verdict::No)
}

/// A request as a file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    #[serde(default = "post")]
    method: String,
    /// Matters only where the secret is in it.
    #[serde(default = "root")]
    path: String,
    query: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, Values>,
    body: Option<String>,
    body_base64: Option<String>,
}

fn post() -> String {
    "POST".to_owned()
}

fn root() -> String {
    "/".to_owned()
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "a header's value is a string or a list of strings")]
enum Values {
    One(String),
    Several(Vec<String>),
}

impl Kept {
    fn into_request(self) -> Result<Request> {
        let body = match (self.body, self.body_base64) {
            (Some(text), None) => text.into_bytes(),
            (None, Some(encoded)) => {
                STANDARD.decode(encoded).map_err(|error| anyhow!("`body_base64`: {error}"))?
            }
            (None, None) => Vec::new(),
            (Some(_), Some(_)) => bail!("the request has `body` and `body_base64`; one is needed"),
        };
        let mut request = Request::new(self.method, self.path, body);
        request.set_query(self.query);
        for (name, values) in self.headers {
            let values = match values {
                Values::One(value) => vec![value],
                Values::Several(values) => values,
            };
            for value in values {
                request.add_header(&name, value);
            }
        }
        Ok(request)
    }
}

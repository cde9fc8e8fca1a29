//! `webhooks sign`: what a sender would send beside a body.

use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};
use webhooks_core::Request;
use webhooks_core::sample::Carrier;

use crate::draft::new_id;
use crate::output::{DIM, line};
use crate::secrets::CredentialArgs;
use crate::sender::{Sender, SenderArgs};
use crate::{Verdict, input};

/// Arguments of `webhooks sign`.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sender: SenderArgs,
    #[command(flatten)]
    credentials: CredentialArgs,
    /// The event's name, such as push
    #[arg(long, value_name = "NAME")]
    event: Option<String>,
    /// The delivery's id; left out, a random one
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// The time of signing, in seconds since 1970; left out, now
    #[arg(long, value_name = "UNIX")]
    now: Option<u32>,
    /// Sign it as a form post: BODY is the form, or the JSON to put into one
    #[arg(long)]
    form: bool,
    /// As JSON, for scripts
    #[arg(long)]
    json: bool,
    /// File with the body, or - for standard input
    body: String,
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    let sender = args.sender.read()?;
    let (way, credentials) = args.credentials.read(&sender)?;
    let body = input::read(&args.body)?;
    let now = match args.now {
        Some(seconds) => SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.into()),
        None => SystemTime::now(),
    };
    let mut request = Request::post("/", body.clone());
    request.set_header("content-type", "application/json");
    if args.form {
        as_form(&sender, &mut request)?;
    }
    let id = args.id.clone().unwrap_or_else(new_id);
    sender.announce(&mut request, args.event.as_deref().unwrap_or_default(), &id);
    sign(&sender, &mut request, |request| Ok(sender.sign(&way, credentials, request, now)?))?;
    let signed = Signed { request: &request, body: &body };
    if args.json {
        line(signed.to_json())?;
    } else {
        signed.show()?;
    }
    Ok(Verdict::Yes)
}

/// Makes a form of a JSON body; a body that is the form already stays.
fn as_form(sender: &Sender, request: &mut Request) -> Result<()> {
    if !sender.carriers().has(Carrier::Form) {
        bail!("{} posts no forms", sender.name());
    }
    let mut form = request.clone();
    form.set_header("content-type", "application/x-www-form-urlencoded");
    if sender.carriers().unwrap(&mut form.clone()) == Carrier::Form {
        *request = form;
    } else {
        sender.carriers().wrap(request, Carrier::Form);
    }
    Ok(())
}

/// Signs a request as it stands: a form by its content where the sender does so.
fn sign(sender: &Sender, request: &mut Request, sign: impl FnOnce(&mut Request) -> Result<()>) -> Result<()> {
    let mut json = request.clone();
    let carrier = sender.carriers().unwrap(&mut json);
    if sender.carriers().signs_as_sent(carrier) {
        return sign(request);
    }
    sign(&mut json)?;
    let (body, content_type) =
        (request.body().clone(), request.header("content-type").map(ToOwned::to_owned));
    *request = json;
    request.set_body(body);
    if let Some(content_type) = content_type {
        request.set_header("content-type", content_type);
    }
    Ok(())
}

struct Signed<'a> {
    request: &'a Request,
    /// As it was given.
    body: &'a [u8],
}

impl Signed<'_> {
    /// A header without a value is one that only the event would fill.
    fn headers(&self) -> impl Iterator<Item = (&str, String)> {
        let filled = self.request.headers().filter(|(_, value)| !value.is_empty());
        filled.map(|(name, value)| (name, String::from_utf8_lossy(value).into_owned()))
    }

    fn to_json(&self) -> Value {
        let headers: Map<String, Value> =
            self.headers().map(|(name, value)| (name.to_owned(), value.into())).collect();
        let mut signed = json!({ "headers": headers, "query": self.request.query() });
        if self.request.head().path() != "/" {
            signed["path"] = self.request.head().path().into();
        }
        if self.request.body() != self.body {
            signed["body"] = String::from_utf8_lossy(self.request.body()).into();
        }
        signed
    }

    fn show(&self) -> Result<()> {
        if self.request.target() != "/" {
            line(format_args!("{DIM}target:{DIM:#} {}", self.request.target()))?;
        }
        for (name, value) in self.headers() {
            line(format_args!("{name}: {value}"))?;
        }
        if self.request.body() != self.body {
            line(format_args!("\n{}", String::from_utf8_lossy(self.request.body())))?;
        }
        Ok(())
    }
}

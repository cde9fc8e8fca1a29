use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use tokio::sync::mpsc;

use crate::client::{Answer, Client, NoAnswer};
use crate::draft::{Draft, Tamper, new_id};
use crate::output::{BAD, DIM, GOOD, line};
use crate::secrets::CredentialArgs;
use crate::sender::SenderArgs;
use crate::tally::{Tally, millis};
use crate::{Verdict, block_on, input};

/// So many deliveries are shown one by one.
const SHOWN: usize = 20;

/// Arguments of `webhooks send`.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    sender: SenderArgs,
    /// The event's name, such as push; without a BODY one that has a built-in sample
    #[arg(long, value_name = "NAME")]
    event: String,
    #[command(flatten)]
    credentials: CredentialArgs,
    /// Where to deliver it
    #[arg(long)]
    url: String,
    /// File with the event's JSON, or - for standard input; left out, a built-in sample
    body: Option<String>,
    /// How many deliveries
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
    /// How many of them at once
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1024))]
    concurrency: u32,
    /// Do something wrong on purpose
    #[arg(long, value_name = "WHAT")]
    tamper: Option<Tamper>,
    /// Post it as a form, where the provider can
    #[arg(long)]
    form: bool,
    /// One JSON object per delivery and one at the end, for scripts
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Result<Verdict> {
    let client = Client::new(&args.url)?;
    let mut draft = draft(args)?.at(client.host(), client.path());
    if args.form {
        draft = draft.into_form()?;
    }
    // Whatever can't be expressed shows here, before anything is sent.
    client.prepare(&draft.request(&new_id(), args.tamper)?)?;
    block_on(send(args, client, draft))
}

fn draft(args: &Args) -> Result<Draft> {
    let sender = args.sender.read()?;
    let (way, credentials) = args.credentials.read(&sender)?;
    match &args.body {
        None => Draft::of_sample(sender, &args.event, &way, credentials),
        Some(file) => Ok(Draft::of_body(sender, &args.event, input::read(file)?, &way, credentials)),
    }
}

struct Sent {
    id: String,
    answer: Result<Answer, NoAnswer>,
}

async fn send(args: &Args, client: Client, draft: Draft) -> Result<Verdict> {
    let start = Instant::now();
    let mut report = Report::new(args);
    let tamper = args.tamper;
    // The first one alone: it tells whether anybody is there.
    let first = deliver(&client, &draft, tamper).await?;
    if let Err(NoAnswer::NotConnected(why)) = &first.answer {
        bail!("cannot connect to {}: {why}", args.url);
    }
    report.add(&first)?;

    let left = Arc::new(AtomicU32::new(args.count - 1));
    let shared = Arc::new((client, draft));
    let (sender, mut sent) = mpsc::unbounded_channel();
    for _ in 0..args.concurrency.min(args.count - 1) {
        let (left, shared, sender) = (left.clone(), shared.clone(), sender.clone());
        tokio::spawn(async move {
            let take = || left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
            while take().is_ok() {
                if sender.send(deliver(&shared.0, &shared.1, tamper).await).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);
    while let Some(sent) = sent.recv().await {
        report.add(&sent?)?;
    }
    report.finish(start)
}

async fn deliver(client: &Client, draft: &Draft, tamper: Option<Tamper>) -> Result<Sent> {
    let id = new_id();
    let request = client.prepare(&draft.request(&id, tamper)?)?;
    Ok(Sent { id, answer: client.deliver(request).await })
}

struct Report {
    tally: Tally,
    json: bool,
    shown: usize,
    hidden: usize,
    show_accepted: bool,
    progress: ProgressBar,
}

impl Report {
    fn new(args: &Args) -> Self {
        let few = args.count as usize <= SHOWN;
        // On standard error, and only if that is a terminal.
        let progress =
            if few || args.json { ProgressBar::hidden() } else { ProgressBar::new(args.count.into()) };
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}  {per_sec}  {eta} left") {
            progress.set_style(style);
        }
        Self { tally: Tally::default(), json: args.json, shown: 0, hidden: 0, show_accepted: few, progress }
    }

    fn add(&mut self, sent: &Sent) -> Result<()> {
        match &sent.answer {
            Ok(answer) => self.tally.answered(answer.status, answer.time),
            Err(_) => self.tally.unanswered(),
        }
        self.progress.inc(1);
        if self.json {
            line(json_line(sent))?;
            return Ok(());
        }
        let accepted = sent.answer.as_ref().is_ok_and(|answer| (200..300).contains(&answer.status));
        if accepted && !self.show_accepted || self.shown == SHOWN {
            self.hidden += 1;
            return Ok(());
        }
        self.shown += 1;
        self.progress.suspend(|| line(human_line(sent, accepted)))?;
        Ok(())
    }

    fn finish(self, start: Instant) -> Result<Verdict> {
        self.progress.finish_and_clear();
        let accepted = self.tally.all_accepted();
        let summary = self.tally.summary(start.elapsed());
        if self.json {
            line(summary.to_json())?;
        } else {
            if self.hidden > 0 && self.shown > 0 {
                line(format_args!("{DIM}... and {} more{DIM:#}", self.hidden))?;
            }
            line(summary)?;
        }
        Ok(accepted.into())
    }
}

fn json_line(sent: &Sent) -> serde_json::Value {
    match &sent.answer {
        Ok(answer) => {
            json!({ "id": sent.id, "status": answer.status, "ms": millis(answer.time), "error": null })
        }
        Err(NoAnswer::NotConnected(why) | NoAnswer::Lost(why)) => {
            json!({ "id": sent.id, "status": null, "ms": null, "error": why })
        }
    }
}

fn human_line(sent: &Sent, accepted: bool) -> String {
    let id = &sent.id;
    let (style, mark) = if accepted { (GOOD, "✓") } else { (BAD, "✗") };
    match &sent.answer {
        Ok(Answer { status, text, time }) => {
            let time = millis(*time);
            // What most frameworks say of an unknown path, and nothing else.
            let text = if *status == 404 && text.is_empty() {
                "no such route: compare the path of --url, to the last slash"
            } else {
                text
            };
            format!("{style}{mark} {status}{style:#}  {time:>7.2} ms  {DIM}{id}{DIM:#}  {text}")
        }
        Err(NoAnswer::NotConnected(why) | NoAnswer::Lost(why)) => {
            format!("{style}{mark} ---{style:#}  {:>10}  {DIM}{id}{DIM:#}  {why}", "")
        }
    }
}

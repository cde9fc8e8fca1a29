//! The main job in one go: a receiver, and deliveries to it that are genuine, forged, or not what they seem.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use webhooks_core::{Integrity, providers};
use webhooks_server::{Record, Routes, Server};

use crate::client::{Client, NoAnswer};
use crate::output::{BAD, DIM, GOOD, line};
use crate::{Verdict, block_on};

mod cases;

use self::cases::{Case, Group};

pub(crate) fn run() -> Result<Verdict> {
    block_on(demo())
}

async fn demo() -> Result<Verdict> {
    let listener = TcpListener::bind("127.0.0.1:0").await.context("cannot listen on 127.0.0.1")?;
    let host = listener.local_addr()?.to_string();
    let mut scripts = vec![cases::github(&host)?];
    for entry in providers::all().iter().filter(|entry| entry.name != "github") {
        scripts.push(cases::other(entry.name, &host)?);
    }
    let records = Arc::new(Mutex::new(None));
    let last = records.clone();
    let mut routes = Routes::new();
    for script in &scripts {
        routes = routes.with(script.receiver.clone());
    }
    let server = Server::new(routes.clone())
        .on_record(move |record| *last.lock().unwrap_or_else(PoisonError::into_inner) = Some(record.clone()));
    let url = format!("http://{host}");

    let paths: Vec<&str> = routes.iter().map(|(path, _)| path).collect();
    line(format_args!(
        "A receiver is listening on {url}, each sender with its own secret: {}.",
        paths.join(", ")
    ))?;
    line("Now genuine and forged deliveries are sent to it over HTTP.")?;
    line(format_args!("\n  {DIM}{:<55} answer  what your handler saw{DIM:#}", "sent"))?;
    tokio::spawn(server.serve(listener, std::future::pending()));

    let cases: Vec<Case> = scripts.into_iter().flat_map(|script| script.cases).collect();
    let mut shown = Shown::default();
    for group in [Group::Genuine, Group::Forged, Group::Odd] {
        for case in cases.iter().filter(|case| case.group == group) {
            let answer = deliver(&url, case).await?;
            let record = records.lock().unwrap_or_else(PoisonError::into_inner).take();
            shown.show(case, answer.as_ref().ok().copied(), record.as_ref())?;
        }
        shown.end_group()?;
    }
    shown.conclude()
}

/// The status of the answer, or why there is none.
async fn deliver(url: &str, case: &Case) -> Result<Result<u16, String>> {
    let client = Client::new(&format!("{url}{}", case.request.head().path()))?;
    let answer = client.deliver(client.prepare(&case.request)?).await;
    Ok(answer.map(|answer| answer.status).map_err(|error| match error {
        NoAnswer::NotConnected(why) | NoAnswer::Lost(why) => why,
    }))
}

/// What has been shown so far.
#[derive(Default)]
struct Shown {
    right: usize,
    wrong: usize,
    hidden: usize,
}

impl Shown {
    fn show(&mut self, case: &Case, status: Option<u16>, record: Option<&Record>) -> Result<()> {
        let right = case.expect.met(status, record);
        *if right { &mut self.right } else { &mut self.wrong } += 1;
        if right && case.hidden {
            self.hidden += 1;
            return Ok(());
        }
        let (style, mark) = if right { (GOOD, "✓") } else { (BAD, "✗") };
        let status = status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        line(format_args!("{style}{mark}{style:#} {:<55} {status:<7} {}", case.what, seen(record)))?;
        if !right {
            line(format_args!("  {BAD}expected: {}{BAD:#}", case.expect))?;
        }
        Ok(())
    }

    fn end_group(&mut self) -> Result<()> {
        if self.hidden > 0 {
            line(format_args!("{GOOD}✓{GOOD:#} and {} more genuine ones", self.hidden))?;
        }
        self.hidden = 0;
        Ok(())
    }

    fn conclude(&self) -> Result<Verdict> {
        let all = self.right + self.wrong;
        if self.wrong > 0 {
            line(format_args!("\n{BAD}{} of {all} did not go as they should.{BAD:#}", self.wrong))?;
            return Ok(Verdict::No);
        }
        line(format_args!("\n{GOOD}All {all} went as they should.{GOOD:#}"))?;
        let program = std::env::args().next().unwrap_or_else(|| "webhooks".to_owned());
        line("Next, in two terminals that have the same WEBHOOKS_GITHUB_SECRET:")?;
        line(format_args!("  {program} serve"))?;
        line(format_args!(
            "  {program} send --provider github --event push --secret-env WEBHOOKS_GITHUB_SECRET \\"
        ))?;
        line("    --url http://127.0.0.1:3000/hooks/github      # and again with: --tamper signature")?;
        Ok(Verdict::Yes)
    }
}

fn seen(record: Option<&Record>) -> String {
    match record {
        None => "nothing".to_owned(),
        Some(record) => match (record.reason, &record.fallback) {
            (Some(reason), _) => format!("nothing: {reason}"),
            (None, None) if record.integrity == Some(Integrity::Sender) => {
                format!("{}  [the body is not covered]", record.summary)
            }
            (None, None) => record.summary.clone(),
            (None, Some(_)) => format!("its bytes, untyped: {}", record.summary),
        },
    }
}

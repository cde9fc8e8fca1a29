//! The peak memory while 100 forged bodies of 25 MB arrive at once.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Barrier};
use std::time::Duration;

use anyhow::{bail, ensure};

use super::subject::{self, PATH, Subject, mib};
use crate::{Verdict, table};

const SENDERS: usize = 100;
const BODY: usize = 25 * 1024 * 1024;
const CHUNK: usize = 64 * 1024;
const LIMIT_KIB: u64 = 192 * 1024;

/// Measures each, and fails if one needs more than 192 MiB.
pub(crate) fn run(names: &[String]) -> anyhow::Result<Verdict> {
    let measured = subject::chosen(names)?.into_iter().map(measure).collect::<anyhow::Result<Vec<_>>>()?;
    let rows: Vec<_> = measured
        .iter()
        .map(|(name, peak, answers)| [(*name).to_owned(), mib(*peak), answers.clone()])
        .collect();
    table::print(["", "peak MiB", "answers"], &rows);
    let verdict = Verdict::good_if(measured.iter().all(|(_, peak, _)| *peak <= LIMIT_KIB));
    let word = if verdict == Verdict::Good { "all within" } else { "NOT all within" };
    println!("{word} {} MiB", mib(LIMIT_KIB));
    Ok(verdict)
}

fn measure(subject: &'static Subject) -> anyhow::Result<(&'static str, u64, String)> {
    let running = subject.start()?;
    let answers = forge(running.address)?;
    // Otherwise it was not the reading of bodies that was measured.
    ensure!(answers.contains_key("401"), "{}: nobody was answered 401: {answers:?}", subject.name);
    let answers: Vec<String> = answers.iter().map(|(answer, times)| format!("{answer}: {times}")).collect();
    Ok((subject.name, running.peak_kib()?, answers.join(", ")))
}

/// Sends them all at once and counts what comes back.
fn forge(address: SocketAddr) -> anyhow::Result<BTreeMap<String, usize>> {
    let connected = Arc::new(Barrier::new(SENDERS));
    let mut threads = Vec::new();
    for _ in 0..SENDERS {
        let connected = connected.clone();
        let thread = std::thread::Builder::new().stack_size(128 * 1024);
        threads.push(thread.spawn(move || {
            send(address, &connected).unwrap_or_else(|error| format!("no answer ({error})"))
        })?);
    }
    let mut counts = BTreeMap::new();
    for thread in threads {
        let Ok(answer) = thread.join() else { bail!("a sender panicked") };
        *counts.entry(answer).or_default() += 1;
    }
    Ok(counts)
}

/// One forged delivery: the status of the answer.
fn send(address: SocketAddr, connected: &Barrier) -> anyhow::Result<String> {
    let stream = TcpStream::connect(address);
    // Waited for in any case, or the others would wait for ever.
    connected.wait();
    let mut stream = stream?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let forged = "0".repeat(64);
    write!(
        stream,
        "POST {PATH} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nX-GitHub-Event: push\r\n\
         X-GitHub-Delivery: 72d3162e-cc78-11e3-81ab-4c9367dc0958\r\nX-Hub-Signature-256: sha256={forged}\r\n\
         Content-Length: {BODY}\r\nConnection: close\r\n\r\n"
    )?;
    let chunk = vec![b' '; CHUNK];
    for _ in 0..BODY / CHUNK {
        // An answer before the end of the body is an answer too; the rest of it need not be taken.
        if stream.write_all(&chunk).is_err() {
            break;
        }
    }
    let mut start = [0; 12]; // "HTTP/1.1 401"
    stream.read_exact(&mut start)?;
    Ok(String::from_utf8_lossy(&start[9..]).into_owned())
}

//! `cargo xtask rss`: the server's peak memory while 100 forged bodies of 25 MB arrive at once.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Barrier};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::{Verdict, repo, table};

const SENDERS: usize = 100;
const BODY: usize = 25 * 1024 * 1024;
const CHUNK: usize = 64 * 1024;
const LIMIT_KIB: u64 = 192 * 1024;

/// Measures, and fails above 192 MiB.
pub(crate) fn run() -> anyhow::Result<Verdict> {
    if !cfg!(target_os = "linux") {
        println!("the peak is read from /proc: this works on Linux only");
        return Ok(Verdict::Good);
    }
    ensure!(repo::exists("webhooks-cli"), "there is no crate webhooks-cli yet");
    let binary = build()?;
    let server = Server::start(&binary)?;
    let answers = forge(&server.address)?;
    let peak = server.peak_kib()?;
    table::print(["answer", "times"], &answers);
    // Otherwise it was not the reading of bodies that was measured.
    ensure!(answers.iter().any(|[answer, _]| answer == "401"), "nobody was answered 401");
    let verdict = Verdict::good_if(peak <= LIMIT_KIB);
    let word = if verdict == Verdict::Good { "within" } else { "ABOVE" };
    println!("peak {:.1} MiB, {word} {} MiB", peak_mib(peak), LIMIT_KIB / 1024);
    Ok(verdict)
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn peak_mib(kib: u64) -> f64 {
    kib as f64 / 1024.0
}

/// Builds the binary and says where it is.
fn build() -> anyhow::Result<String> {
    let args =
        ["build", "--release", "--package", "webhooks-cli", "--bin", "webhooks", "--message-format", "json"];
    let messages = repo::output(&mut repo::cargo(&args))?;
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut executables = parsed.filter_map(|message| message["executable"].as_str().map(ToOwned::to_owned));
    executables.next_back().context("cargo named no executable")
}

/// A running `webhooks serve`, ended when dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(binary: &str) -> anyhow::Result<Self> {
        let mut command = Command::new(binary);
        command.args(["serve", "--listen", "127.0.0.1:0"]);
        command.env("WEBHOOKS_GITHUB_SECRET", "a secret that the forger does not know");
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut server = Self { child, address: String::new() };
        let mut output = BufReader::new(server.child.stdout.take().context("no standard output")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        server.address =
            address_in(&line).with_context(|| format!("no address in the first line: {line:?}"))?;
        // The rest is read and dropped: a full pipe would stop the server.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Ok(server)
    }

    /// The largest resident set so far.
    fn peak_kib(&self) -> anyhow::Result<u64> {
        let status = repo::read(format!("/proc/{}/status", self.child.id()).as_ref())?;
        let line =
            status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("no VmHWM: it has ended")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about that here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The `host:port` in a line such as `listening on http://127.0.0.1:3000`.
fn address_in(line: &str) -> Option<String> {
    let words = line.split(|c: char| c.is_whitespace() || "/\"'`,".contains(c));
    words.map(str::to_owned).find(|word| word.parse::<std::net::SocketAddr>().is_ok())
}

/// Sends them all at once and counts what comes back.
fn forge(address: &str) -> anyhow::Result<Vec<[String; 2]>> {
    let connected = Arc::new(Barrier::new(SENDERS));
    let mut threads = Vec::new();
    for _ in 0..SENDERS {
        let (address, connected) = (address.to_owned(), connected.clone());
        let thread = std::thread::Builder::new().stack_size(128 * 1024);
        threads.push(thread.spawn(move || {
            send(&address, &connected).unwrap_or_else(|error| format!("no answer: {error}"))
        })?);
    }
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    for thread in threads {
        let Ok(answer) = thread.join() else { bail!("a sender panicked") };
        *counts.entry(answer).or_default() += 1;
    }
    Ok(counts.into_iter().map(|(answer, count)| [answer, count.to_string()]).collect())
}

/// One forged delivery: the status of the answer.
fn send(address: &str, connected: &Barrier) -> anyhow::Result<String> {
    let stream = TcpStream::connect(address);
    // Waited for in any case, or the others would wait for ever.
    connected.wait();
    let mut stream = stream?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let forged = "0".repeat(64);
    write!(
        stream,
        "POST /hooks/github HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nX-GitHub-Event: push\r\n\
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_found_in_a_sentence() {
        assert_eq!(
            address_in("listening on http://127.0.0.1:3000/hooks\n").as_deref(),
            Some("127.0.0.1:3000")
        );
        assert_eq!(address_in("127.0.0.1:41234\n").as_deref(), Some("127.0.0.1:41234"));
        assert_eq!(address_in("no port: 12"), None);
    }
}

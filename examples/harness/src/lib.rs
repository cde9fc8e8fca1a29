//! For the examples' tests: runs an example as a process and sends deliveries to it over real sockets.

#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that can't go on has failed")]

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};

use webhooks_core::conformance::{Framing, Response, exchange};
use webhooks_core::github::GitHub;
use webhooks_core::{Request, Secret, sample};

/// The secret that [`Running::start`] gives to an example.
pub const SECRET: &str = "a secret for this test";

/// A running example; ended with the test, however that ends.
pub struct Running {
    child: Child,
    lines: BufReader<ChildStdout>,
    address: SocketAddr,
}

impl Running {
    /// Starts an example on a free port, with [`SECRET`] as GitHub's secret and these variables besides.
    pub fn start(binary: &str, variables: &[(&str, &str)]) -> Self {
        let mut command = command(binary);
        command.env("GITHUB_WEBHOOK_SECRET", SECRET).env("PORT", "0").envs(variables.iter().copied());
        let mut child = command.stderr(Stdio::inherit()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let first = read_line(&mut lines);
        let address = first.strip_prefix("listening on http://").and_then(|address| address.parse().ok());
        Self { child, lines, address: address.unwrap_or_else(|| panic!("no address: {first:?}")) }
    }

    /// Sends a request to this path.
    pub fn send(&self, path: &str, mut request: Request) -> Response {
        request.set_path(path);
        exchange(self.address, &request, Framing::Length).expect("an answer")
    }

    /// The next line of its output.
    pub fn line(&mut self) -> String {
        read_line(&mut self.lines)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(binary: &str) -> Command {
    let mut command = Command::new(binary);
    command.env_remove("GITHUB_WEBHOOK_SECRET").env_remove("PORT");
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn read_line(lines: &mut impl BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

/// A delivery of GitHub, to be changed and signed.
pub type Delivery = sample::Delivery<GitHub>;

/// A sample delivery of GitHub.
pub fn github(event: &str) -> Delivery {
    sample::Delivery::of(event)
}

/// A secret.
pub fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

/// What the example of every framework does, in the same words: handles what is genuine, refuses what is not, and says
/// why it doesn't start.
pub fn behaves_as_every_example(binary: &str) {
    handles_and_refuses(binary);
    needs_a_secret(binary);
    needs_a_port(binary);
}

fn handles_and_refuses(binary: &str) {
    let mut running = Running::start(binary, &[]);
    let send = |running: &Running, request: Request| running.send("/hooks/github", request).status;
    let genuine = |delivery: Delivery| delivery.signed_with(secret(SECRET));

    assert_eq!(send(&running, github("push").signed_with(secret("not that secret"))), 401);
    assert_eq!(send(&running, github("push").unsigned()), 401);
    let mut get = genuine(github("push"));
    get.set_method("GET");
    assert_eq!(send(&running, get), 405);
    let push = github("push").set("/ref", "refs/heads/a\u{1b}b");
    assert_eq!(send(&running, genuine(push)), 200);
    let line = running.line();
    assert!(line.starts_with(r#""refs/heads/a\u{1b}b": "#), "{line}");
    assert_eq!(send(&running, genuine(github("pull_request").set("/number", 7))), 200);
    assert!(running.line().starts_with("#7 "));
    assert_eq!(send(&running, genuine(Delivery::new("event_of_tomorrow", "{}"))), 200);
    assert_eq!(running.line(), "event_of_tomorrow, untyped: a kind without a type");
    assert_eq!(running.send("/elsewhere", genuine(github("push"))).status, 404);
}

fn needs_a_secret(binary: &str) {
    for (name, value) in [("PORT", "3000"), ("GITHUB_WEBHOOK_SECRET", "")] {
        let output = command(binary).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: environment variable GITHUB_WEBHOOK_SECRET: "), "{error}");
        assert_eq!(error.lines().count(), 1);
    }
}

fn needs_a_port(binary: &str) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().port().to_string();
    for port in ["", "65536", &taken] {
        let output = command(binary).env("GITHUB_WEBHOOK_SECRET", SECRET).env("PORT", port).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: ") && error.contains("PORT"), "{error}");
        assert_eq!(error.lines().count(), 1);
    }
}

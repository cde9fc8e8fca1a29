//! The example as a process, over real sockets.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use webhooks_axum::github::GitHub;
use webhooks_axum::{Request, Secret, sample};

const SECRET: &str = "a secret for this test";

fn example() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_example-axum"));
    command
        .env_remove("GITHUB_WEBHOOK_SECRET")
        .env_remove("PORT")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The running example; ended with the test, however that ends.
struct Running {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Running {
    fn start() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = example()
            .env("GITHUB_WEBHOOK_SECRET", SECRET)
            .env("PORT", free.to_string())
            .spawn()
            .expect("the example starts");
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let address = format!("127.0.0.1:{free}");
        assert_eq!(read_line(&mut lines), format!("listening on http://{address}"));
        Self { child, lines, address }
    }

    /// The status line of the answer.
    fn send(&self, request: &Request) -> String {
        let fields =
            request.headers().map(|(name, value)| format!("{name}: {}\r\n", String::from_utf8_lossy(value)));
        let head = format!(
            "{} /hooks/github HTTP/1.1\r\nhost: example\r\nconnection: close\r\n{}content-length: {}\r\n\r\n",
            request.method(),
            fields.collect::<String>(),
            request.body().len(),
        );
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(&[head.as_bytes(), request.body()].concat()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.lines().next().unwrap_or_default().to_owned()
    }

    fn line(&mut self) -> String {
        read_line(&mut self.lines)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read_line(lines: &mut impl BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

#[test]
fn genuine_events_are_handled_and_forged_ones_are_not() {
    let mut running = Running::start();
    let forged = sample::Delivery::<GitHub>::of("push").signed_with(Secret::new("not that secret").unwrap());
    assert_eq!(running.send(&forged), "HTTP/1.1 401 Unauthorized");
    let push =
        sample::Delivery::<GitHub>::of("push").set("/ref", "refs/heads/a\u{1b}b").signed_with(secret());
    assert_eq!(running.send(&push), "HTTP/1.1 200 OK");
    let line = running.line();
    assert!(line.starts_with(r#""refs/heads/a\u{1b}b": "#), "{line}");
    let pull_request = sample::Delivery::<GitHub>::of("pull_request").set("/number", 7).signed_with(secret());
    assert_eq!(running.send(&pull_request), "HTTP/1.1 200 OK");
    assert!(running.line().starts_with("#7 "));
    let unknown = sample::Delivery::<GitHub>::new("event_of_tomorrow", "{}").signed_with(secret());
    assert_eq!(running.send(&unknown), "HTTP/1.1 200 OK");
    assert_eq!(running.line(), "event_of_tomorrow, untyped: a kind without a type");
}

#[test]
fn without_a_secret_it_refuses_to_start() {
    for (name, value) in [("PORT", "3000"), ("GITHUB_WEBHOOK_SECRET", "")] {
        let output = example().env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: environment variable GITHUB_WEBHOOK_SECRET: "), "{error}");
        assert_eq!(error.lines().count(), 1);
    }
}

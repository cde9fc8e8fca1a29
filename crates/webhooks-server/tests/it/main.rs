//! The server over real sockets.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod conformance;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use webhooks_core::github::GitHub;
use webhooks_core::{Receiver, Request, Secret, sample};
use webhooks_server::{Record, Routes, Server, Verdict};

fn secret() -> Secret {
    Secret::new("a secret for these tests").unwrap()
}

fn ping() -> Request {
    ping_signed_with(secret())
}

fn ping_signed_with(secret: Secret) -> Request {
    let ping =
        sample::Delivery::<GitHub>::of("ping").set("/zen", "Speak like a human.\u{1b}[2J").id("delivery-1");
    let mut request = ping.signed_with(secret);
    request.set_path("/hooks/github");
    request
}

struct Running {
    address: std::net::SocketAddr,
    records: Arc<Mutex<Vec<Record>>>,
    stop: oneshot::Sender<()>,
    server: tokio::task::JoinHandle<()>,
}

async fn start(panics: bool) -> Running {
    let records = Arc::new(Mutex::new(Vec::new()));
    let sink = records.clone();
    let routes = Routes::new().with(Arc::new(Receiver::<GitHub>::new(secret())));
    let server = Server::new(routes).on_record(move |record| {
        assert!(!panics, "a panic in the record function");
        sink.lock().unwrap().push(record.clone());
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let server = tokio::spawn(server.serve(listener, async { drop(stopped.await) }));
    Running { address, records, stop, server }
}

impl Running {
    async fn send(&self, request: &Request) -> String {
        let fields =
            request.headers().map(|(name, value)| format!("{name}: {}\r\n", String::from_utf8_lossy(value)));
        let head = format!(
            "{} {} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n{}content-length: {}\r\n\r\n",
            request.method(),
            request.target(),
            fields.collect::<String>(),
            request.body().len()
        );
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(request.body()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    fn last(&self) -> Record {
        self.records.lock().unwrap().last().unwrap().clone()
    }
}

#[tokio::test]
async fn a_genuine_delivery_is_recorded_with_what_it_says() {
    let running = start(false).await;
    let answer = running.send(&ping()).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\n"), "{answer}");
    let record = running.last();
    assert_eq!(
        (&*record.provider, record.verdict, record.reason, record.status),
        ("github", Verdict::Authentic, None, 200)
    );
    assert_eq!((record.kind.as_deref(), record.id.as_deref()), (Some("ping"), Some("delivery-1")));
    assert_eq!(record.type_name, Some("PingEvent"));
    // Nothing that a sender wrote reaches a terminal as a command.
    assert!(!record.to_string().contains('\u{1b}'), "{record:?}");
}

#[tokio::test]
async fn an_event_without_a_type_is_accepted_and_says_why() {
    let running = start(false).await;
    for (kind, body) in [("brand_new", "{}"), ("ping", r#"{"unexpected":true}"#)] {
        let mut request = sample::Delivery::<GitHub>::new(kind, body).signed_with(secret());
        request.set_path("/hooks/github");
        assert!(running.send(&request).await.starts_with("HTTP/1.1 200 "));
        let record = running.last();
        assert_eq!(
            (record.verdict, record.kind.as_deref(), record.type_name),
            (Verdict::Authentic, Some(kind), None)
        );
    }
}

#[tokio::test]
async fn what_is_refused_is_recorded_with_its_reason() {
    let running = start(false).await;
    let forged = ping_signed_with(Secret::new("not that secret").unwrap());
    let mut tampered = ping();
    tampered.set_body([&tampered.body()[..], b" "].concat());
    let mut unsigned = ping();
    unsigned.remove_header("x-hub-signature-256");
    let mut get = ping();
    get.set_method("GET");
    let mut twice = ping();
    let signature = twice.header("x-hub-signature-256").unwrap().to_owned();
    twice.add_header("x-hub-signature-256", signature);
    let cases = [
        (forged, 401, "signature_mismatch"),
        (tampered, 401, "signature_mismatch"),
        (unsigned, 401, "credential_missing"),
        (twice, 401, "credential_repeated"),
        (get, 405, "method_not_allowed"),
    ];
    for (mut request, status, reason) in cases {
        request.set_path("/hooks/github");
        let answer = running.send(&request).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{reason}: {answer}");
        let record = running.last();
        assert_eq!((record.verdict, record.reason, record.status), (Verdict::Rejected, Some(reason), status));
        assert_eq!((record.kind, record.id), (None, None), "what is not authentic says nothing of itself");
    }
}

#[tokio::test]
async fn other_paths_are_not_found_whatever_the_method() {
    let running = start(false).await;
    for path in ["/", "/hooks", "/hooks/github/", "/hooks/GitHub", "/hooks/github%2f", "/hooks/gitlab"] {
        for method in ["POST", "GET", "DELETE"] {
            let mut request = ping();
            request.set_path(path);
            request.set_method(method);
            let answer = running.send(&request).await;
            assert!(
                answer.starts_with("HTTP/1.1 404 ") && answer.ends_with("\r\n\r\nno such route"),
                "{answer}"
            );
        }
    }
    assert!(running.records.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_panic_stays_within_its_request() {
    let running = start(true).await;
    for _ in 0..2 {
        let answer = running.send(&ping()).await;
        assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    }
    assert!(!running.server.is_finished());
}

#[tokio::test]
async fn a_delivery_under_way_is_finished_before_the_server_ends() {
    let running = start(false).await;
    let request = ping();
    let mut stream = TcpStream::connect(running.address).await.unwrap();
    let head = format!(
        "POST /hooks/github HTTP/1.1\r\nhost: test\r\nexpect: 100-continue\r\nx-github-event: ping\r\nx-hub-signature-256: {}\r\ncontent-length: {}\r\n\r\n",
        request.header("x-hub-signature-256").unwrap(),
        request.body().len(),
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // The receiver asks for the body: it is under way.
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).await.unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    running.stop.send(()).unwrap();
    stream.write_all(request.body()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    tokio::time::timeout(Duration::from_secs(30), running.server).await.expect("ends").unwrap();
}

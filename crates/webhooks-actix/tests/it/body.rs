//! Bodies over real sockets: taken by somebody else, stalled, broken off, still being sent when the answer is given.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use actix_web::{App, web};
use webhooks_actix::conformance::{Framing, exchange};
use webhooks_actix::github::GitHub;
use webhooks_actix::intake::Budget;
use webhooks_actix::{Request, Verify, Webhook};

use crate::server::serve;
use crate::{forged_push, push, receiver};

/// Reads no further than to the first byte of the answer's body.
fn status_line(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let mut byte = [0];
    while !answer.ends_with(b"\r\n\r\n") && matches!(stream.read(&mut byte), Ok(1)) {
        answer.push(byte[0]);
    }
    String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
}

/// A request's head, with these fields beside its own.
fn head(request: &Request, more: &str) -> Vec<u8> {
    let first = format!("{} {} HTTP/1.1\r\nhost: test\r\n{more}", request.method(), request.target());
    let fields = request.headers().map(|(name, value)| [name.as_bytes(), b": ", value, b"\r\n"].concat());
    [first.as_bytes(), &fields.collect::<Vec<_>>().concat(), b"\r\n"].concat()
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

#[test]
fn a_body_that_another_extractor_took_is_the_applications_mistake() {
    async fn bytes_first(_: web::Bytes, _: Webhook<GitHub>) -> &'static str {
        "handled"
    }
    async fn payload_first(_: web::Payload, _: Webhook<GitHub>) -> &'static str {
        "handled"
    }
    async fn bytes_last(Webhook(_): Webhook<GitHub>, rest: web::Bytes) -> String {
        format!("{} bytes left", rest.len())
    }
    let address = serve!(|| {
        App::new()
            .app_data(receiver())
            .route("/bytes-first", web::route().to(bytes_first))
            .route("/payload-first", web::route().to(payload_first))
            .route("/bytes-last", web::route().to(bytes_last))
    });
    for framing in [Framing::Length, Framing::Chunked(100), Framing::Chunked(1 << 20)] {
        for path in ["/bytes-first", "/payload-first"] {
            let begun = Instant::now();
            let response = exchange(address, &push(path), framing).unwrap();
            assert_eq!((response.status, response.text().as_str()), (500, "body already read"), "{path}");
            assert!(begun.elapsed() < Duration::from_secs(10), "{path} {framing:?}");
        }
        let response = exchange(address, &push("/bytes-last"), framing).unwrap();
        assert_eq!((response.status, response.text().as_str()), (200, "0 bytes left"));
    }
    // What is forged is refused all the same, as far as the head shows it.
    let mut unsigned = push("/bytes-first");
    unsigned.remove_header("x-hub-signature-256");
    assert_eq!(exchange(address, &unsigned, Framing::Chunked(100)).unwrap().status, 401);
}

/// Serves `/webhook` and, guarded, `/verify`, which count their calls. Bodies must be here within a second.
fn serve_counting(budget: &Budget) -> (SocketAddr, Arc<AtomicUsize>) {
    async fn count(calls: web::Data<AtomicUsize>) -> &'static str {
        calls.fetch_add(1, Ordering::Relaxed);
        "handled"
    }
    async fn webhook(_: Webhook<GitHub>, calls: web::Data<AtomicUsize>) -> &'static str {
        count(calls).await
    }
    let calls = Arc::new(AtomicUsize::new(0));
    let (counted, budget) = (web::Data::from(calls.clone()), budget.clone());
    let receiver = move || receiver().budget(budget.clone()).read_timeout(Duration::from_secs(1));
    let address = serve!(move || {
        App::new()
            .app_data(counted.clone())
            .app_data(receiver())
            .route("/webhook", web::route().to(webhook))
            .service(web::resource("/verify").wrap(Verify::new(receiver())).to(count))
    });
    (address, calls)
}

const PATHS: [&str; 2] = ["/webhook", "/verify"];

/// Waits until the budget holds as much as this.
fn assert_used(budget: &Budget, right: impl Fn(usize) -> bool) {
    let begun = Instant::now();
    while !right(budget.used()) {
        assert!(begun.elapsed() < Duration::from_secs(10), "{} bytes are held", budget.used());
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_stalled_body_is_answered_in_time_and_leaves_nothing_behind() {
    let budget = Budget::new(1 << 20);
    let (address, calls) = serve_counting(&budget);
    for path in PATHS {
        let response = exchange(address, &push(path), Framing::Stalled(50)).unwrap();
        assert_eq!((response.status, response.text().as_str()), (408, "body not received in time"), "{path}");
        assert_used(&budget, |bytes| bytes == 0);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}

#[test]
fn a_sender_gone_in_mid_body_leaves_nothing_behind() {
    let budget = Budget::new(1 << 20);
    let (address, calls) = serve_counting(&budget);
    for (path, more) in PATHS.into_iter().zip(["content-length: 100\r\n", "transfer-encoding: chunked\r\n"]) {
        let mut stream = connect(address);
        stream.write_all(&head(&push(path), more)).unwrap();
        stream.write_all(b"5\r\n{    \r\n").unwrap();
        assert_used(&budget, |bytes| bytes > 0);
        drop(stream);
        // Well before the receiver's own timeout would have come.
        assert_used(&budget, |bytes| bytes == 0);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}

#[test]
fn handled_and_refused_ones_leave_nothing_behind() {
    let budget = Budget::new(1 << 20);
    let (address, calls) = serve_counting(&budget);
    for path in PATHS {
        assert_eq!(exchange(address, &push(path), Framing::Length).unwrap().status, 200);
        assert_eq!(exchange(address, &forged_push(path), Framing::Length).unwrap().status, 401);
        assert_used(&budget, |bytes| bytes == 0);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

/// The sender goes on sending as long as it can: an answer that it has, and a connection that is then closed, is all
/// that can be done.
#[test]
fn a_sender_that_was_refused_is_answered_and_then_not_read_for_ever() {
    let (address, _) = serve_counting(&Budget::new(1 << 20));
    for path in PATHS {
        for more in ["content-length: 20000000\r\n", "transfer-encoding: chunked\r\n"] {
            let mut unsigned = push(path);
            unsigned.remove_header("x-hub-signature-256");
            let mut stream = connect(address);
            stream.write_all(&head(&unsigned, more)).unwrap();
            stream.write_all(b"5\r\n12345\r\n").unwrap();
            assert_eq!(status_line(&mut stream), "HTTP/1.1 401 Unauthorized", "{path} {more}");
            let begun = Instant::now();
            while stream.write_all(b"5\r\n12345\r\n").is_ok() {
                assert!(begun.elapsed() < Duration::from_secs(10), "{path} {more}: still being read");
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

/// A connection is kept when the whole body was read, however the delivery was answered.
#[test]
fn a_refused_delivery_that_was_read_costs_no_connection() {
    let (address, calls) = serve_counting(&Budget::new(1 << 20));
    for path in PATHS {
        let (forged, genuine) = (forged_push(path), push(path));
        let length = format!("content-length: {}\r\n", genuine.body().len());
        let mut stream = connect(address);
        stream.write_all(&[&head(&forged, &length), forged.body().as_ref()].concat()).unwrap();
        assert_eq!(status_line(&mut stream), "HTTP/1.1 401 Unauthorized");
        stream.read_exact(&mut [0; "not authentic".len()]).unwrap();
        stream.write_all(&[&head(&genuine, &length), genuine.body().as_ref()].concat()).unwrap();
        assert_eq!(status_line(&mut stream), "HTTP/1.1 200 OK");
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

//! An HTTP/1.1 client that sends what other clients refuse to: repeated headers, wrong lengths, half a body.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use super::Framing;
use crate::{Answer, Request};

/// A response, as far as the table looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The header fields in which adapters must agree.
const COMPARED: &[&str] = &["content-type", "allow", "www-authenticate", "retry-after"];

impl Response {
    pub(super) fn handled(text: &str) -> Self {
        Self { status: 200, headers: Vec::new(), body: text.as_bytes().to_vec() }
    }

    /// The body, for people.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn differs_from(&self, expected: &Self, no_body: bool) -> Result<(), String> {
        let same_body = no_body || self.body == expected.body;
        if self.status != expected.status || !same_body {
            return Err(format!(
                "{} `{}`; expected {} `{}`",
                self.status,
                self.text(),
                expected.status,
                expected.text()
            ));
        }
        // What a handler answers is its own.
        let is_handled = expected.status == 200 && expected.headers.is_empty();
        let compared = if is_handled { &[] } else { COMPARED };
        match compared.iter().find(|name| self.header(name) != expected.header(name)) {
            None => Ok(()),
            Some(name) => {
                Err(format!("{name} is {:?}; expected {:?}", self.header(name), expected.header(name)))
            }
        }
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let mut response = Self { status, headers, body: bytes[end + 4..].to_vec() };
        // What follows answers what follows the request: actix reads on behind a length that is too short.
        if let Some(length) = response.header("content-length").and_then(|length| length.parse().ok()) {
            response.body.truncate(length);
        }
        Some(response)
    }
}

impl From<Answer> for Response {
    fn from(answer: Answer) -> Self {
        let headers = answer.headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { status: answer.status, headers, body: answer.body.to_vec() }
    }
}

/// Sends a request over a connection of its own. `None`: the server closed it without an answer, or gave none.
///
/// # Panics
///
/// Nobody listens at the address.
pub fn exchange(address: SocketAddr, request: &Request, framing: Framing) -> Option<Response> {
    let mut stream = TcpStream::connect(address).expect("a server listens at the address");
    // Far beyond any limit of the table: it ends a test that would hang.
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout can be set");
    // A server may answer and close before it has read everything: that shows when its answer is read.
    let _ = stream.write_all(&head(request, framing));
    let _ = send_body(&mut stream, request.body(), framing);
    if framing == Framing::Aborted {
        let _ = stream.shutdown(Shutdown::Both);
        return None;
    }
    if let Framing::Declared(_) = framing {
        let _ = stream.shutdown(Shutdown::Write);
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    Response::parse(&answer)
}

/// The host that every request is for.
pub(super) const HOST: &str = "localhost";

/// Sends all of a request but the last byte. The server waits for that until the connection is dropped.
pub(super) fn send_all_but_the_end(address: SocketAddr, request: &Request) -> TcpStream {
    let mut stream = TcpStream::connect(address).expect("a server listens at the address");
    let framing = Framing::Stalled(request.body().len() - 1);
    // What could not be sent is not held, which is what is looked at.
    let _ = stream.write_all(&head(request, framing));
    let _ = send_body(&mut stream, request.body(), framing);
    stream
}

fn head(request: &Request, framing: Framing) -> Vec<u8> {
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: {HOST}\r\nconnection: close\r\n",
        request.method(),
        request.target()
    )
    .into_bytes();
    for (name, value) in request.headers().filter(|(name, _)| *name != "host") {
        head.extend_from_slice(name.as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value);
        head.extend_from_slice(b"\r\n");
    }
    let framing = match framing {
        Framing::Length | Framing::Stalled(_) => format!("content-length: {}\r\n", request.body().len()),
        Framing::Aborted => format!("content-length: {}\r\n", request.body().len() + 1),
        Framing::Declared(length) => format!("content-length: {length}\r\n"),
        Framing::Chunked(_) => "transfer-encoding: chunked\r\n".to_owned(),
    };
    head.extend_from_slice(framing.as_bytes());
    head.extend_from_slice(b"\r\n");
    head
}

fn send_body(stream: &mut TcpStream, body: &[u8], framing: Framing) -> std::io::Result<()> {
    match framing {
        Framing::Length | Framing::Declared(_) | Framing::Aborted => stream.write_all(body),
        Framing::Stalled(bytes) => stream.write_all(&body[..bytes.min(body.len())]),
        Framing::Chunked(size) => {
            for chunk in body.chunks(size) {
                let mut framed = format!("{:x}\r\n", chunk.len()).into_bytes();
                framed.extend_from_slice(chunk);
                framed.extend_from_slice(b"\r\n");
                stream.write_all(&framed)?;
            }
            stream.write_all(b"0\r\n\r\n")
        }
    }
}

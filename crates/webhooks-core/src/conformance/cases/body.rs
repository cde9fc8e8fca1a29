//! Bodies: their size, their framing, their bytes: T40 to T49.

use super::super::hooks::SMALL;
use super::{case, github, handled, push, refused, unsigned, with_header};
use crate::conformance::{Case, Expect, Framing, NEVER};
use crate::{Reason, Request};

pub(super) fn cases() -> Vec<Case> {
    let exactly = |bytes| github("small", "custom", padded(bytes));
    let mut cases = vec![
        refused("T40 declared over the limit", exactly(SMALL + 1), Reason::BodyTooLarge),
        refused("T40 declared beyond memory", push("plain"), Reason::BodyTooLarge)
            .framed(Framing::Declared(i64::MAX.unsigned_abs())),
        refused(
            "T40 over the limit and unsigned: size first",
            unsigned(exactly(SMALL + 1)),
            Reason::BodyTooLarge,
        ),
        refused("T41 chunked over the limit", exactly(SMALL + 1), Reason::BodyTooLarge)
            .framed(Framing::Chunked(100)),
        refused("T41 one chunk far over the limit", exactly(1 << 20), Reason::BodyTooLarge)
            .framed(Framing::Chunked(1 << 20)),
        case("T42 exactly the limit", exactly(SMALL), handled("unknown_kind", &exactly(SMALL))),
        case("T42 exactly the limit, chunked", exactly(SMALL), handled("unknown_kind", &exactly(SMALL)))
            .framed(Framing::Chunked(7)),
        refused("T43 length too short", push("plain"), Reason::SignatureMismatch)
            .framed(Framing::Declared(10)),
        case("T43 length too long", incomplete(), Expect::NotHandled).framed(Framing::Declared(1 << 20)),
        refused("T45 stalled", push("slow"), Reason::ReadTimeout).framed(Framing::Stalled(50)),
        case("T46 gone in mid-body", incomplete(), Expect::NotHandled).framed(Framing::Aborted),
        refused("over the budget", push("busy"), Reason::Overloaded),
        refused(
            "over the budget, and unsigned: credentials first",
            unsigned(push("busy")),
            Reason::CredentialMissing,
        ),
        refused("over the budget, chunked", push("busy"), Reason::Overloaded).framed(Framing::Chunked(50)),
    ];
    let three_mib = github("plain", "custom", padded(3 << 20));
    cases.push(case("3 MiB", three_mib.clone(), handled("unknown_kind", &three_mib)));
    cases.push(refused("3 MiB, forged", tampered(three_mib), Reason::SignatureMismatch));
    for coding in ["gzip", "deflate", "br", "x-made-up"] {
        let request = with_header(push("plain"), "content-encoding", coding);
        cases.push(refused(format!("T47 {coding}"), request, Reason::UnsupportedEncoding));
    }
    let identity = with_header(push("plain"), "content-encoding", "identity");
    cases.push(case("T47 identity", identity, handled("typed", &push("plain"))));
    cases.extend(bytes());
    cases
}

/// T49: bytes reach the verifier as they were sent.
fn bytes() -> Vec<Case> {
    let verified = |name: &str, body: &[u8]| {
        let request = github("plain", "custom", body.to_vec());
        let expect = handled("unknown_kind", &request);
        case(format!("T49 {name}"), request, expect).framed(Framing::Chunked(1))
    };
    let not_json = |name: &str, body: &[u8]| {
        refused(format!("T49 {name}"), github("plain", "custom", body.to_vec()), Reason::NotJson)
    };
    vec![
        verified("CR LF", b"{\r\n\"a\": 1\r\n}\r\n"),
        verified("duplicate keys", br#"{"a":1,"a":2}"#),
        verified("1.0 and 1e0", br#"{"a":1.0,"b":1e0}"#),
        verified("escapes", br#"{"a":"\u003c\u00e9\ud83d\ude00\/"}"#),
        verified("multi-byte text, a byte a chunk", "{\"a\":\"é漢😀\"}".as_bytes()),
        not_json("byte order mark", b"\xef\xbb\xbf{}"),
        not_json("invalid UTF-8", b"{\"a\":\"\xff\"}"),
    ]
}

/// JSON of exactly this many bytes.
fn padded(bytes: usize) -> String {
    format!(r#"{{"padding":"{}"}}"#, "x".repeat(bytes - r#"{"padding":""}"#.len()))
}

/// Genuine as far as it goes: only that more was announced tells it from a whole one.
fn incomplete() -> Request {
    with_header(push("plain"), "x-github-delivery", NEVER)
}

fn tampered(mut request: Request) -> Request {
    let mut body = request.body().to_vec();
    body[1 << 20] ^= 1;
    request.set_body(body);
    request
}

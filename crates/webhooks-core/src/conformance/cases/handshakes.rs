//! Questions that senders ask of a URL: answered by the receiver once they are known to be theirs, and never handled.

use super::super::hooks::{NEW, OLD, credentials, now};
use super::{Case, case, refused};
use crate::conformance::Expect;
use crate::{Clock, FixedClock, Reason, Request, providers};

const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";

pub(super) fn cases() -> Vec<Case> {
    let slack = r#"{"token":"x","challenge":"3eZbrw1aBm2r","type":"url_verification"}"#;
    let zoom = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
    // Computed by an independent implementation.
    let proof = concat!(
        r#"{"encryptedToken":"34695fa238d44562f131448d95b5f5df2e52e07c8793d7f2dc630f6159e5cd5e","#,
        r#""plainToken":"qgg8vlvZRS6UYooatFL8Aw"}"#
    );
    [
        of("slack", slack, answered(200, Some(TEXT), "3eZbrw1aBm2r")),
        of("zoom", zoom, answered(200, Some(JSON), proof)),
        of("discord", r#"{"type":1,"id":"1"}"#, answered(200, Some(JSON), r#"{"type":1}"#)),
        of("discord", r#"{"type":0,"version":1}"#, answered(204, None, "")),
    ]
    .concat()
}

fn answered(status: u16, content_type: Option<&'static str>, body: &'static str) -> Expect {
    Expect::Answered { status, content_type, body }
}

/// The question, genuine and forged.
fn of(sender: &str, body: &'static str, expect: Expect) -> Vec<Case> {
    let entry = providers::find(sender).expect("the table knows its providers");
    let way = entry.strongest_way();
    let signed_with = |secret| {
        let mut request = Request::post(format!("/{sender}/{way}"), body);
        request.set_header("content-type", JSON);
        let way = entry.ways.iter().find(|known| known.name == way).expect("it is one of the sender's");
        let at = FixedClock::at_unix(now()).now();
        entry
            .sign(way.name, credentials(way, secret), &mut request, at)
            .expect("secrets are in the way's format");
        request
    };
    vec![
        case(format!("{sender} handshake {body}"), signed_with(OLD), expect),
        refused(format!("{sender} forged handshake {body}"), signed_with(NEW), Reason::SignatureMismatch),
    ]
}

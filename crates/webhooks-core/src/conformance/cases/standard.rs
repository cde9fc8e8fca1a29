//! Standard Webhooks: lists, base64, ids and timestamps: T20 to T22, T26, T30, T31.

use super::super::hooks::{NOW, STANDARD_NEW, STANDARD_OLD, key, sign};
use super::{and_header, case, refused, with_header, without_header};
use crate::conformance::{Case, Expect};
use crate::scheme::Authenticate;
use crate::standard_webhooks::Auth;
use crate::{Clock, FixedClock, Reason, Request};

const SIGNATURE: &str = "webhook-signature";
const BODY: &str = r#"{"type":"invoice_paid","data":{"amount":1}}"#;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![case("a genuine message", message("msg_1"), handled("msg_1", 0))];
    cases.extend(lists());
    cases.extend(ids_and_families());
    cases.extend(times());
    cases
}

fn lists() -> Vec<Case> {
    let good = message("msg_1").header(SIGNATURE).unwrap_or_default().to_owned();
    let digest = good.trim_start_matches("v1,").to_owned();
    let bad = format!("v1,{}=", "A".repeat(43));
    let bad_list = |entries: usize| vec![bad.as_str(); entries].join(" ");
    let found = |name: &str, value: String| case(name, signature(&value), handled("msg_1", 0));
    let malformed = |name: &str, value: String| refused(name, signature(&value), Reason::CredentialMalformed);
    let mismatch = |name: &str, value: String| refused(name, signature(&value), Reason::SignatureMismatch);
    vec![
        found("T20 bad, then good", format!("{bad} {good}")),
        found("T20 unknown versions, then good", format!("v1a,AAAA v2,{digest} {good}")),
        found("T20 malformed entries, then good", format!("v1 v1,a,b  , {good}")),
        found("T20 good as the hundredth", format!("{} {good}", bad_list(99))),
        mismatch("T20 good as the hundred and first", format!("{} {good}", bad_list(100))),
        mismatch("T20 a hundred bad ones", bad_list(100)),
        malformed("T20 no comma", format!("v1{digest}")),
        malformed("T20 two commas", format!("v1,,{digest}")),
        malformed("T20 empty entry", "v1,".to_owned()),
        malformed("T20 unknown version only", format!("v2,{digest}")),
        malformed("T20 upper-case version", format!("V1,{digest}")),
        malformed("T21 without padding", good.trim_end_matches('=').to_owned()),
        malformed("T21 stray bits in the last group", stray_bits(&good)),
        malformed("T21 URL alphabet", good.replace(['+', '/'], "-")).unless(&good, ['+', '/']),
        malformed("T21 junk inside", format!("v1,é{}", &digest[2..])),
        malformed("T21 hexadecimal", format!("v1,{}", "0".repeat(64))),
        malformed("T21 another case, which leaves stray bits", format!("v1,{}", digest.to_lowercase())),
        refused(
            "T18 signature twice",
            and_header(message("msg_1"), SIGNATURE, good.clone()),
            Reason::CredentialRepeated,
        ),
        case("T26 rotation, the new key", rotated(STANDARD_NEW), handled("msg_1", 1)),
        case("T26 rotation, the old key", rotated(STANDARD_OLD), handled("msg_1", 0)),
    ]
}

fn ids_and_families() -> Vec<Case> {
    let renamed = |id: &str| with_header(message("msg_1"), "webhook-id", id);
    let svix = as_svix(&message("msg_1"));
    vec![
        refused("T22 another id", renamed("msg_2"), Reason::SignatureMismatch),
        refused("T22 an id with a dot", message("msg.1"), Reason::CredentialMalformed),
        refused("T22 an empty id", renamed(""), Reason::CredentialMalformed),
        refused("T22 an id of 300 bytes", message(&"m".repeat(300)), Reason::CredentialMalformed),
        refused(
            "T22 id twice",
            and_header(message("msg_1"), "webhook-id", "msg_1"),
            Reason::CredentialRepeated,
        ),
        refused("T22 no id", without_header(message("msg_1"), "webhook-id"), Reason::CredentialMissing),
        case("the Svix family", svix.clone(), handled("msg_1", 0)),
        refused("a mix of families", and_header(svix, "webhook-id", "msg_1"), Reason::CredentialRepeated),
    ]
}

fn times() -> Vec<Case> {
    let sent = |text: &str| with_header(message("msg_1"), "webhook-timestamp", text);
    let mut cases = vec![
        case("T30 299 s old", at(NOW - 299), handled("msg_1", 0)),
        case("T30 300 s old", at(NOW - 300), handled("msg_1", 0)),
        case("T30 299 s ahead", at(NOW + 299), handled("msg_1", 0)),
        refused("T30 301 s old", at(NOW - 301), Reason::TimestampOutOfRange),
        refused("T30 301 s ahead", at(NOW + 301), Reason::TimestampOutOfRange),
        refused("T30 another timestamp", sent(&(NOW + 1).to_string()), Reason::SignatureMismatch),
        refused("T31 none", without_header(message("msg_1"), "webhook-timestamp"), Reason::CredentialMissing),
        refused("T31 i64's maximum", sent("9223372036854775807"), Reason::TimestampOutOfRange),
        refused("T31 over i64's maximum", sent("9223372036854775808"), Reason::TimestampOutOfRange),
        refused("T31 milliseconds", sent(&format!("{NOW}000")), Reason::TimestampOutOfRange),
    ];
    for text in ["123junk", "+1700000000", "-1700000000", "1e9", "1700000000.0", "", "0x6553f100"] {
        cases.push(refused(format!("T31 `{text}`"), sent(text), Reason::CredentialMalformed));
    }
    cases.push(
        refused("T31 leading blank", sent(&format!(" {NOW}")), Reason::CredentialMalformed).on_core_only(),
    );
    cases
}

fn handled(id: &str, secret: usize) -> Expect {
    Expect::Handled(format!(
        "unknown_kind standard_webhooks invoice_paid id={id} way=v1 secret={secret} integrity=body bytes={}",
        BODY.len()
    ))
}

fn message(id: &str) -> Request {
    let mut request = unsigned(id);
    sign(&mut request, &Auth::from(key(STANDARD_OLD)));
    request
}

fn unsigned(id: &str) -> Request {
    let request = Request::post("/standard_webhooks/plain", BODY);
    with_header(with_header(request, "content-type", "application/json"), "webhook-id", id)
}

fn rotated(secret: &str) -> Request {
    let mut request = unsigned("msg_1");
    request.set_path("/standard_webhooks/rotated");
    sign(&mut request, &Auth::from(key(secret)));
    request
}

fn at(unix: u32) -> Request {
    let mut request = unsigned("msg_1");
    Auth::from(key(STANDARD_OLD)).sign(&mut request, FixedClock::at_unix(unix).now());
    request
}

fn signature(value: &str) -> Request {
    with_header(message("msg_1"), SIGNATURE, value)
}

/// The same three headers under the names that Svix sends.
fn as_svix(request: &Request) -> Request {
    let mut svix = request.clone();
    for name in ["id", "timestamp", "signature"] {
        let value = request.header(&format!("webhook-{name}")).unwrap_or_default().to_owned();
        svix.remove_header(&format!("webhook-{name}"));
        svix.set_header(&format!("svix-{name}"), value);
    }
    svix
}

/// The last character before the padding replaced by one that decodes to the same byte.
fn stray_bits(good: &str) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = good.as_bytes().to_vec();
    let last = bytes.len() - 2;
    let index = ALPHABET.iter().position(|byte| *byte == bytes[last]).unwrap_or_default();
    bytes[last] = ALPHABET[index ^ 1];
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Case {
    /// The URL alphabet can only be told from the standard one where the digest has such a character.
    fn unless(self, text: &str, characters: [char; 2]) -> Self {
        assert!(text.contains(characters), "choose another id: {text} has none of {characters:?}");
        self
    }
}

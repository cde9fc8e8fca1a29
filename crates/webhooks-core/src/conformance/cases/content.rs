//! What a body says and how: methods, content types, forms, JSON: T50 to T60, T66.

use super::{ID, secret};
use super::{case, github, handled, push, refused, sample_body, unsigned, with_header, without_header};
use crate::conformance::Case;
use crate::conformance::hooks::OLD;
use crate::github::GitHub;
use crate::scheme::{Hmac, HmacScheme};
use crate::{Reason, Request, sample};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for method in ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "post"] {
        let mut request = push("plain");
        request.set_method(method);
        cases.push(refused(format!("T66 {method}"), request, Reason::MethodNotAllowed));
    }
    cases.extend(content_types());
    cases.extend(forms());
    cases.extend(json());
    cases.extend(order());
    cases
}

fn content_types() -> Vec<Case> {
    let typed = |content_type: &str| {
        let request = with_header(push("plain"), "content-type", content_type);
        case(format!("T60 `{content_type}`"), request, handled("typed", &push("plain")))
    };
    let refuse = |content_type: &str| {
        let request = with_header(push("plain"), "content-type", content_type);
        refused(format!("T60 `{content_type}`"), request, Reason::UnsupportedMediaType)
    };
    let mut twice = push("plain");
    twice.add_header("content-type", "application/json");
    vec![
        typed("application/json"),
        typed("Application/JSON"),
        typed("application/json;charset=utf-8"),
        typed("application/json; charset=UTF-8"),
        typed("application/vnd.github+json"),
        case("T60 none", without_header(push("plain"), "content-type"), handled("typed", &push("plain"))),
        refuse("text/plain"),
        refuse("application/xml"),
        refuse("multipart/form-data; boundary=x"),
        refuse("nonsense"),
        refused("T60 twice", twice, Reason::UnsupportedMediaType),
    ]
}

fn forms() -> Vec<Case> {
    let genuine = || {
        let mut request = sample::Delivery::<GitHub>::of("push").id(ID).as_form().signed_with(secret(OLD));
        request.set_path("/github/plain");
        request
    };
    let encoded = String::from_utf8_lossy(genuine().body()).into_owned();
    let typed = |name: &str, body: String| {
        let request = form(body);
        let expect = handled("typed", &request);
        case(format!("T59 {name}"), request, expect)
    };
    let malformed =
        |name: &str, body: String| refused(format!("T59 {name}"), form(body), Reason::FormMalformed);
    let mut decoded = genuine();
    decoded
        .set_header("x-hub-signature-256", push("plain").header("x-hub-signature-256").unwrap_or_default());
    vec![
        case("T59 a form", genuine(), handled("typed", &genuine())),
        typed("payload not last", format!("{encoded}&after=1")),
        typed("payload not first", format!("before=%31&{encoded}")),
        typed("blanks as plus signs", encoded.replace("%20", "+")),
        malformed("no payload", "other=1".to_owned()),
        malformed("payload twice", format!("{encoded}&{encoded}")),
        malformed("empty form", String::new()),
        refused("T59 payload not JSON", form("payload=%7B".to_owned()), Reason::NotJson),
        refused("T59 payload not UTF-8", form("payload=%7B%22a%22:%22%FF%22%7D".to_owned()), Reason::NotJson),
        refused("T59 the decoded payload signed", decoded, Reason::SignatureMismatch),
    ]
}

/// A genuinely signed push with this form as body.
fn form(body: String) -> Request {
    let mut request =
        with_header(github("plain", "push", body), "content-type", "application/x-www-form-urlencoded");
    Hmac::new(HmacScheme::sha256("x-hub-signature-256").prefix("sha256="), secret(OLD))
        .sign(&mut request, std::time::UNIX_EPOCH);
    request
}

fn json() -> Vec<Case> {
    let sent = |name: String, body: String, outcome: &str| {
        let request = github("plain", "push", body);
        let expect = handled(outcome, &request);
        case(name, request, expect)
    };
    let mut cases = Vec::new();
    for body in ["null", "1", "\"s\"", "true", "[]"] {
        cases.push(sent(format!("T50 {body}"), body.to_owned(), "mismatch"));
    }
    cases.push(sent("T51 {}".to_owned(), "{}".to_owned(), "mismatch"));
    for (name, body) in [
        ("empty", String::new()),
        ("truncated", "{\"a\":".to_owned()),
        ("trailing comma", "{\"a\":1,}".to_owned()),
        ("two values", "{} {}".to_owned()),
        ("NaN", "{\"a\":NaN}".to_owned()),
    ] {
        cases.push(refused(format!("T53 {name}"), github("plain", "push", body), Reason::NotJson));
    }
    let nested = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    for levels in [128, 200_000] {
        let request = github("plain", "custom", nested(levels));
        cases.push(refused(format!("T53 {} levels", levels + 1), request, Reason::NotJson));
    }
    let deepest = github("plain", "custom", nested(127));
    cases.push(case("T53 128 levels", deepest.clone(), handled("unknown_kind", &deepest)));
    for (name, pointer, value) in [
        ("T55 null where an object may be", "/head_commit", serde_json::Value::Null),
        ("T55 null where a list is", "/commits", serde_json::Value::Null),
        ("T55 an empty string", "/compare", "".into()),
        ("T56 an integer above 2^53", "/repository/id", 9_007_199_254_740_993_i64.into()),
        ("T56 a time as text", "/repository/created_at", "2026-11-01T12:00:00Z".into()),
        ("T56 a time as number", "/repository/created_at", 1_793_534_400.into()),
        ("T57 an unknown field", "/repository/never_heard_of", true.into()),
    ] {
        let body = sample::Delivery::<GitHub>::of("push").set(pointer, value).unsigned().body().clone();
        let request = github("plain", "push", body);
        cases.push(case(name, request.clone(), handled("typed", &request)));
    }
    let action =
        sample::Delivery::<GitHub>::of("issues").set("/action", "never_heard_of").unsigned().body().clone();
    let request = github("plain", "issues", action);
    cases.push(case("T57 an unknown action", request.clone(), handled("typed", &request)));
    let push = String::from_utf8_lossy(&sample_body("push")).into_owned();
    let twice = format!("{{\"ref\":\"refs/heads/first\",{}", &push[1..]);
    cases.push(sent("T58 a key twice".to_owned(), twice, "typed"));
    cases
}

/// Of several things wrong with a request, the first in the order of refusal is answered.
fn order() -> Vec<Case> {
    let bad_type = |request| with_header(request, "content-type", "text/plain");
    let mut everything = bad_type(unsigned(github("small", "push", "x".repeat(2000))));
    everything.set_method("PUT");
    let mut then_type = everything.clone();
    then_type.set_method("POST");
    let then_length = with_header(then_type.clone(), "content-type", "application/json");
    let forged_nonsense = with_header(
        github("plain", "push", "not json"),
        "x-hub-signature-256",
        format!("sha256={}", "1".repeat(64)),
    );
    vec![
        refused("order: method before all", everything, Reason::MethodNotAllowed),
        refused("order: content type before length", then_type, Reason::UnsupportedMediaType),
        refused("order: length before credentials", then_length, Reason::BodyTooLarge),
        refused("order: credentials before JSON", forged_nonsense, Reason::SignatureMismatch),
        refused(
            "order: credentials before the event name",
            without_header(unsigned(push("plain")), "x-github-event"),
            Reason::CredentialMissing,
        ),
    ]
}

//! Event names, delivery ids, and the extractors for one event and for bytes: T32 to T34 as far as a receiver sees
//! them, T61, T62.

use super::{ID, and_header, case, github, handled, push, refused, sample_body, with_header, without_header};
use crate::conformance::{Case, Expect};
use crate::{Reason, Request};

const EVENT: &str = "x-github-event";
const DELIVERY: &str = "x-github-delivery";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        refused("no event name", without_header(push("plain"), EVENT), Reason::EventNameMissing),
        refused("T62 an empty event name", with_header(push("plain"), EVENT, ""), Reason::EventNameMissing),
        refused(
            "T62 a non-ASCII event name",
            with_header(push("plain"), EVENT, "pûsh"),
            Reason::EventNameMalformed,
        ),
        refused("two event names", and_header(push("plain"), EVENT, "push"), Reason::HeaderRepeated),
        refused("two delivery ids", and_header(push("plain"), DELIVERY, ID), Reason::HeaderRepeated),
        case("no delivery id", without_header(push("plain"), DELIVERY), without_id(&push("plain"))),
        case("an empty delivery id", with_header(push("plain"), DELIVERY, ""), without_id(&push("plain"))),
        case("T34 another event's body", as_kind("issues"), handled("mismatch", &as_kind("issues"))),
    ];
    let long = "e".repeat(10_000);
    for name in ["never_heard_of", "error", "*", "__proto__", "constructor", "Push", "push ok", long.as_str()]
    {
        let request = github("plain", name, "{}");
        let shown: String = name.chars().take(20).collect();
        cases.push(case(
            format!("T61, T62 event `{shown}`"),
            request.clone(),
            handled("unknown_kind", &request),
        ));
    }
    cases.extend(only_and_raw());
    cases
}

fn only_and_raw() -> Vec<Case> {
    let to = |prefix: &str, mut request: Request| {
        request.set_path(format!("/{prefix}/plain"));
        request
    };
    let forged = || with_header(push("plain"), "x-hub-signature-256", format!("sha256={}", "1".repeat(64)));
    let Expect::Handled(seen) = handled("typed", &push("plain")) else { return Vec::new() };
    let raw = Expect::Handled(seen.trim_start_matches("typed ").to_owned());
    let broken = || github("plain", "push", "not json");
    let Expect::Handled(seen) = handled("typed", &broken()) else { return Vec::new() };
    let raw_broken = Expect::Handled(seen.trim_start_matches("typed ").to_owned());
    vec![
        case(
            "only: its event",
            to("only", push("plain")),
            Expect::Handled("only refs/heads/main".to_owned()),
        ),
        case(
            "only: another event",
            to("only", github("plain", "issues", sample_body("issues"))),
            Expect::Skipped,
        ),
        case("only: an unknown event", to("only", github("plain", "never_heard_of", "{}")), Expect::Skipped),
        case("only: its event in another shape", to("only", github("plain", "push", "{}")), Expect::Skipped),
        refused("only: forged", to("only", forged()), Reason::SignatureMismatch),
        refused("only: not JSON", to("only", broken()), Reason::NotJson),
        refused("only: another event, not JSON", to("only", github("plain", "issues", "x")), Reason::NotJson),
        case("raw: a push", to("raw", push("plain")), raw),
        case("raw: not JSON", to("raw", broken()), raw_broken),
        refused("raw: forged", to("raw", forged()), Reason::SignatureMismatch),
    ]
}

fn as_kind(kind: &str) -> Request {
    github("plain", kind, sample_body("push"))
}

fn without_id(request: &Request) -> Expect {
    let Expect::Handled(seen) = handled("typed", request) else { return Expect::NotHandled };
    Expect::Handled(seen.replace(ID, "-"))
}

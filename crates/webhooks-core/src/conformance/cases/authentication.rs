//! Who may come in at all: T01 to T09, T25 to T27, T29.

use super::super::hooks::{NEW, OLD, secret};
use super::{ID, and_header, case, github, handled, push, refused, sample_body, unsigned, with_header};
use crate::conformance::{Case, Expect};
use crate::github::{self as provider, GitHub};
use crate::scheme::Hash;
use crate::scheme::{Hmac, HmacScheme};
use crate::{Event, Reason, Request, sample};

const SIGNATURE: &str = "x-hub-signature-256";

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        case("a genuine push", push("plain"), handled("typed", &push("plain"))),
        refused("T01 unsigned", unsigned(push("plain")), Reason::CredentialMissing),
        refused("T02 unsigned ping", unsigned(github("plain", "ping", "{}")), Reason::CredentialMissing),
        refused("T07 a signature where none is expected", push("open"), Reason::CredentialUnexpected),
        case(
            "T07 unsigned where authentication is off",
            unsigned(push("open")),
            Expect::Handled(format!(
                "typed github push id={ID} way=none secret=0 integrity=none bytes={}",
                push("open").body().len()
            )),
        ),
        refused("T08 the secret as query", secret_in_query(), Reason::CredentialMissing),
        refused("T09 another provider's headers", gitea(), Reason::CredentialMissing),
        case("T09 another provider's headers beside", dressed_up(), handled("typed", &push("plain"))),
        refused("T25 right secret, another scheme", bare_hex(), Reason::CredentialMalformed),
        refused("T29 an unknown hook", push("no-such-hook"), Reason::UnknownHook),
        refused("T29 an unknown hook, unsigned", unsigned(push("no-such-hook")), Reason::CredentialMissing),
        refused("a hook that can't be looked up", push("unavailable"), Reason::ReceiverUnavailable),
        case("T26 rotation, the old secret", push("rotated"), handled("typed", &push("rotated"))),
        case("T26 rotation, the new secret", signed_with("rotated", NEW), {
            let bytes = sample_body("push").len();
            Expect::Handled(format!(
                "typed github push id={ID} way=hmac_sha256 secret=1 integrity=body bytes={bytes}"
            ))
        }),
        refused(
            "T26 rotation, a third secret",
            signed_with("rotated", "none of the secrets"),
            Reason::SignatureMismatch,
        ),
    ];
    cases.extend(<provider::Event as Event>::KINDS.iter().map(|kind| {
        let unsigned = unsigned(github("plain", kind, "{}"));
        refused(format!("T03 unsigned {kind}"), unsigned, Reason::CredentialMissing)
    }));
    cases
}

fn signed_with(hook: &str, text: &str) -> Request {
    let mut request = sample::Delivery::<GitHub>::of("push").id(ID).signed_with(secret(text));
    request.set_path(format!("/github/{hook}"));
    request
}

fn secret_in_query() -> Request {
    let mut request = unsigned(push("plain"));
    request.set_query(format!("secret={}", OLD.replace(' ', "%20")));
    request
}

/// What Gitea signs: the same secret, hexadecimal without prefix, in its own header.
fn gitea() -> Request {
    let mut request = unsigned(push("plain"));
    Hmac::new(HmacScheme::sha256("x-gitea-signature"), secret(OLD)).sign(&mut request, std::time::UNIX_EPOCH);
    with_header(request, "x-gitea-event", "push")
}

fn dressed_up() -> Request {
    let request = and_header(push("plain"), "x-gitea-event", "issues");
    and_header(and_header(request, "x-gogs-event", "issues"), "x-gitlab-token", "whatever")
}

fn bare_hex() -> Request {
    let mut request = push("plain");
    Hmac::new(HmacScheme::sha256(SIGNATURE).hash(Hash::Sha256), secret(OLD))
        .sign(&mut request, std::time::UNIX_EPOCH);
    request
}

//! Signatures in every wrong form: T10 to T19.

use super::super::hooks::{OLD, secret};
use super::{ID, and_header, case, handled, push, refused, with_header, without_header};
use crate::conformance::{Case, Expect};
use crate::scheme::{Hash, Hmac, HmacScheme};
use crate::{Reason, Request};

const HEADER: &str = "x-hub-signature-256";
const LEGACY: &str = "x-hub-signature";

pub(super) fn cases() -> Vec<Case> {
    let good = push("plain").header(HEADER).unwrap_or_default().to_owned();
    let digest = good.trim_start_matches("sha256=").to_owned();
    let wrong = format!("sha256={}", "0".repeat(64));
    let mut cases = malformed(&good, &digest);
    cases.extend(truncated_and_extended(&good));
    cases.extend([
        refused("T14 wrong digest", value(&wrong), Reason::SignatureMismatch),
        case(
            "T16 upper-case digits",
            value(&format!("sha256={}", digest.to_uppercase())),
            handled("typed", &push("plain")),
        ),
        refused("T12 only the SHA-1 header", only_legacy("plain"), Reason::CredentialMissing),
        case("T12 only the SHA-1 header, opted in", only_legacy("legacy"), {
            let bytes = push("legacy").body().len();
            Expect::Handled(format!(
                "typed github push id={ID} way=hmac_sha1 secret=0 integrity=body bytes={bytes}"
            ))
        }),
        refused(
            "T13 wrong 256, right SHA-1",
            with_header(legacy("plain"), HEADER, wrong.clone()),
            Reason::SignatureMismatch,
        ),
        refused(
            "T13 wrong 256, right SHA-1, opted in",
            with_header(legacy("legacy"), HEADER, wrong.clone()),
            Reason::SignatureMismatch,
        ),
        refused(
            "T18 twice, equal",
            and_header(push("plain"), HEADER, good.clone()),
            Reason::CredentialRepeated,
        ),
        refused(
            "T18 twice, good first",
            and_header(push("plain"), HEADER, wrong.clone()),
            Reason::CredentialRepeated,
        ),
        refused(
            "T18 twice, good last",
            and_header(value(&wrong), HEADER, good.clone()),
            Reason::CredentialRepeated,
        ),
        refused("T19 comma list, good first", value(&format!("{good},{wrong}")), Reason::CredentialMalformed),
        refused("T19 comma list, good last", value(&format!("{wrong},{good}")), Reason::CredentialMalformed),
    ]);
    cases
}

fn malformed(good: &str, digest: &str) -> Vec<Case> {
    let sha1 = legacy("plain").header(LEGACY).unwrap_or_default().to_owned();
    let over_sockets = [
        ("T10 no prefix", digest.to_owned()),
        ("T10 another prefix", format!("hmac={digest}")),
        ("T10 upper-case prefix", format!("SHA256={digest}")),
        ("T10 doubled prefix", format!("sha256=sha256={digest}")),
        ("T10 prefix alone", "sha256=".to_owned()),
        ("T10 empty", String::new()),
        ("T11 SHA-1 in the 256 header", sha1),
        ("T11 sha1= before the right digest", format!("sha1={digest}")),
        ("T11 sha512= before the right digest", format!("sha512={digest}")),
        ("T17 blank after the prefix", format!("sha256= {digest}")),
        ("T17 blank inside", format!("sha256={} {}", &digest[..32], &digest[33..])),
        ("T17 tab inside", format!("sha256={}\t{}", &digest[..32], &digest[33..])),
        ("T17 non-ASCII", format!("sha256={}é", &digest[..62])),
        ("T17 not hexadecimal", format!("sha256={}g", &digest[..63])),
        ("T17 8 KB", format!("sha256={}", digest.repeat(128))),
    ];
    let on_core = [
        ("T17 leading blank", format!(" {good}")),
        ("T17 trailing blank", format!("{good} ")),
        ("T17 trailing tab", format!("{good}\t")),
        ("T17 trailing NUL", format!("{good}\0")),
    ];
    let refuse = |(name, text): (&str, String)| refused(name, value(&text), Reason::CredentialMalformed);
    over_sockets
        .into_iter()
        .map(refuse)
        .chain(on_core.into_iter().map(refuse).map(Case::on_core_only))
        .collect()
}

fn truncated_and_extended(good: &str) -> Vec<Case> {
    let truncated = (0..good.len()).map(|length| (format!("T14 cut to {length}"), good[..length].to_owned()));
    let extended =
        (1..=64).map(|more| (format!("T15 longer by {more}"), format!("{good}{}", "0".repeat(more))));
    truncated
        .chain(extended)
        .map(|(name, text)| refused(name, value(&text), Reason::CredentialMalformed))
        .collect()
}

fn value(text: &str) -> Request {
    with_header(push("plain"), HEADER, text)
}

/// Both signatures, as GitHub sends them.
fn legacy(hook: &str) -> Request {
    let mut request = push(hook);
    let scheme = HmacScheme::sha256(LEGACY).hash(Hash::Sha1).prefix("sha1=");
    Hmac::new(scheme, secret(OLD)).sign(&mut request, std::time::UNIX_EPOCH);
    request
}

fn only_legacy(hook: &str) -> Request {
    without_header(legacy(hook), HEADER)
}

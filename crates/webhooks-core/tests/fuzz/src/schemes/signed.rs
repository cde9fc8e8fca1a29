//! Signatures: HMAC in every layout, Ed25519, RSA, JWS, and both versions of Standard Webhooks.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use webhooks_core::sample::RSA_KEYS;
use webhooks_core::scheme::{
    Ed25519, Ed25519Key, Encoding, Hash, Hmac, HmacScheme, Jws, Layout, Part, RsaKey, RsaSha1, StandardKey,
    StandardWebhooks, TimestampRule,
};
use webhooks_core::{Head, Rejection, Request};

use super::{Examine, Scheme, only};
use crate::credentials::{ED25519, NOW, SECRET, V1A, secret};

const SIGNATURE: &str = "x-signature";
const TIME: &str = "x-timestamp";
const TOLERANCE: Duration = Duration::from_secs(300);
const DOT: Part<'_> = Part::Text(".");
const TIMED: &[Part<'_>] = &[Part::Text("v0:"), Part::Timestamp, Part::Text(":"), Part::Body];

/// How a signature is found, stated a second time.
#[derive(Clone, Copy, Default)]
struct Rule {
    /// The header with the signature, if it is not [`SIGNATURE`].
    header: Option<&'static str>,
    /// Hexadecimal is read in either case, base64 is not.
    is_hex: bool,
    separator: Option<u8>,
    prefix: &'static str,
    time: Time,
    /// Other headers that have to be there.
    signed_headers: &'static [&'static str],
    /// Whether the first of those is an id of Standard Webhooks.
    has_id: bool,
}

#[derive(Clone, Copy, Default)]
enum Time {
    #[default]
    None,
    Seconds(&'static str),
    Millis(&'static str),
    /// Seconds, as an entry of the list that begins with this.
    Entry(&'static str),
}

pub(super) fn schemes() -> impl Iterator<Item = Scheme> {
    let hex = Rule { is_hex: true, ..Rule::default() };
    let plain = HmacScheme::sha256(SIGNATURE);
    let header = TimestampRule::header(TIME, TOLERANCE);
    let hmacs = [
        ("hmac_hex", plain, hex),
        ("hmac_prefix", plain.hash(Hash::Sha1).prefix("sha1="), Rule { prefix: "sha1=", ..hex }),
        ("hmac_base64", plain.hash(Hash::Sha512).encoding(Encoding::Base64), Rule::default()),
        ("hmac_list", plain.prefix("v1=").list(b','), Rule { prefix: "v1=", separator: Some(b','), ..hex }),
        (
            "hmac_list_with_time",
            plain
                .prefix("v1=")
                .list(b',')
                .signed(&[Part::Timestamp, DOT, Part::Body])
                .timestamp(TimestampRule::entry("t=", TOLERANCE)),
            Rule { prefix: "v1=", separator: Some(b','), time: Time::Entry("t="), ..hex },
        ),
        (
            "hmac_timestamp",
            plain.prefix("v0=").signed(TIMED).timestamp(header),
            Rule { prefix: "v0=", time: Time::Seconds(TIME), ..hex },
        ),
        (
            "hmac_millis",
            plain
                .encoding(Encoding::Base64)
                .signed(&[Part::Timestamp, Part::Text("\n"), Part::Secret])
                .timestamp(header.millis()),
            Rule { time: Time::Millis(TIME), ..Rule::default() },
        ),
        (
            "hmac_url_and_header",
            plain.signed(&[Part::Url, Part::Header("content-type"), Part::Body]),
            Rule { signed_headers: &["content-type"], ..hex },
        ),
    ];
    let hmacs = hmacs.into_iter().map(|(name, scheme, rule)| {
        let hmac = Hmac::new(scheme, secret(SECRET)).at_url("https://example.com/hooks/acme");
        let covers_body = name != "hmac_millis";
        Scheme { covers_body, ..of(name, Signature::Hmac(hmac), rule) }
    });

    let key = StandardKey::new(&secret(SECRET)).expect("a key in base64");
    let private = Ed25519Key::standard(&secret(V1A)).expect("a private key");
    let standard = Rule {
        header: Some("webhook-signature"),
        separator: Some(b' '),
        prefix: "v1,",
        time: Time::Seconds("webhook-timestamp"),
        signed_headers: &["webhook-id"],
        has_id: true,
        ..Rule::default()
    };
    let v1 = StandardWebhooks::new(key).webhook_headers_only();
    let v1a = StandardWebhooks::v1a([private]).webhook_headers_only();

    let key = Ed25519Key::from_hex(&secret(ED25519)).expect("a private key");
    let layout = Layout::header(SIGNATURE).signed(TIMED).timestamp(header);
    let rsa = RsaKey::from_pem(&secret(RSA_KEYS[1])).expect("a private key");
    let base64 = Layout::header(SIGNATURE).encoding(Encoding::Base64);
    hmacs.chain([
        of("standard_v1", Signature::Standard(v1), standard),
        of("standard_v1a", Signature::Standard(v1a), Rule { prefix: "v1a,", ..standard }),
        of(
            "ed25519",
            Signature::Ed25519(Ed25519::new(layout, [key])),
            Rule { time: Time::Seconds(TIME), ..hex },
        ),
        of("rsa", Signature::Rsa(RsaSha1::new(base64, [rsa])), Rule::default()),
        of("jws", Signature::Jws(Jws::new(SIGNATURE, "acme", secret(SECRET))), Rule::default()),
    ])
}

fn of(name: &'static str, examine: Signature, rule: Rule) -> Scheme {
    let accepts = move |scheme: &Scheme, request: &Request| rule.accepts(scheme, request).is_some();
    Scheme { name, examine: Box::new(examine), accepts: Box::new(accepts), covers_body: true }
}

impl Rule {
    /// `Some` if it has the signature that one who knows the secret makes at the time that the request names.
    fn accepts(&self, scheme: &Scheme, request: &Request) -> Option<()> {
        let header = self.header.unwrap_or(SIGNATURE);
        let value = only(request, header).filter(|value| value.len() <= 16 * 1024)?;
        for name in self.signed_headers {
            only(request, name)?;
        }
        if let (true, Some(id)) = (self.has_id, self.signed_headers.first()) {
            let id = only(request, id)?;
            (id.len() <= 256 && id.iter().all(|byte| (b'!'..=b'~').contains(byte) && *byte != b'.'))
                .then_some(())?;
        }
        let entries = || value.split(|&byte| Some(byte) == self.separator).take(100);
        let sent_at = match self.time {
            Time::None => None,
            Time::Seconds(name) | Time::Millis(name) => Some(only(request, name)?),
            Time::Entry(prefix) => {
                let mut times = entries().filter_map(|entry| entry.strip_prefix(prefix.as_bytes()));
                let first = times.next()?;
                times.next().is_none().then_some(())?;
                Some(first)
            }
        };
        let signed_at = match sent_at {
            None => super::now(),
            Some(digits) => self.near_now(digits)?,
        };
        let mut again = request.clone();
        scheme.sign(&mut again, signed_at);
        let signature = again.header(header)?.rsplit(|c| Some(c) == self.separator.map(char::from)).next()?;
        let signature = signature.strip_prefix(self.prefix)?.as_bytes();
        let is_signature = |entry: &[u8]| {
            entry.strip_prefix(self.prefix.as_bytes()).is_some_and(|sent| {
                if self.is_hex { sent.eq_ignore_ascii_case(signature) } else { sent == signature }
            })
        };
        entries().any(is_signature).then_some(())
    }

    /// The time that the digits mean, within five minutes. Signing writes no leading zeros, so that there is no second
    /// way to write one.
    fn near_now(&self, digits: &[u8]) -> Option<SystemTime> {
        let text = std::str::from_utf8(digits).ok()?;
        let units: u64 = text.parse().ok().filter(|units: &u64| units.to_string() == text)?;
        let millis = if matches!(self.time, Time::Millis(_)) { units } else { units.checked_mul(1000)? };
        (millis.abs_diff(u64::from(NOW) * 1000) <= 300_000).then_some(())?;
        UNIX_EPOCH.checked_add(Duration::from_millis(millis))
    }
}

enum Signature {
    Hmac(Hmac),
    Ed25519(Ed25519),
    Rsa(RsaSha1),
    Jws(Jws),
    Standard(StandardWebhooks),
}

impl Examine for Signature {
    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match self {
            Self::Hmac(scheme) => scheme.screen(head, now),
            Self::Ed25519(scheme) => scheme.screen(head, now),
            Self::Rsa(scheme) => scheme.screen(head, now),
            Self::Jws(scheme) => scheme.screen(head),
            Self::Standard(scheme) => scheme.screen(head, now),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        match self {
            Self::Hmac(scheme) => scheme.verify(head, body, now),
            Self::Ed25519(scheme) => scheme.verify(head, body, now),
            Self::Rsa(scheme) => scheme.verify(head, body, now),
            Self::Jws(scheme) => scheme.verify(head, body),
            Self::Standard(scheme) => scheme.verify(head, body, now),
        }
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match self {
            Self::Hmac(scheme) => scheme.sign(request, now),
            Self::Ed25519(scheme) => scheme.sign(request, now),
            Self::Rsa(scheme) => scheme.sign(request, now),
            Self::Jws(scheme) => scheme.sign(request),
            Self::Standard(scheme) => {
                if request.header("webhook-id").is_none() {
                    request.set_header("webhook-id", "msg_1");
                }
                scheme.sign(request, now);
            }
        }
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hmac(scheme) => scheme.fmt(f),
            Self::Ed25519(scheme) => scheme.fmt(f),
            Self::Rsa(scheme) => scheme.fmt(f),
            Self::Jws(scheme) => scheme.fmt(f),
            Self::Standard(scheme) => scheme.fmt(f),
        }
    }
}

//! The schemes' parameters: published and computed signatures of senders that have no module here, and `sign` as the
//! inverse of `verify` for every combination.

use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use webhooks_core::scheme::{
    Authenticate, Basic, Encoding, Hash, Hmac, HmacScheme, Part, TimestampRule, Token, TokenHeader,
    TokenScheme, UrlSecret,
};
use webhooks_core::{Clock, FixedClock, Reason, Request, Secret};

const FIVE_MINUTES: Duration = Duration::from_secs(300);

const TIMESTAMP_DOT_BODY: &[Part<'_>] = &[Part::Timestamp, Part::Text("."), Part::Body];

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn unix(seconds: u32) -> SystemTime {
    FixedClock::at_unix(seconds).now()
}

#[test]
fn a_signed_header_that_is_no_text_is_signed_as_it_is() {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-signature").signed(&[Part::Header("x-id"), Part::Body]);
    let hmac = Hmac::new(SCHEME, secret("shared with acme"));
    let mut request = Request::post("/", "{}");
    request.set_header("x-id", b"\xff".as_slice());
    hmac.sign(&mut request, unix(0));
    assert!(hmac.verify(&request.head(), &[request.body()], unix(0)).is_ok());
    request.set_header("x-id", b"\xfe".as_slice());
    assert!(hmac.verify(&request.head(), &[request.body()], unix(0)).is_err());
}

/// Slack's documentation of request signing.
#[test]
fn slack() {
    let scheme = HmacScheme::sha256("x-slack-signature")
        .prefix("v0=")
        .signed(&[Part::Text("v0:"), Part::Timestamp, Part::Text(":"), Part::Body])
        .timestamp(TimestampRule::header("x-slack-request-timestamp", FIVE_MINUTES));
    let body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&\
                channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&\
                response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&\
                trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    let mut request = Request::post("/", body);
    request.set_header("x-slack-request-timestamp", "1531420618");
    request.set_header(
        "x-slack-signature",
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
    );
    let slack = Hmac::new(scheme, secret("8f742231b10e8888abcd99yyyzzz85a5"));
    assert_eq!(slack.verify(&request.head(), &[request.body()], unix(1_531_420_618)).unwrap(), 0);
    let late = slack.verify(&request.head(), &[request.body()], unix(1_531_420_618 + 301)).unwrap_err();
    assert_eq!(late.reason(), Reason::TimestampOutOfRange);
}

/// A timestamp and signatures in one header: Stripe and Buildkite.
#[test]
fn timestamp_in_the_list() {
    for (header, timestamp, prefix) in
        [("stripe-signature", "t=", "v1="), ("x-buildkite-signature", "timestamp=", "signature=")]
    {
        let scheme = HmacScheme::sha256(header)
            .prefix(prefix)
            .list(b',')
            .signed(TIMESTAMP_DOT_BODY)
            .timestamp(TimestampRule::entry(timestamp, FIVE_MINUTES));
        let hmac = Hmac::new(scheme, secret("It's a Secret to Everybody"));
        let digest = "535d8497d859c07ff9680d86abba5699ebc7378ff8fa0443f98861d0826821f7";
        let judge = |value: &str| {
            let mut request = Request::post("/", r#"{"test": 2432232314}"#);
            request.set_header(header, value);
            let judged = hmac.verify(&request.head(), &[request.body()], unix(1_614_265_330));
            judged.map_err(|rejection| rejection.reason())
        };
        let time = format!("{timestamp}1614265330");
        let other = format!("{prefix}{}", "0".repeat(64));
        assert_eq!(judge(&format!("{time},{prefix}{digest}")), Ok(0));
        assert_eq!(judge(&format!("{time},{other},{prefix}{digest}")), Ok(0), "any of several");
        assert_eq!(judge(&format!("{time},{other}")), Err(Reason::SignatureMismatch));
        assert_eq!(judge(&format!("{time},v0={digest}")), Err(Reason::CredentialMalformed));
        assert_eq!(judge(&format!("{prefix}{digest}")), Err(Reason::CredentialMalformed), "no timestamp");
        assert_eq!(judge(&format!("{time},{time},{prefix}{digest}")), Err(Reason::CredentialRepeated));
    }
}

/// CircleCI's documentation, and a base64 digest as Shopify writes it.
#[test]
fn prefixed_hex_and_bare_base64() {
    let circleci =
        Hmac::new(HmacScheme::sha256("circleci-signature").prefix("v1=").list(b','), secret("secret"));
    let mut request = Request::post("/", "hello world");
    let digest = "v1=734cc62f32841568f45715aeb9f4d7891324e6d948e4c6c60c0621cdac48623a";
    request.set_header("circleci-signature", digest);
    assert!(circleci.verify(&request.head(), &[b"hello ", b"world"], SystemTime::now()).is_ok(), "in pieces");

    let shopify = HmacScheme::sha256("x-shopify-hmac-sha256").encoding(Encoding::Base64);
    let shopify = Hmac::new(shopify, secret("It's a Secret to Everybody"));
    let mut request = Request::post("/", r#"{"test": 2432232314}"#);
    request.set_header("x-shopify-hmac-sha256", "5kFtB7/ocJ598erHrJaEuWK0L5IbBPXuRn08t31TcTo=");
    assert!(shopify.verify(&request.head(), &[request.body()], SystemTime::now()).is_ok());
}

struct Acme;

impl TokenHeader for Acme {
    const HEADER: &'static str = "x-acme-token";
}

#[test]
fn tokens_are_compared_whole() {
    let token = Token::<Acme>::from(secret("the whole token"));
    let judge = |value: &str| {
        let mut request = Request::post("/", "");
        request.set_header("x-acme-token", value);
        token.verify(&request.head(), &[], SystemTime::now()).map_err(|rejection| rejection.reason())
    };
    assert!(judge("the whole token").is_ok());
    for wrong in ["the whole toke", "the whole token ", "THE WHOLE TOKEN", "x"] {
        assert_eq!(judge(wrong), Err(Reason::SignatureMismatch), "{wrong}");
    }
    assert_eq!(judge(""), Err(Reason::CredentialMalformed));
    let several = TokenScheme::new("x-acme-token", [secret("the old one"), secret("the new one")]);
    let mut request = Request::post("/", "");
    request.set_header("x-acme-token", "the new one");
    assert_eq!(several.verify(&request.head()).unwrap(), 1, "which secret it was");
    request.add_header("x-acme-token", "the new one");
    assert_eq!(several.verify(&request.head()).unwrap_err().reason(), Reason::CredentialRepeated);
}

/// Every HMAC scheme that can be put together of hash, encoding, prefix, list and timestamp.
fn scheme() -> impl Strategy<Value = HmacScheme> {
    let hashes = prop::sample::select(vec![Hash::Sha1, Hash::Sha256, Hash::Sha512]);
    let encodings = prop::sample::select(vec![Encoding::Hex, Encoding::Base64]);
    let prefixes = prop::sample::select(vec!["", "sha256=", "v1,"]);
    let timestamps = prop::sample::select(vec![
        None,
        Some(TimestampRule::header("x-time", FIVE_MINUTES)),
        Some(TimestampRule::header("x-time", FIVE_MINUTES).millis()),
    ]);
    (hashes, encodings, prefixes, any::<bool>(), timestamps).prop_map(
        |(hash, encoding, prefix, list, timestamp)| {
            let mut scheme = HmacScheme::sha256("x-signature").hash(hash).encoding(encoding).prefix(prefix);
            if list {
                scheme = scheme.list(b' ');
            }
            match timestamp {
                Some(rule) => scheme.signed(TIMESTAMP_DOT_BODY).timestamp(rule),
                None => scheme,
            }
        },
    )
}

proptest! {
    #[test]
    fn what_is_signed_verifies_and_nothing_else(
        scheme in scheme(),
        key in "[ -~]{1,80}x",
        body in any::<Vec<u8>>(),
        at in any::<prop::sample::Index>(),
        bit in 0..8_u8,
    ) {
        let hmac = Hmac::new(scheme, secret(&key));
        let mut request = Request::post("/", body.clone());
        let now = unix(1_700_000_000);
        hmac.sign(&mut request, now);
        prop_assert_eq!(hmac.verify(&request.head(), &[&body], now).unwrap(), 0);
        let cut = at.index(body.len() + 1);
        prop_assert!(hmac.verify(&request.head(), &[&body[..cut], &body[cut..]], now).is_ok());
        let mut other = body.clone();
        other.push(0);
        let at = at.index(other.len());
        other[at] ^= 1 << bit;
        prop_assert!(hmac.verify(&request.head(), &[&other], now).is_err());
        let wrong = Hmac::new(scheme, secret(&format!("{key}y")));
        prop_assert!(wrong.verify(&request.head(), &[&body], now).is_err());
    }

    #[test]
    fn basic_and_url_secrets_survive_any_text(name in "[^:]{1,20}", password in "\\PC{1,30}x") {
        let mut request = Request::post("/hooks", "");
        let basic = Basic::user(&name, &secret(&password)).unwrap();
        basic.sign(&mut request);
        prop_assert_eq!(basic.verify(&request.head()).unwrap(), 0);
        for url in [UrlSecret::query("secret", secret(&password)), UrlSecret::last_segment(secret(&password))] {
            let mut request = Request::post("/hooks", "");
            url.sign(&mut request);
            prop_assert_eq!(url.verify(&request.head()).unwrap(), 0);
        }
    }
}

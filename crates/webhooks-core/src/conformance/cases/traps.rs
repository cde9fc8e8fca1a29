//! What single providers are known for: unsigned tests, policies, families of headers, timestamps in milliseconds,
//! tokens in bodies.

use super::super::hooks::{OLD, credentials, now, secret};
use super::providers::Genuine;
use super::{case, refused, with_header, without_header};
use crate::conformance::{Case, Expect};
use crate::scheme::{Hmac, HmacScheme};
use crate::{Clock, FixedClock, Reason, Request, providers};

pub(super) fn cases() -> Vec<Case> {
    [bitbucket(), gitlab(), gitea(), gitee(), coding()].concat()
}

/// The unsigned test of a connection is answered and never handled; nothing else passes for it.
fn bitbucket() -> Vec<Case> {
    const SIGNATURE: &str = "x-hub-signature";
    const TEST: &str = r#"{"test": true}"#;
    let genuine = Genuine::named("bitbucket_data_center", "hmac_sha256");
    let entry = providers::find("bitbucket_data_center").expect("the table knows its providers");
    let way = &entry.ways[0];
    let ping = |body: &str| {
        let mut request = with_header(genuine.request.clone(), "x-event-key", "diagnostics:ping");
        request.set_body(body.to_owned());
        without_header(request, SIGNATURE)
    };
    let mut signed = ping(TEST);
    entry
        .sign(way.name, credentials(way, OLD), &mut signed, FixedClock::at_unix(now()).now())
        .expect("the table knows its ways");
    let mut to_cloud = ping(TEST);
    to_cloud.set_path("/bitbucket_cloud/hmac_sha256".to_owned());
    let event = std::str::from_utf8(genuine.request.body()).expect("the sample is text").to_owned();
    let name = |what: &str| format!("bitbucket_data_center {what}");
    vec![
        case(name("unsigned test"), ping(TEST), Expect::Skipped),
        case(name("signed test"), signed, Expect::Skipped),
        refused(name("event as a test"), ping(&event), Reason::CredentialMissing),
        refused(name("test that says more"), ping(r#"{"test":true,"a":1}"#), Reason::CredentialMissing),
        refused(
            name("test as an event"),
            with_header(ping(TEST), "x-event-key", "pr:opened"),
            Reason::CredentialMissing,
        ),
        refused(
            name("test with a bad signature"),
            with_header(ping(TEST), SIGNATURE, format!("sha256={}", "0".repeat(64))),
            Reason::SignatureMismatch,
        ),
        refused(
            name("test with an empty signature"),
            with_header(ping(TEST), SIGNATURE, ""),
            Reason::CredentialMalformed,
        ),
        refused(name("test at bitbucket_cloud"), to_cloud, Reason::CredentialMissing),
    ]
}

/// The three policies, with a signature that is good, bad or absent, and a token that is.
fn gitlab() -> Vec<Case> {
    const SIGNATURE: &str = "webhook-signature";
    const TOKEN_HEADER: &str = "x-gitlab-token";
    let bad = format!("v1,{}=", "A".repeat(43));
    let both = |way: &str| {
        let mut request = Genuine::named("gitlab", "signature_else_token").request;
        request.set_path(format!("/gitlab/{way}"));
        // Where the token decides alone it is the secret.
        if way == "token" { with_header(request, TOKEN_HEADER, OLD) } else { request }
    };
    let token_alone = |way| without_header(both(way), SIGNATURE);
    let bad_signature = |way| with_header(both(way), SIGNATURE, bad.clone());
    let wrong_token = |way| with_header(both(way), TOKEN_HEADER, "another token than that");
    let handled = |name: &str, way: &str, request: Request| {
        let expect = Genuine::named("gitlab", way).handled(&request);
        case(format!("gitlab {way}: {name}"), request, expect)
    };
    let refuse = |name: &str, way: &str, request: Request, reason| {
        refused(format!("gitlab {way}: {name}"), request, reason)
    };
    let (signing, either, token) = ("signing_token", "signature_else_token", "token");
    vec![
        handled("both good", signing, both(signing)),
        handled("good signature, wrong token", signing, wrong_token(signing)),
        refuse("token alone", signing, token_alone(signing), Reason::CredentialMissing),
        refuse("bad signature, good token", signing, bad_signature(signing), Reason::SignatureMismatch),
        handled("both good", either, both(either)),
        handled("good signature, wrong token", either, wrong_token(either)),
        handled("token alone", either, token_alone(either)),
        refuse("bad signature, good token", either, bad_signature(either), Reason::SignatureMismatch),
        refuse(
            "empty signature, good token",
            either,
            with_header(both(either), SIGNATURE, ""),
            Reason::CredentialMalformed,
        ),
        refuse(
            "wrong token alone",
            either,
            without_header(wrong_token(either), SIGNATURE),
            Reason::SignatureMismatch,
        ),
        handled("token alone", token, token_alone(token)),
        handled("bad signature, good token", token, bad_signature(token)),
        refuse("good signature, wrong token", token, wrong_token(token), Reason::SignatureMismatch),
        refuse(
            "good signature, no token",
            token,
            without_header(both(token), TOKEN_HEADER),
            Reason::CredentialMissing,
        ),
        refuse("empty token", token, with_header(both(token), TOKEN_HEADER, ""), Reason::CredentialMalformed),
        refuse(
            "longer token",
            token,
            with_header(both(token), TOKEN_HEADER, format!("{OLD}x")),
            Reason::SignatureMismatch,
        ),
    ]
}

/// Each family of headers for itself; the signature is that of the JSON, wherever it is.
fn gitea() -> Vec<Case> {
    const GITEA: &str = "x-gitea-signature";
    let gitea = Genuine::named("gitea", "hmac_sha256");
    let forgejo = Genuine::named("gitea", "forgejo_hmac_sha256");
    let own = gitea.request.header(GITEA).unwrap_or_default().to_owned();
    let without_own = without_header(gitea.request.clone(), GITEA);
    let coarse = with_header(
        with_header(gitea.request.clone(), "x-gitea-event", "push_of_all_kinds"),
        "x-gogs-event",
        "fork",
    );
    let no_type =
        without_header(with_header(gitea.request.clone(), "x-gitea-event", "fork"), "x-gitea-event-type");
    let carriers = providers::find("gitea").expect("the table knows its providers").carriers();
    let mut form = gitea.request.clone();
    carriers.wrap(&mut form, crate::sample::Carrier::Form);
    let mut form_as_sent = form.clone();
    Hmac::new(HmacScheme::sha256(GITEA), secret(OLD))
        .sign(&mut form_as_sent, FixedClock::at_unix(now()).now());
    let mut get = gitea.request.clone();
    carriers.wrap(&mut get, crate::sample::Carrier::Query);
    vec![
        refused("gitea: T09 only the headers for GitHub and Gogs", without_own, Reason::CredentialMissing),
        refused(
            "gitea: a prefix",
            with_header(gitea.request.clone(), GITEA, format!("sha256={own}")),
            Reason::CredentialMalformed,
        ),
        refused("gitea: empty", with_header(gitea.request.clone(), GITEA, ""), Reason::CredentialMalformed),
        case("gitea: the type of event before the event", coarse.clone(), gitea.handled(&coarse)),
        case("gitea: the event where there is no type", no_type.clone(), gitea.handled(&no_type)),
        case("gitea: a form, its JSON signed", form.clone(), gitea.handled(&form)),
        refused("gitea: a form, signed as sent", form_as_sent, Reason::SignatureMismatch),
        refused("gitea: GET, not opted in", get, Reason::MethodNotAllowed),
        refused(
            "gitea: T09 Gitea's headers at Forgejo's route",
            without_header(forgejo.request.clone(), "x-forgejo-signature"),
            Reason::CredentialMissing,
        ),
        refused(
            "gitea: Forgejo's signature without its event",
            without_header(without_header(forgejo.request, "x-forgejo-event"), "x-forgejo-event-type"),
            Reason::EventNameMissing,
        ),
    ]
}

/// T30, T31, T35: an hour back, five minutes ahead, in milliseconds; the body is not covered.
fn gitee() -> Vec<Case> {
    const TOKEN_HEADER: &str = "x-gitee-token";
    const TIMESTAMP: &str = "x-gitee-timestamp";
    let genuine = Genuine::named("gitee", "signature");
    let entry = providers::find("gitee").expect("the table knows its providers");
    let way = entry.ways.first().expect("it has ways");
    let at = |seconds: i64| {
        let time = u32::try_from(i64::from(now()) + seconds).expect("near now");
        let mut request = genuine.request.clone();
        let signed =
            entry.sign(way.name, credentials(way, OLD), &mut request, FixedClock::at_unix(time).now());
        signed.expect("the table's secrets are in the ways' formats");
        request
    };
    let token = genuine.request.header(TOKEN_HEADER).unwrap_or_default().to_owned();
    let sent = |value: String| with_header(genuine.request.clone(), TOKEN_HEADER, value);
    let stamped = |value: &str| with_header(genuine.request.clone(), TIMESTAMP, value);
    let millis = u64::from(now()) * 1000;
    let handled = |name: &str, request: Request| {
        let expect = genuine.handled(&request);
        case(format!("gitee: {name}"), request, expect)
    };
    let refuse = |name: &str, request, reason| refused(format!("gitee: {name}"), request, reason);
    let mut at_password = genuine.request.clone();
    at_password.set_path("/gitee/password");
    let mut cases = vec![
        handled("T35 an hour old", at(-3600)),
        refuse("T35 older", at(-3601), Reason::TimestampOutOfRange),
        handled("T30 five minutes ahead", at(300)),
        refuse("T30 further ahead", at(301), Reason::TimestampOutOfRange),
        refuse("another time than signed", stamped(&(millis + 1).to_string()), Reason::SignatureMismatch),
        refuse("T31 seconds", stamped(&now().to_string()), Reason::TimestampOutOfRange),
        refuse("T31 no time", without_header(genuine.request.clone(), TIMESTAMP), Reason::CredentialMissing),
        refuse("percent-encoded", sent(token.replace('=', "%3D")), Reason::CredentialMalformed),
        refuse("T21 unpadded", sent(token.trim_end_matches('=').to_owned()), Reason::CredentialMalformed),
        refuse(
            "the secret itself where a signature is due",
            sent(OLD.to_owned()),
            Reason::CredentialMalformed,
        ),
        refuse("a signature where the password is due", at_password, Reason::SignatureMismatch),
    ];
    for junk in ["", "123junk", "+1700000000000", "-1700000000000", "1e12", "1700000000000.0"] {
        cases.push(refuse(&format!("T31 `{junk}`"), stamped(junk), Reason::CredentialMalformed));
    }
    cases
}

/// V1: one top-level member, a string, not in two minds.
fn coding() -> Vec<Case> {
    let v1 = Genuine::named("coding", "body_token");
    let v2 = Genuine::named("coding", "hmac_sha1");
    let quoted = format!("{OLD:?}");
    let with_body = |name: &str, body: String, reason| {
        let mut request = v1.request.clone();
        request.set_body(body);
        refused(format!("coding body_token: {name}"), request, reason)
    };
    let mut at_v2 = v1.request.clone();
    at_v2.set_path("/coding/hmac_sha1");
    let mut form = v2.request.clone();
    let carriers = providers::find("coding").expect("the table knows its providers").carriers();
    carriers.wrap(&mut form, crate::sample::Carrier::Form);
    vec![
        with_body("nested", format!(r#"{{"a":{{"token":{quoted}}}}}"#), Reason::CredentialMissing),
        with_body("in a list", format!(r#"[{{"token":{quoted}}}]"#), Reason::CredentialMalformed),
        with_body("a number", r#"{"token":1}"#.to_owned(), Reason::CredentialMalformed),
        with_body("null", r#"{"token":null}"#.to_owned(), Reason::CredentialMalformed),
        with_body("empty", r#"{"token":""}"#.to_owned(), Reason::CredentialMalformed),
        with_body("two", format!(r#"{{"token":{quoted},"token":"x"}}"#), Reason::CredentialRepeated),
        with_body("broken JSON", format!(r#"{{"token":{quoted}"#), Reason::CredentialMalformed),
        with_body(
            "129 levels",
            format!(r#"{{"token":{quoted},"a":{}"#, "[".repeat(129)),
            Reason::CredentialMalformed,
        ),
        refused("coding hmac_sha1: a token in the body", at_v2, Reason::CredentialMissing),
        refused("coding hmac_sha1: a form, not opted in", form, Reason::UnsupportedMediaType),
    ]
}

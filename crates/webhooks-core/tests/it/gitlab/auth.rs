//! GitLab's two credentials, and who decides between them.

use webhooks_core::gitlab::{Auth, GitLab};
use webhooks_core::scheme::{Authenticate, Credentials, StandardKeys, WayError};
use webhooks_core::{Integrity, Receiver, Request, providers, sample};

use super::{SIGNING_TOKEN, TOKEN, either, key, secret, signing, token};

/// A push, with the credentials of a hook that has both.
fn push() -> Request {
    sample::Delivery::<GitLab>::of("Push Hook").signed_with(either())
}

/// Which way accepts a request, and what it proves.
fn accepted(auth: Auth, request: &Request) -> Option<(String, Integrity)> {
    let receiver = Receiver::<GitLab>::new(auth);
    let raw = receiver.receive_raw(&request.head(), request.body().clone()).ok()?;
    Some((raw.way().to_owned(), raw.integrity()))
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Sent {
    Good,
    Bad,
    Absent,
}

#[test]
fn each_policy_asks_for_what_it_says() {
    use Sent::{Absent, Bad, Good};
    for signature in [Good, Bad, Absent] {
        for plain in [Good, Bad, Absent] {
            let mut request = push();
            match signature {
                Good => {}
                Bad => request.set_header("webhook-signature", format!("v1,{}=", "A".repeat(43))),
                Absent => request.remove_header("webhook-signature"),
            }
            match plain {
                Good => {}
                Bad => request.set_header("x-gitlab-token", "a secret token, as it isn't"),
                Absent => request.remove_header("x-gitlab-token"),
            }
            let by_signature = (signature == Good).then(|| ("signing_token".to_owned(), Integrity::Body));
            let by_token = (plain == Good).then(|| ("token".to_owned(), Integrity::Sender));
            let by_either = if signature == Absent { by_token.clone() } else { by_signature.clone() };
            let case = format!("signature {signature:?}, token {plain:?}");
            assert_eq!(accepted(signing(), &request), by_signature, "{case}");
            assert_eq!(accepted(either(), &request), by_either, "{case}");
            assert_eq!(accepted(token(), &request), by_token, "{case}");
        }
    }
}

#[test]
fn an_empty_signature_is_there_and_bad() {
    let mut request = push();
    for signature in ["", " ", "v1,", "v2,abc"] {
        request.set_header("webhook-signature", signature);
        assert_eq!(accepted(either(), &request), None, "{signature:?}");
    }
    request.remove_header("webhook-signature");
    request.remove_header("webhook-timestamp");
    assert!(accepted(either(), &request).is_some(), "before 19.0 there is none of it");
}

#[test]
fn a_token_is_compared_whole() {
    for auth in [token, either] {
        let mut request = push();
        request.remove_header("webhook-signature");
        assert!(accepted(auth(), &request).is_some());
        for wrong in ["", " ", "a", &TOKEN[1..], &format!("{TOKEN}!"), &TOKEN.to_uppercase(), SIGNING_TOKEN] {
            request.set_header("x-gitlab-token", wrong);
            assert_eq!(accepted(auth(), &request), None, "{wrong:?}");
        }
        request.set_header("x-gitlab-token", TOKEN);
        request.add_header("X-Gitlab-Token", TOKEN);
        assert_eq!(accepted(auth(), &request), None, "twice");
    }
}

#[test]
fn the_token_is_looked_at_before_the_body_is() {
    let mut request = push();
    request.set_header("x-gitlab-token", "wrong");
    assert!(token().screen(&request.head(), std::time::SystemTime::now()).is_err());
}

#[test]
fn the_text_of_a_signing_token_is_not_its_key() {
    use base64::Engine as _;
    let as_text = base64::engine::general_purpose::STANDARD.encode(SIGNING_TOKEN);
    let request =
        sample::Delivery::<GitLab>::of("Push Hook").signed_with(Auth::signing_tokens(key(&as_text)));
    assert_eq!(accepted(signing(), &request), None);
}

#[test]
fn signatures_are_those_of_standard_webhooks() {
    let good = push();
    let changed = |change: &dyn Fn(&mut Request)| {
        let mut request = good.clone();
        change(&mut request);
        accepted(signing(), &request)
    };
    let signature = good.header("webhook-signature").unwrap().to_owned();
    assert!(changed(&|r| r.set_header("webhook-signature", format!("v2,x v1,AAAA {signature}"))).is_some());
    assert!(changed(&|r| r.set_header("svix-signature", "v1,x")).is_some(), "not GitLab's");
    assert_eq!(changed(&|r| r.set_header("webhook-id", "another")), None);
    assert_eq!(changed(&|r| r.set_header("webhook-id", "a.b")), None);
    assert_eq!(changed(&|r| r.remove_header("webhook-id")), None);
    assert_eq!(changed(&|r| r.remove_header("webhook-timestamp")), None);
    assert_eq!(changed(&|r| r.add_header("webhook-signature", signature.clone())), None);
    assert_eq!(changed(&|r| r.set_body("{}")), None);
    assert_eq!(changed(&|r| r.set_header("webhook-timestamp", "1700000000")), None, "long ago");
    let dotted = sample::Delivery::<GitLab>::of("Push Hook").id("a.b").signed_with(either());
    assert_eq!(accepted(signing(), &dotted), None, "the signed text could be cut in two ways");
    assert!(accepted(token(), &dotted).is_some());
}

#[test]
fn signing_tokens_are_replaced_one_after_the_other() {
    let new = key("whsec_bmV3ICAgYWNtZSBzaWduaW5nIHRva2VuIC8gMzIgYnk=");
    let both = Auth::signing_tokens([new, key(SIGNING_TOKEN)]);
    let receiver = Receiver::<GitLab>::new(both);
    let raw = receiver.receive_raw(&push().head(), push().body().clone()).unwrap();
    assert_eq!(raw.secret_index(), 1);
}

#[test]
fn a_refusal_says_which_credential_was_sent() {
    let refused = |auth: Auth, without: &str| {
        let mut request = push();
        request.remove_header(without);
        let now = std::time::SystemTime::now();
        std::error::Error::source(&auth.screen(&request.head(), now).unwrap_err()).unwrap().to_string()
    };
    assert!(refused(signing(), "webhook-signature").contains("signature_else_token"));
    assert!(refused(token(), "x-gitlab-token").contains("signing_token"));
    assert!(refused(Auth::status_check(secret(TOKEN)), "x-gitlab-token").contains("a hook's signature"));
}

#[test]
fn configuration_names_the_ways() {
    let gitlab = providers::find("gitlab").unwrap();
    let credentials = || Credentials::from(secret(SIGNING_TOKEN));
    assert!(gitlab.receiver("signing_token", credentials()).is_ok());
    assert!(gitlab.receiver("signature_else_token", credentials().and_token(secret(TOKEN))).is_ok());
    assert!(gitlab.receiver("token", secret(TOKEN)).is_ok());
    assert!(gitlab.receiver("status_check", secret(TOKEN)).is_ok());
    let error = gitlab.receiver("signature_else_token", credentials()).unwrap_err();
    assert!(matches!(error, WayError::TokenMissing("signature_else_token")), "{error}");
    assert!(matches!(gitlab.receiver("signing_token", secret(TOKEN)), Err(WayError::Secret(_))));
    assert!(StandardKeys::try_from(&secret("whsec_").into()).is_err());
}

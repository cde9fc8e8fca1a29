//! Two families of headers among five, three ways to carry the signed text, and a second credential.

use std::time::SystemTime;

use webhooks_core::gitea::{Auth, Gitea};
use webhooks_core::github::GitHub;
use webhooks_core::gogs::Gogs;
use webhooks_core::scheme::Authenticate;
use webhooks_core::{Body, Provider, Reason, Receiver, Request, Secret, sample};

use super::{fixture, forgejo, gitea, receive, secret};

const FAMILIES: [&str; 4] = ["gitea", "forgejo", "gogs", "github"];

/// Makes the headers of a family say something else, and its signature wrong.
fn garble(request: &mut Request, family: &str) {
    for part in ["event", "event-type", "delivery"] {
        request.set_header(&format!("x-{family}-{part}"), "garbled");
    }
    request.set_header(&format!("x-{family}-signature"), "0".repeat(64));
}

#[test]
fn each_reads_its_own_headers_alone() {
    let sent = fixture("push.forgejo");
    let id = sent.header("x-forgejo-delivery").unwrap();
    for (receiver, own, way) in
        [(gitea(), "gitea", "hmac_sha256"), (forgejo(), "forgejo", "forgejo_hmac_sha256")]
    {
        let mut request = sent.clone();
        for family in FAMILIES.iter().filter(|family| **family != own) {
            garble(&mut request, family);
        }
        request.set_header("x-hub-signature", "sha1=0");
        request.set_header("x-hub-signature-256", "sha256=0");
        let delivery = receive(&receiver, &request).unwrap();
        assert_eq!((delivery.kind(), delivery.id(), delivery.way()), ("push", Some(id), way));

        let mut request = sent.clone();
        garble(&mut request, own);
        assert_eq!(receive(&receiver, &request).unwrap_err(), Reason::SignatureMismatch, "{own}");

        let mut request = sent.clone();
        request.remove_header(&format!("x-{own}-signature"));
        assert_eq!(receive(&receiver, &request).unwrap_err(), Reason::CredentialMissing, "{own}");
    }
    assert_eq!(receive(&forgejo(), &fixture("push")).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn forgejo_takes_event_and_id_from_its_own_headers() {
    let mut request = fixture("push.forgejo");
    for part in ["event", "event-type"] {
        request.remove_header(&format!("x-forgejo-{part}"));
    }
    assert_eq!(receive(&forgejo(), &request).unwrap_err(), Reason::EventNameMissing);
    let mut request = fixture("push.forgejo");
    request.remove_header("x-forgejo-delivery");
    assert_eq!(receive(&forgejo(), &request).unwrap().id(), None);
}

#[test]
fn nothing_but_the_bare_signature_in_its_own_header_is_good() {
    let sent = fixture("push");
    let signature = sent.header("x-gitea-signature").unwrap();
    let bad: [(&[&str], Reason); 6] = [
        (&[], Reason::CredentialMissing),
        (&[""], Reason::CredentialMalformed),
        (&["sha256="], Reason::CredentialMalformed),
        (&[&format!("sha256={signature}")], Reason::CredentialMalformed),
        (&[signature, signature], Reason::CredentialRepeated),
        (&["shared with our Gitea and nobody else"], Reason::CredentialMalformed),
    ];
    for (values, reason) in bad {
        let mut request = sent.clone();
        request.remove_header("x-gitea-signature");
        for value in values {
            request.add_header("x-gitea-signature", *value);
        }
        assert_eq!(receive(&gitea(), &request).unwrap_err(), reason, "{values:?}");
    }
}

#[test]
fn the_secret_in_the_query_or_the_body_proves_nothing() {
    let mut in_query = fixture("push");
    in_query.remove_header("x-gitea-signature");
    in_query.set_query("secret=shared%20with%20our%20Gitea%20and%20nobody%20else".to_owned());
    assert_eq!(receive(&gitea(), &in_query).unwrap_err(), Reason::CredentialMissing);
    let mut in_body = fixture("push.group_only");
    in_body.remove_header("x-gitea-signature");
    assert_eq!(receive(&gitea(), &in_body).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn forms_and_queries_are_signed_as_what_is_in_them() {
    let form = fixture("push.form");
    assert_eq!(receive(&gitea(), &form).unwrap().kind(), "push");

    let mut signed_raw = form.clone();
    let mut as_sent = Request::post("/", form.body().clone());
    Auth::hmac_sha256(secret()).sign(&mut as_sent, SystemTime::now());
    signed_raw.set_header("x-gitea-signature", as_sent.header("x-gitea-signature").unwrap());
    assert_eq!(receive(&gitea(), &signed_raw).unwrap_err(), Reason::SignatureMismatch);

    let get = fixture("push.get");
    assert_eq!(receive(&gitea(), &get).unwrap_err(), Reason::MethodNotAllowed);
    let receiver = gitea().accept_get();
    assert_eq!(receive(&receiver, &get).unwrap().kind(), "push");
    let tampered = get.query().unwrap().replace("Maya", "Leo");
    let mut changed = get.clone();
    changed.set_query(tampered);
    assert_eq!(receive(&receiver, &changed).unwrap_err(), Reason::SignatureMismatch);
    // Other parameters of the hook's URL are not signed.
    let mut more = get.clone();
    more.set_query(format!("a=b&{}&z", get.query().unwrap()));
    assert_eq!(receive(&receiver, &more).unwrap().kind(), "push");
}

/// Why one secret per hook: Gitea sends GitHub's headers with GitHub's signature, and Gogs' with Gogs'.
#[test]
fn a_shared_secret_is_good_on_a_route_for_github_or_gogs() {
    let request = fixture("push");
    let delivery = Receiver::<GitHub>::new(secret())
        .receive_raw(&request.head(), request.body().clone())
        .expect("genuine: documented in both cards");
    assert_eq!((delivery.provider(), delivery.kind()), ("github", "push"));
    let delivery =
        Receiver::<Gogs>::new(secret()).receive_raw(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.provider(), delivery.kind()), ("gogs", "push"));
    let other = Secret::new("another secret for GitHub").unwrap();
    let refusal = Receiver::<GitHub>::new(other).receive_raw(&request.head(), request.body().clone());
    assert_eq!(refusal.unwrap_err().into_answer().status, 401);
}

#[test]
fn what_is_made_for_tests_has_all_that_the_senders_send() {
    let of = || sample::Delivery::<Gitea>::of("issue_label").id("b0b0");
    for (auth, families) in
        [(Auth::hmac_sha256(secret()), &FAMILIES[..1]), (Auth::forgejo(secret()), &FAMILIES[..2])]
    {
        let request = of().signed_with(auth);
        for family in families.iter().chain(&["gogs", "github"]) {
            let value = |part| request.header(&format!("x-{family}-{part}"));
            assert_eq!(
                (value("delivery"), value("event"), value("event-type")),
                (Some("b0b0"), Some("issues"), Some("issue_label")),
                "{family}"
            );
        }
        let target_type = request.header("x-gitea-hook-installation-target-type");
        assert_eq!(target_type.is_some(), !families.contains(&"forgejo"));
        assert!(request.header("x-gogs-signature").is_some());
        assert!(request.header("x-hub-signature").unwrap().starts_with("sha1="));
        assert!(request.header("x-hub-signature-256").unwrap().starts_with("sha256="));
        assert_eq!(receive(&gitea(), &request).unwrap().kind(), "issue_label");
        assert_eq!(receive(&forgejo(), &request).is_ok(), families.contains(&"forgejo"));
    }
}

#[test]
fn unauthenticated_forgejo_is_known_by_its_headers() {
    let mut request = fixture("push.forgejo");
    garble(&mut request, "gitea");
    let identify = |request: &Request| {
        let body = Body::new(request.body().clone(), None);
        Gitea::identify(None, &request.head(), &body).unwrap().kind
    };
    assert_eq!(identify(&request), "push");
    assert_eq!(identify(&fixture("issue_label")), "issue_label");
}

#[test]
fn the_text_in_authorization_counts_beside_the_signature_and_never_for_it() {
    let text = || Secret::new("Bearer of our own").unwrap();
    let receiver = Receiver::<Gitea>::new(Auth::hmac_sha256(secret()).and_authorization(text()));
    let mut request = fixture("push");
    assert_eq!(receive(&receiver, &request).unwrap_err(), Reason::CredentialMissing);
    for (sent, expected) in [
        ("bearer of our own", Reason::SignatureMismatch),
        ("of our own", Reason::SignatureMismatch),
        ("", Reason::CredentialMalformed),
    ] {
        request.set_header("authorization", sent);
        assert_eq!(receive(&receiver, &request).unwrap_err(), expected, "{sent}");
    }
    request.set_header("authorization", "Bearer of our own");
    assert_eq!(receive(&receiver, &request).unwrap().way(), "hmac_sha256_and_authorization");
    // Who did not ask for it does not look at it.
    assert_eq!(receive(&gitea(), &request).unwrap().way(), "hmac_sha256");

    let mut twice = request.clone();
    twice.add_header("authorization", "Bearer of our own");
    assert_eq!(receive(&receiver, &twice).unwrap_err(), Reason::CredentialRepeated);
    let mut unsigned = request.clone();
    unsigned.remove_header("x-gitea-signature");
    assert_eq!(receive(&receiver, &unsigned).unwrap_err(), Reason::CredentialMissing);
    let mut changed = request.clone();
    changed.set_body([request.body(), &b" "[..]].concat());
    assert_eq!(receive(&receiver, &changed).unwrap_err(), Reason::SignatureMismatch);

    let both = Auth::forgejo(secret()).and_authorization(text());
    let request = sample::Delivery::<Gitea>::of("push").signed_with(both);
    assert_eq!(request.header("authorization"), Some("Bearer of our own"));
    assert!(receive(&forgejo(), &request).is_ok());
}

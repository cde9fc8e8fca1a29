//! Netlify's signature is one of claims, and binds the body by its hash.

use webhooks_core::netlify::Netlify;
use webhooks_core::{Head, Integrity, Reason, Request};

use super::{receive, signed};

#[test]
fn the_event_s_name_may_be_missing_but_not_ambiguous() {
    let mut request = signed::<Netlify>(Request::post("/", r#"{"state":"ready"}"#));
    let delivery = receive::<Netlify>(&request).unwrap();
    assert_eq!((delivery.kind(), delivery.id(), delivery.integrity()), ("", None, Integrity::Body));
    request.add_header("x-netlify-event", "deploy_created");
    assert_eq!(receive::<Netlify>(&request).unwrap().kind(), "deploy_created");
    request.add_header("x-netlify-event", "deploy_failed");
    let refusal = receive::<Netlify>(&request).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::HeaderRepeated);
}

#[test]
fn a_malformed_jws_is_refused_before_the_body_is_read() {
    use webhooks_core::{Receiver, Secret};
    let receiver = Receiver::<Netlify>::new(Secret::new("It's a Secret to Everybody").unwrap());
    for value in ["", ".", "..", "...", "e30.e30.AA", "bm90IGEgand0", &"e30.".repeat(2000)] {
        let headers = [("x-webhook-signature", value)];
        let refusal = receiver.begin(&Head::new("POST", "/", None, &headers)).unwrap_err();
        assert_eq!(refusal.rejection().unwrap().reason(), Reason::CredentialMalformed, "{value}");
    }
}

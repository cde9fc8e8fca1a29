//! Questions that senders ask of a URL, answered once they are known to be theirs.

use webhooks_core::discord::{self, Discord};
use webhooks_core::refusal::Note;
use webhooks_core::scheme::Signature;
use webhooks_core::slack::Slack;
use webhooks_core::wire::FreeForm;
use webhooks_core::zoom::Zoom;
use webhooks_core::{Answer, AnyReceiver, Custom, FixedClock, Reason, Receiver, Refusal, Request, Secret};

use super::{NOW, receive, secret, signed, signed_by};
use crate::confusion;

fn answered(refusal: Refusal) -> Answer {
    match refusal {
        Refusal::Answer(answer) => answer,
        Refusal::Rejected(rejection) => panic!("{rejection}"),
    }
}

#[test]
fn slack_s_handshake_is_answered_once_it_is_authentic() {
    let request = Request::post("/", r#"{"token":"x","challenge":"3eZbrw1aBm2r","type":"url_verification"}"#);
    let answer = answered(receive::<Slack>(&signed::<Slack>(request.clone())).unwrap_err());
    assert_eq!((answer.status, &answer.body[..]), (200, &b"3eZbrw1aBm2r"[..]));
    assert_eq!(answer.note.as_deref(), Some(&Note::Handshake));
    let forged = signed_by(&Signature::<Slack>::from(Secret::new("another").unwrap()), request);
    let refusal = receive::<Slack>(&forged).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::SignatureMismatch);
}

/// Any receiver answers, also one of the application's types, and one chosen at run time.
#[test]
fn zoom_s_handshake_proves_the_secret() {
    let body = r#"{"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event":"endpoint.url_validation"}"#;
    let request = signed::<Zoom>(Request::post("/", body));
    // Computed by an independent implementation.
    let expected = concat!(
        r#"{"encryptedToken":"34695fa238d44562f131448d95b5f5df2e52e07c8793d7f2dc630f6159e5cd5e","#,
        r#""plainToken":"qgg8vlvZRS6UYooatFL8Aw"}"#
    );
    let answer = answered(receive::<Custom<Zoom, FreeForm>>(&request).unwrap_err());
    assert_eq!((answer.status, answer.body.as_ref()), (200, expected.as_bytes()));
    assert_eq!(answer.headers, [("content-type", "application/json".to_owned())]);

    let newer = Secret::new("the one that is to replace it").unwrap();
    let receiver = Receiver::<Zoom>::new([newer, secret()]).clock(FixedClock::at_unix(NOW));
    let receiver: &dyn AnyReceiver = &receiver;
    let rotated = receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap_err();
    assert_eq!(answered(rotated).body, answer.body, "with the secret that the question was signed with");
}

#[test]
fn a_handshake_without_its_question_is_a_delivery() {
    for body in [r#"{"event":"endpoint.url_validation"}"#, r#"{"payload":{"plainToken":"x"}}"#] {
        assert!(receive::<Zoom>(&signed::<Zoom>(Request::post("/", body))).is_ok(), "{body}");
    }
    let slack = r#"{"type":"url_verification"}"#;
    assert_eq!(
        receive::<Slack>(&signed::<Slack>(Request::post("/", slack))).unwrap().kind(),
        "url_verification"
    );
}

#[test]
fn discord_s_pings() {
    let auth = || discord::Auth::public_key(&Secret::new(confusion::ED25519).unwrap()).unwrap();
    let public = Secret::new(&confusion::ED25519[64..]).unwrap();
    let receive = |body: &'static str| {
        let request = signed_by(&auth(), Request::post("/", body));
        let receiver = Receiver::<Discord>::new(discord::Auth::public_key(&public).unwrap());
        receiver.receive(&request.head(), request.body().clone())
    };
    let pong = answered(receive(r#"{"id":"1","type":1}"#).unwrap_err());
    assert_eq!((pong.status, &pong.body[..]), (200, &br#"{"type":1}"#[..]));
    let no_content = answered(receive(r#"{"version":1,"application_id":"1","type":0}"#).unwrap_err());
    assert_eq!((no_content.status, no_content.body.len(), no_content.headers.len()), (204, 0, 0));
    let interaction = receive(r#"{"id":"7","type":2,"data":{"name":"open"}}"#).unwrap();
    assert_eq!((interaction.kind(), interaction.id()), ("2", Some("7")));
    let event = receive(r#"{"type":1,"event":{"type":"ENTITLEMENT_CREATE"}}"#).unwrap();
    assert_eq!(event.kind(), "ENTITLEMENT_CREATE");
}

/// Discord looks for this very status, and takes the URL away otherwise.
#[test]
fn discord_s_probes_are_answered_401() {
    let receiver = Receiver::<Discord>::new(
        discord::Auth::public_key(&Secret::new(confusion::ED25519).unwrap()).unwrap(),
    );
    let mut forged = Request::post("/", r#"{"type":1}"#);
    forged.set_header("x-signature-timestamp", "1700000000");
    for signature in ["", "00", &"00".repeat(64), &"ff".repeat(64)] {
        forged.set_header("x-signature-ed25519", signature);
        let refusal = receiver.receive(&forged.head(), forged.body().clone()).unwrap_err();
        assert_eq!(refusal.into_answer().status, 401, "{signature}");
    }
}

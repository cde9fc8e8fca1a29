//! Twilio signs the URL and the fields of a form, or a URL with the body's hash.

use webhooks_core::twilio::{Auth, Twilio};
use webhooks_core::{Custom, Delivery, Integrity, Reason, Receiver, Refusal, Request, sample};

use super::{secret, signed_by};

const URL: &str = "https://site.example/hooks/twilio?tenant=acme";

fn auth() -> Auth {
    Auth::at_url(URL, secret())
}

fn receive(request: &Request) -> Result<Delivery<Twilio>, Refusal> {
    Receiver::<Twilio>::new(auth()).receive(&request.head(), request.body().clone())
}

fn reason(request: &Request) -> Reason {
    receive(request).unwrap_err().rejection().unwrap().reason()
}

fn form(body: &'static str) -> Request {
    let mut request = Request::post("/behind/a/proxy", body);
    request.set_header("content-type", "application/x-www-form-urlencoded");
    request
}

#[test]
fn a_form_is_an_object_of_its_fields() {
    #[derive(Debug, Clone, webhooks_core::Deserialize)]
    struct Message {
        #[serde(rename = "Body")]
        body: String,
        #[serde(rename = "Media")]
        media: Vec<String>,
    }
    let request = signed_by(&auth(), form("MessageSid=SM1&Body=open+%26+shut&Media=2&Media=1"));
    let receiver = Receiver::<Custom<Twilio, Message>>::new(auth());
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.kind(), delivery.raw().body()), ("message", request.body()));
    let message = delivery.into_event().into_payload().unwrap();
    assert_eq!((message.body.as_str(), message.media), ("open & shut", vec!["2".to_owned(), "1".to_owned()]));
}

#[test]
fn a_sample_stays_the_form_that_it_is() {
    let request = sample::Delivery::<Twilio>::of("message").set("/Body", "a & b").signed_with(auth());
    let delivery = receive(&request).unwrap();
    assert!(std::str::from_utf8(request.body()).unwrap().contains("&Body=a%20%26%20b&"));
    let body = webhooks_core::json::text_at(delivery.raw().payload(), &["Body"]);
    assert_eq!(body.as_deref(), Some("a & b"));
}

#[test]
fn kinds_are_ours_where_twilio_has_none() {
    for (fields, kind) in [
        ("EventType=onMessageAdded&MessageSid=IM1", "onMessageAdded"),
        ("MessageSid=SM1&CallSid=CA1", "message"),
        ("CallSid=CA1&CallStatus=completed", "call"),
        ("MessageSid=1&MessageSid=2", ""),
        ("", ""),
    ] {
        assert_eq!(receive(&signed_by(&auth(), form(fields))).unwrap().kind(), kind, "{fields}");
    }
}

/// The weakness of the scheme, which is why forms count for less.
#[test]
fn where_a_field_ends_is_not_proven() {
    let signed = signed_by(&auth(), form("Body=pay&From=1"));
    assert_eq!(receive(&signed).unwrap().integrity(), Integrity::Sender);
    let mut moved = signed.clone();
    for same_text in ["From=1&Body=pay", "Bod=ypay&From=1", "Body=payFrom1", "Body=pay&Body=pay&From=1"] {
        moved.set_body(same_text);
        assert!(receive(&moved).is_ok(), "{same_text}");
    }
    moved.set_body("Body=pay&From=1&X=");
    assert_eq!(reason(&moved), Reason::SignatureMismatch);
}

#[test]
fn a_form_has_no_more_fields_than_are_cheap_to_sort() {
    let signed = |fields: usize| {
        let body: Vec<String> = (0..fields).map(|number| format!("f{number}=")).collect();
        let mut request = form("");
        request.set_body(body.join("&"));
        signed_by(&auth(), request)
    };
    assert!(receive(&signed(1000)).is_ok());
    assert_eq!(reason(&signed(1001)), Reason::CredentialMalformed);
}

#[test]
fn json_is_bound_by_its_hash() {
    let request = signed_by(&auth(), Request::post("/behind/a/proxy", r#"{"MessageSid":"SM1"}"#));
    let delivery = receive(&request).unwrap();
    assert_eq!((delivery.kind(), delivery.integrity()), ("message", Integrity::Body));

    let mut as_form = request.clone();
    as_form.set_header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(receive(&as_form).unwrap().integrity(), Integrity::Body);
    as_form.set_body("");
    assert_eq!(reason(&as_form), Reason::SignatureMismatch);

    let hash = request.query().unwrap().to_owned();
    for query in [
        String::new(),
        "bodySHA256=".to_owned(),
        hash.replace("bodySHA256", "bodysha256"),
        hash.replace("bodySHA256", "body%53HA256"),
        format!("{hash}&{hash}"),
        hash.replace('=', "=0"),
    ] {
        let mut request = request.clone();
        request.set_query(query.clone());
        assert_eq!(reason(&request), Reason::CredentialMalformed, "{query}");
    }
}

#[test]
fn every_flipped_bit_is_refused() {
    let json = signed_by(&auth(), Request::post("/", r#"{"MessageSid":"SM1","Body":"hello"}"#));
    let form = signed_by(&auth(), form("Body=hello&MessageSid=SM1"));
    for signed in [json, form] {
        assert!(receive(&signed).is_ok());
        for at in 0..signed.body().len() * 8 {
            let mut body = signed.body().to_vec();
            body[at / 8] ^= 1 << (at % 8);
            let mut request = signed.clone();
            request.set_body(body);
            assert_eq!(reason(&request), Reason::SignatureMismatch, "bit {at}");
        }
    }
}

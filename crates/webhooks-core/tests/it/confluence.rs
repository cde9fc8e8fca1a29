//! What is special to Confluence: events named in the body and in a header, ids alone, tests of a connection.

use webhooks_core::confluence::{Auth, Confluence, Event, EventName};
use webhooks_core::scheme::Authenticate;
use webhooks_core::{
    Clock, Delivery, Fallback, Integrity, Provider, Reason, Receiver, Refusal, Rejection, Request, Secret,
    SystemClock, providers,
};

fn secret() -> Secret {
    Secret::new("acme's secret at Confluence").unwrap()
}

fn confluence() -> Receiver<Confluence> {
    Receiver::new(secret())
}

fn fixture(name: &str) -> Request {
    Confluence::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn received(request: &Request) -> Delivery<Confluence> {
    confluence().receive(&request.head(), request.body().clone()).unwrap()
}

fn rejected(request: &Request) -> Rejection {
    let refusal = confluence().receive(&request.head(), request.body().clone()).unwrap_err();
    refusal.rejection().unwrap().clone()
}

/// A body of one's own, signed.
fn signed(body: &str) -> Request {
    let mut request = Request::post("/", body.to_owned());
    Auth::from(secret()).sign(&mut request, SystemClock.now());
    request
}

#[test]
fn the_signed_name_counts() {
    let mut request = fixture("page_created");
    assert_eq!(received(&request).id(), request.header("x-request-id"));
    assert_eq!(received(&request).integrity(), Integrity::Body);
    request.set_header("x-event-key", "page_removed");
    assert_eq!(received(&request).kind(), "page_created");
    request.remove_header("x-event-key");
    assert_eq!(received(&request).kind(), "page_created");
}

#[test]
fn a_body_without_a_name_is_delivered() {
    let nameless = signed(r#"{"page":{"id":131073}}"#);
    let delivery = received(&nameless);
    assert_eq!(delivery.kind(), "");
    assert!(matches!(delivery.event(), Event::Fallback(Fallback::UnknownKind)));
    let mut named = nameless.clone();
    named.set_header("x-event-key", "page_created");
    assert_eq!(received(&named).kind(), "page_created");
    assert!(matches!(received(&named).event(), Event::Fallback(Fallback::Mismatch { .. })));
    named.add_header("X-Event-Key", "page_removed");
    assert_eq!(rejected(&named).reason(), Reason::HeaderRepeated);
    let unheard_of = signed(r#"{"event":"page_painted"}"#);
    assert_eq!(received(&unheard_of).kind(), "page_painted");
}

/// Confluence does not sign its test, whatever secret there is.
#[test]
fn a_test_of_the_connection_is_answered_and_never_delivered() {
    let mut test = Request::post("/", r#"{"test": true}"#.to_owned());
    test.set_header("x-event-key", "diagnostics:ping");
    let answered = |request: &Request| match confluence().receive(&request.head(), request.body().clone()) {
        Err(Refusal::Answer(answer)) => answer.status,
        other => panic!("{other:?}"),
    };
    assert_eq!(answered(&test), 200);
    let refused = confluence().refuse_tests().receive(&test.head(), test.body().clone()).unwrap_err();
    assert_eq!(refused.rejection().unwrap().reason(), Reason::CredentialMissing);
    Auth::from(secret()).sign(&mut test, SystemClock.now());
    assert_eq!(answered(&test), 200);
    let mut event = fixture("page_created");
    event.remove_header("x-hub-signature");
    event.set_header("x-event-key", "diagnostics:ping");
    assert_eq!(rejected(&event).reason(), Reason::CredentialMissing);
}

#[test]
fn no_other_digest_and_no_bare_one() {
    let good = fixture("page_created");
    let hex = good.header("x-hub-signature").unwrap().strip_prefix("sha256=").unwrap();
    for bad in [hex.to_owned(), format!("sha1={hex}"), format!("sha512={hex}")] {
        let mut request = good.clone();
        request.set_header("x-hub-signature", bad.as_str());
        assert_eq!(rejected(&request).reason(), Reason::CredentialMalformed, "{bad}");
    }
    let mut twice = good.clone();
    twice.add_header("X-Hub-Signature", good.header("x-hub-signature").unwrap());
    assert_eq!(rejected(&twice).status(), 401);
    let mut app = good;
    app.remove_header("x-hub-signature");
    app.set_header("authorization", "JWT eyJhbGciOiJIUzI1NiJ9.e30.c2ln");
    assert_eq!(rejected(&app).reason(), Reason::CredentialMissing);
}

#[test]
fn ids_alone_or_everything() {
    let Event::Page(page) = received(&fixture("page_updated")).into_event() else { panic!("no page") };
    assert_eq!(page.page.id.unwrap().as_u64(), Some(131_073));
    assert!(page.page.title.is_none() && page.update_trigger.as_deref() == Some("edit_page"));
    let Event::Page(page) = received(&fixture("page_created.details")).into_event() else {
        panic!("no page")
    };
    assert_eq!((page.event, page.page.title.as_deref()), (EventName::PageCreated, Some("Fuses")));
    assert_eq!(page.page.creation_date.unwrap().as_str(), "", "it is not known");
    let Event::Comment(comment) = received(&fixture("comment_created.details")).into_event() else {
        panic!("no comment")
    };
    assert!(comment.comment.in_reply_to.is_some());
}

#[test]
fn all_names_are_typed() {
    let kinds = providers::find("confluence").unwrap().kinds();
    assert_eq!((kinds.len(), EventName::KNOWN.len()), (43, 43));
    assert!(EventName::KNOWN.iter().all(|name| kinds.contains(name)));
}

#[test]
fn summaries() {
    for (name, summary) in [
        ("page_created.details", "page Fuses was created"),
        ("page_removed", "page 131073 was put into the trash"),
        ("attachment_updated.details", "attachment fuse.png of Fuses was updated"),
        ("label_added", "label powder was added"),
        ("space_created.details", "space TIS was created"),
        ("user_created.details", "user Wile Coyote was created"),
        ("theme_enabled", "theme com.acme.themes:desert was enabled"),
    ] {
        let delivery = received(&fixture(name));
        assert_eq!(Confluence::summarize(delivery.event()).as_deref(), Some(summary), "{name}");
    }
}

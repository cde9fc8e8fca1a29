//! Docker Hub proves nothing itself: what is secret is in the URL.

use webhooks_core::docker_hub::{Auth, CALLBACK_HOSTS, DockerHub, Event, PushEvent};
use webhooks_core::scheme::{Authenticate, Basic, Credentials};
use webhooks_core::{
    Integrity, Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Request, Secret, sample,
};

fn secret() -> Secret {
    Secret::new("in the URL of our Docker Hub hook").unwrap()
}

fn basic() -> Basic {
    Basic::user("hub", &secret()).unwrap()
}

const WAYS: [&str; 3] = ["url_secret", "path_secret", "basic"];

fn auth(way: &str) -> Auth {
    match way {
        "url_secret" => Auth::url_secret(secret()),
        "path_secret" => Auth::path_secret(secret()),
        _ => Auth::basic(basic()),
    }
}

fn receive(auth: Auth, request: &Request) -> Result<RawDelivery, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    let receiver = Receiver::<DockerHub>::new(auth);
    receiver.receive_raw(&request.head(), request.body().clone()).map_err(refused)
}

fn push(name: &str) -> PushEvent {
    sample::Delivery::<DockerHub>::of(name).payload()
}

#[test]
fn each_way_proves_the_sender_alone() {
    for name in WAYS {
        let request = sample::Delivery::<DockerHub>::of("push").signed_with(auth(name));
        let delivery = receive(auth(name), &request).unwrap();
        assert_eq!(
            (delivery.way(), delivery.integrity(), delivery.kind(), delivery.id()),
            (name, Integrity::Sender, "push", None)
        );
        let mut other_body = request.clone();
        other_body.set_body("{}");
        assert!(receive(auth(name), &other_body).is_ok(), "{name}: the body is not covered");
        for other in WAYS.into_iter().filter(|other| *other != name) {
            assert!(
                receive(auth(other), &request).is_err_and(Reason::is_unauthenticated),
                "{name} as {other}"
            );
        }
    }
}

#[test]
fn missing_wrong_and_twice_are_refused() {
    let sent = |query: &str| {
        let mut request = Request::post("/hooks/docker_hub", "{}");
        request.set_query(query.to_owned());
        receive(Auth::url_secret(secret()), &request).map(drop)
    };
    let good = "secret=in%20the%20URL%20of%20our%20Docker%20Hub%20hook";
    assert_eq!(sent(good), Ok(()));
    assert_eq!(sent(""), Err(Reason::CredentialMissing));
    assert_eq!(sent("secret="), Err(Reason::CredentialMissing));
    assert_eq!(sent("secret=wrong"), Err(Reason::SignatureMismatch));
    assert_eq!(sent(&format!("{good}&{good}")), Err(Reason::CredentialRepeated));

    for path in [
        "/",
        "/hooks/docker_hub",
        "/hooks/docker_hub/wrong",
        "/hooks/in%20the%20URL%20of%20our%20Docker%20Hub%20hook/x",
    ] {
        let refused = receive(Auth::path_secret(secret()), &Request::post(path, "{}"));
        assert!(refused.is_err_and(Reason::is_unauthenticated), "{path}");
    }

    let mut request = Request::post("/hooks/docker_hub", "{}");
    assert_eq!(receive(Auth::basic(basic()), &request).unwrap_err(), Reason::CredentialMissing);
    basic().sign(&mut request);
    let value = request.header("authorization").unwrap().to_owned();
    request.add_header("authorization", value);
    assert_eq!(receive(Auth::basic(basic()), &request).unwrap_err(), Reason::CredentialRepeated);
}

#[test]
fn no_signature_can_be_configured() {
    for way in ["hmac_sha256", "token", "none"] {
        assert!(Auth::from_secrets(way, Credentials::from(secret())).is_err(), "{way}");
    }
    assert!(
        Auth::from_secrets("basic", Credentials::from(Secret::new("no colon in here").unwrap())).is_err()
    );
    assert!(Auth::from_secrets("basic", Credentials::from(Secret::new("hub:a password").unwrap())).is_ok());
}

#[test]
fn both_generations_are_read() {
    let new = push("push");
    assert_eq!(new.push_data.pushed_at.unwrap().as_str(), "1793527200");
    assert_eq!(new.repository.comment_count.unwrap().as_u64(), Some(0));
    let old = push("push.images");
    assert_eq!(old.push_data.images.len(), 2);
    let pushed_at = old.push_data.pushed_at.unwrap();
    assert_eq!((pushed_at.is_number(), pushed_at.as_str()), (true, "1431857161"));
    assert_eq!(old.repository.comment_count.unwrap().as_u64(), Some(2));
}

#[test]
fn callbacks_go_to_allowed_hosts_alone() {
    let allowed = |url: &str, hosts: &[&str]| {
        let push: PushEvent = sample::Delivery::<DockerHub>::of("push").set("/callback_url", url).payload();
        push.callback_url_if_allowed(hosts).map(ToOwned::to_owned)
    };
    for url in [
        "https://registry.hub.docker.com/u/acme/shop/hook/1/",
        "https://docker.com",
        "https://DOCKER.io/a@b:c?d#e",
        "https://hub.docker.com?x=https://acme.example/",
    ] {
        assert_eq!(allowed(url, CALLBACK_HOSTS).as_deref(), Some(url));
    }
    for url in [
        "",
        "http://docker.com/",
        "HTTPS://docker.com/",
        "//docker.com/",
        "https:docker.com/",
        "https:/docker.com/",
        "https:///docker.com/",
        "https://evildocker.com/",
        "https://docker.com.acme.example/",
        "https://acme.example/docker.com",
        "https://acme.example?.docker.com",
        "https://acme.example#.docker.com",
        "https://acme.example\\.docker.com",
        "https://acme.example%2f.docker.com/",
        "https://acme.example\u{2044}.docker.com/",
        "https://acme.example\t.docker.com/",
        "https://docker.com\n.acme.example/",
        "https://docker.com\\@acme.example/",
        "https://docker.com@acme.example/",
        "https://user:password@docker.com/",
        "https://docker.com:8443/",
        "https://docker.com:443/",
        "https://docker.com./",
        "https://.docker.com/",
        "https://hub..docker.com/",
        "https://[::1]/",
        "https://169.254.169.254/",
        "https://docker.com/ ",
        " https://docker.com/",
        "https://ｄocker.com/",
    ] {
        assert_eq!(allowed(url, CALLBACK_HOSTS), None, "{url:?}");
    }
    assert!(allowed("https://hooks.acme.example/1", &["acme.example"]).is_some());
    assert!(allowed("https://docker.com/", &["acme.example", ""]).is_none());
    let none: PushEvent = sample::Delivery::<DockerHub>::of("push").remove("/callback_url").payload();
    assert_eq!(none.callback_url_if_allowed(CALLBACK_HOSTS), None);
}

#[test]
fn one_line_for_people() {
    let event = Event::from(push("push"));
    assert_eq!(DockerHub::summarize(&event).unwrap(), "acmebot pushed acmesite/shop:v1.4.0");
}

#[test]
fn nothing_shows_the_secret() {
    for name in WAYS {
        let request = sample::Delivery::<DockerHub>::of("push").signed_with(auth(name));
        let delivery = receive(auth(name), &request).unwrap();
        for shown in [format!("{:?}", auth(name)), format!("{request:?}"), format!("{delivery:?}")] {
            assert!(!shown.contains("Docker%20Hub") && !shown.contains("our Docker Hub"), "{name}: {shown}");
        }
    }
}

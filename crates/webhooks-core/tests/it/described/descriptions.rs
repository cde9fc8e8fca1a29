use std::time::SystemTime;

use webhooks_core::described::{Description, Sender};
use webhooks_core::providers::Options;
use webhooks_core::scheme::Authenticate;
use webhooks_core::{Integrity, Reason, Receiver, Rejection, Request, Secret, Secrets};

fn read(scheme: &str) -> Result<Description, String> {
    toml::from_str(scheme).map_err(|error: toml::de::Error| error.message().to_owned())
}

fn secrets() -> Secrets {
    Secret::new("shared with acme").unwrap().into()
}

/// A described sender that signs as is the fashion, and one line more.
fn acme(more: &str) -> String {
    format!("name = \"acme\"\nalgorithm = \"hmac-sha256\"\nheader = \"Acme-Signature\"\n{more}")
}

fn error(scheme: &str) -> String {
    read(scheme).expect_err(scheme)
}

#[test]
fn mistakes_are_named_with_the_key_and_the_remedy() {
    for (more, parts) in [
        ("prefixx = \"v1=\"", &["unknown field `prefixx`", "`prefix`"][..]),
        ("encoding = \"base32\"", &["`base32`", "`hex`", "`base64`"]),
        ("list = \"a\"", &["`list`", "punctuation"]),
        ("prefix = \"\\n\"", &["`prefix`", "printable ASCII"]),
        ("content = [\"bodi\"]", &["`bodi`", "`body`", "`timestamp`"]),
        ("content = [{ text = \"x\" }]", &["`content`", "\"body\" is missing"]),
        ("content = [\"timestamp\", \"body\"]", &["`content`", "timestamp = {"]),
        ("content = [{ header = \"a b\" }, \"body\"]", &["`content`", "\"a b\"", "no name"]),
        ("timestamp = { header = \"T\" }", &["`timestamp`", "proves nothing"]),
        ("timestamp = { body = \"/t\", tolerance = -1 }", &["-1"]),
        ("timestamp = { body = \"t\" }", &["`timestamp`", "JSON pointer"]),
        ("timestamp = { entry = \"t=\" }\ncontent = [\"timestamp\", \"body\"]", &["`timestamp`", "list"]),
        ("timestamp = { tolerance = 3 }", &["`timestamp`", "`header`, `entry`", "`body`"]),
        (
            "timestamp = { body = \"/t\" }\ncontent = [\"timestamp\", \"body\"]",
            &["`content`", "leave it out here"],
        ),
        (
            "timestamp = { body = \"/t\" }\ncontent = [{ header = \"A\" }]",
            &["`timestamp`", "put \"body\" into `content`"],
        ),
        ("url = \"https://a.example/\"", &["`url`", "\"url\" into `content`"]),
        ("key = \"pem\"", &["`pem`", "`standard`"]),
        ("kind = { head = \"X\" }", &["`head`", "`header`", "`body`"]),
        ("kind = { body = \"type\" }", &["`kind`", "/event/type"]),
        ("id = { header = \"\" }", &["`id`", "no name"]),
    ] {
        let error = error(&acme(more));
        for part in parts {
            assert!(error.contains(part), "{more}: `{part}` in: {error}");
        }
    }
}

#[test]
fn what_belongs_to_another_algorithm_is_refused() {
    let of =
        |algorithm: &str, more: &str| error(&format!("name = \"acme\"\nalgorithm = \"{algorithm}\"\n{more}"));
    assert!(of("hmac-md5", "").contains("`hmac-sha512`"));
    assert!(of("hmac-sha512", "").contains("`header`: is missing"));
    assert!(of("token", "").contains("`header`: is missing"));
    for more in [
        "list = \",\"",
        "encoding = \"hex\"",
        "content = []",
        "timestamp = {}",
        "url = \"u\"",
        "key = \"text\"",
    ] {
        let key = more.split(' ').next().unwrap();
        let error = of("token", &format!("header = \"X\"\n{more}"));
        assert_eq!(
            error,
            format!("`{key}`: has no meaning where `algorithm` is \"token\": leave it out"),
            "{more}"
        );
    }
    assert!(of("basic", "header = \"X\"").starts_with("`header`: has no meaning"));
    assert!(of("basic", "prefix = \"X\"").starts_with("`prefix`: has no meaning"));
    assert!(of("ed25519", "header = \"X\"\nkey = \"text\"").contains("`key`: a public key"));
    assert!(of("ed25519", "header = \"X\"\ncontent = [\"secret\", \"body\"]").contains("no \"secret\""));
    for name in ["", "Acme", "7acme", "a-b", "a/b"] {
        assert!(error(&format!("name = \"{name}\"\nalgorithm = \"basic\"")).contains("`name`: "), "{name}");
    }
}

#[test]
fn a_delivery_has_the_sender_s_name_and_what_was_proven() {
    for (algorithm, more, integrity) in [
        ("hmac-sha512", "header = \"S\"", Integrity::Body),
        (
            "hmac-sha1",
            "header = \"S\"\ncontent = [\"secret\", \"timestamp\"]\ntimestamp = { header = \"T\" }",
            Integrity::Sender,
        ),
        ("token", "header = \"Authorization\"\nprefix = \"Bearer \"", Integrity::Sender),
    ] {
        let scheme =
            format!("name = \"acme\"\nalgorithm = \"{algorithm}\"\n{more}\nid = {{ header = \"Id\" }}");
        let acme = read(&scheme).unwrap();
        let mut request = Request::post("/", "{}");
        acme.announce(&mut request, "build", "7");
        acme.auth(&secrets()).unwrap().sign(&mut request, SystemTime::now());
        let receiver = acme.receiver(&secrets(), Options::default()).unwrap();
        assert_eq!(receiver.provider(), "acme");
        let raw = receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap();
        assert_eq!((raw.provider(), raw.id(), raw.kind()), ("acme", Some("7"), ""));
        assert_eq!((raw.way(), raw.integrity()), (&*algorithm.replace('-', "_"), integrity));
        let described = receiver.receive_described(&request.head(), request.body().clone().into()).unwrap();
        assert_eq!((described.raw.provider(), described.type_name), ("acme", None));
    }
}

#[test]
fn secrets_are_written_as_the_description_says() {
    let auth = |key: &str, secret: &str| {
        let acme = read(&acme(&format!("key = \"{key}\""))).unwrap();
        acme.auth(&Secret::new(secret).unwrap().into())
    };
    // The same eleven bytes.
    let mut signed = Vec::new();
    for (key, secret) in [
        ("text", "acme's key!"),
        ("hex", "61636d652773206b657921"),
        ("base64", "YWNtZSdzIGtleSE="),
        ("standard", "whsec_YWNtZSdzIGtleSE"),
    ] {
        let mut request = Request::post("/", "{}");
        auth(key, secret).unwrap().sign(&mut request, SystemTime::now());
        signed.push(request.header("acme-signature").unwrap().to_owned());
    }
    signed.dedup();
    assert_eq!(signed.len(), 1, "{signed:?}");
    for (key, secret) in
        [("hex", "616"), ("hex", "xx"), ("base64", "a!"), ("standard", "whpk_AAAA"), ("base64", "=")]
    {
        assert!(auth(key, secret).is_err(), "{key} {secret}");
    }
}

#[test]
fn a_signed_header_is_cut_in_one_way() {
    let acme = read(&acme("content = [{ header = \"Id\" }, { text = \".\" }, \"body\"]")).unwrap();
    let sign = |id: &str, body: &'static str| {
        let mut request = Request::post("/", body);
        request.set_header("id", id);
        acme.auth(&secrets()).unwrap().sign(&mut request, SystemTime::now());
        request
    };
    let receiver = Receiver::<Sender>::new(acme.auth(&secrets()).unwrap());
    let reason = |request: &Request| {
        let refusal = receiver.receive_raw(&request.head(), request.body().clone()).err()?;
        refusal.rejection().map(Rejection::reason)
    };
    assert_eq!(reason(&sign("7", "8.{}")), None);
    let mut moved = sign("7", "8.{}");
    moved.set_header("id", "7.8");
    moved.set_body("{}");
    assert_eq!(reason(&moved), Some(Reason::CredentialMalformed));
}

#[test]
fn nobody_is_authentic_without_a_description() {
    let request = Request::post("/", "{}");
    let refusal = Receiver::<Sender>::nobody().receive_raw(&request.head(), "{}").unwrap_err();
    assert_eq!(refusal.into_answer().status, 401);
    let error = <Sender as webhooks_core::Provider>::Auth::from_secrets("hmac_sha256", secrets().into());
    assert!(error.unwrap_err().to_string().contains("description"));
}

//! `sign`, `verify` and `inspect`: what can be said of bodies and requests that were kept.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use webhooks_core::github::GitHub;
use webhooks_core::sample;

use crate::support::{Done, run, run_with_input, run_with_input_and_secrets};

const BODY: &str = r#"{"zen":"Design for failure."}"#;

fn json(done: &Done) -> Value {
    serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}{}", done.out, done.err))
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Whichever of the test's variables has a secret in the way's format.
fn sign(provider: &str, way: &str, event: &str) -> (Vec<String>, Value) {
    let mut errors = String::new();
    for secret in ["SECRET", "KEY", "BASIC", "HEX_PAIR", "STANDARD_PAIR", "RSA_PAIR"] {
        for token in [&[][..], &["--token-env", "SECRET"]] {
            let with = [
                &["--provider", provider, "--auth", way, "--secret-env", secret, "--now", "1700000000"],
                token,
            ]
            .concat();
            let done = run_with_input_and_secrets(
                &[&["sign", "--json", "--event", event], &with[..], &["-"]].concat(),
                BODY,
            );
            if done.code == 0 {
                return (with.into_iter().map(ToOwned::to_owned).collect(), json(&done));
            }
            errors += &done.err;
        }
    }
    panic!("{provider} {way}: {errors}")
}

#[test]
fn what_is_signed_is_authentic_for_every_provider_in_every_way() {
    for provider in json(&run(&["providers", "--json"])).as_array().unwrap() {
        let name = provider["name"].as_str().unwrap();
        let event = provider["kinds"][0].as_str().unwrap_or("something");
        for way in provider["auth"].as_array().unwrap() {
            let way = way.as_str().unwrap();
            let (with, signed) = sign(name, way, event);
            let with: Vec<&str> = with.iter().map(String::as_str).collect();
            let mut request = json!({
                "method": "POST", "query": signed["query"], "headers": signed["headers"],
                "body": signed["body"].as_str().unwrap_or(BODY),
            });
            if let Some(path) = signed["path"].as_str() {
                request["path"] = path.into();
            }
            let verify = |request: &Value| {
                run_with_input(&[&["verify", "--json"], &with[..], &["-"]].concat(), &request.to_string())
            };
            let done = verify(&request);
            assert_eq!(done.code, 0, "{name} {way}: {}{}", done.out, done.err);
            let verdict = json(&done);
            assert_eq!(verdict["verdict"], "authentic", "{name} {way}");
            let covered = verdict["integrity"] == "body";

            request["body"] = r#"{"zen":"forged"}"#.into();
            let done = verify(&request);
            if covered {
                assert_eq!((done.code, &json(&done)["status"]), (1, &json!(401)), "{name} {way}");
                assert_eq!(json(&done)["verdict"], "rejected");
            }
            request["headers"] = json!({});
            request["query"] = Value::Null;
            request["path"] = "/".into();
            let done = verify(&request);
            assert_eq!((done.code, &json(&done)["status"]), (1, &json!(401)), "{name} {way}");
        }
    }
}

#[test]
fn sign_gives_the_published_signature() {
    let official = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    let file = folder("sign").join("secret");
    std::fs::write(&file, "It's a Secret to Everybody\n").unwrap();
    let file = file.to_str().unwrap();
    let args = ["sign", "--provider", "github", "--secret-file", file, "-"];
    assert!(
        run_with_input(&args, "Hello, World!").out.contains(&format!("x-hub-signature-256: {official}\n"))
    );
}

#[test]
fn a_form_is_signed_whether_it_is_made_here_or_there() {
    let sign = |body: &str| {
        let args =
            ["sign", "--json", "--form", "--provider", "github", "--secret-env", "SECRET", "--event", "ping"];
        json(&run_with_input(&[&args[..], &["-"]].concat(), body))
    };
    let made = sign(BODY);
    let form = made["body"].as_str().unwrap();
    assert!(form.starts_with("payload=%7B%22zen%22"), "{form}");
    assert_eq!(made["headers"]["content-type"], "application/x-www-form-urlencoded");
    let given = sign(form);
    assert_eq!(given["headers"]["x-hub-signature-256"], made["headers"]["x-hub-signature-256"]);
    assert!(given.get("body").is_none());
    let refused = run_with_input(
        &["sign", "--form", "--provider", "standard_webhooks", "--secret-env", "KEY", "-"],
        BODY,
    );
    assert_eq!(refused.code, 2);
}

#[test]
fn verify_reads_bytes_and_repeated_headers() {
    let verify = |request: Value| {
        let args = ["verify", "--json", "--provider", "github", "--secret-env", "SECRET", "-"];
        run_with_input(&args, &request.to_string())
    };
    let (_, signed) = sign("github", "hmac_sha256", "ping");
    let mut headers = signed["headers"].clone();
    let bytes = json!({ "headers": headers, "body_base64": "eyJ6ZW4iOiJEZXNpZ24gZm9yIGZhaWx1cmUuIn0=" });
    assert_eq!(json(&verify(bytes))["verdict"], "authentic");
    let signature = headers["x-hub-signature-256"].clone();
    headers["x-hub-signature-256"] = json!([signature, signature]);
    assert_eq!(json(&verify(json!({ "headers": headers, "body": BODY })))["reason"], "credential_repeated");
    let get = verify(json!({ "method": "GET", "headers": headers, "body": BODY }));
    assert_eq!(json(&get)["status"], 405);
    for wrong in [
        json!([]),
        json!({"headers": {"a": 1}}),
        json!({"header": {}}),
        json!({"body": "", "body_base64": ""}),
    ] {
        let done = verify(wrong);
        assert_eq!((done.code, done.err.lines().count()), (2, 1), "{}", done.err);
    }
}

#[test]
fn inspect_one_body() {
    let inspect = |args: &[&str], body: &str| {
        run_with_input(&[&["inspect", "--provider", "github"], args, &["-"]].concat(), body)
    };
    let done = inspect(&["--event", "ping", "--json"], BODY);
    let found = json(&done);
    assert_eq!((done.code, &found["outcome"]), (1, &json!("mismatch")));
    assert_eq!(found["mismatch"]["path"], ".");
    assert_eq!(inspect(&["--event", "ping"], "{").code, 1);
    assert_eq!(inspect(&["--event", "unheard_of"], "{}").code, 0);
    let nameless = inspect(&[], BODY);
    assert_eq!(nameless.code, 2);
    assert!(nameless.err.contains("X-GitHub-Event") && nameless.err.contains("--event"), "{}", nameless.err);
}

#[test]
fn strangers_cannot_steer_the_terminal() {
    let body = "{\"\\u001b[2Jkey\":1,\"a\u{202e}b\":{\"c\\nd\":true}}";
    let args = ["inspect", "--provider", "gitlab", "--event", "System Hook", "-"];
    let done = run_with_input(&args, body);
    assert!(!done.out.contains(['\u{1b}', '\u{202e}']) && done.out.contains("[2Jkey"), "{:?}", done.out);
    // Text with control characters is no name.
    let body = r#"{"type":"\u001b[2J","timestamp":"2026-11-22T00:00:00Z","data":{}}"#;
    let with = ["--provider", "standard_webhooks", "--secret-env", "KEY", "-"];
    let signed = json(&run_with_input(&[&["sign", "--json"], &with[..]].concat(), body));
    let request = json!({ "headers": signed["headers"], "body": body }).to_string();
    let done = run_with_input(&[&["verify"], &with[..]].concat(), &request);
    assert!(done.code == 0 && done.out.contains("kind  none\n"), "{:?} {}", done.out, done.err);
    assert!(!done.out.contains("[2J"), "{:?}", done.out);
}

#[test]
fn inspect_a_batch_never_aborts() {
    let folder = folder("inspect");
    let push = sample::Delivery::<GitHub>::of("push")
        .set("/pusher/shoe_size", json!({"eu": [38]}))
        .set("/repository/custom_properties", json!({"tier": "1"}))
        .unsigned();
    let push = std::str::from_utf8(push.body()).unwrap();
    for (name, body) in [("push.json", push), ("text", "no JSON"), ("ping.json", BODY)] {
        std::fs::write(folder.join(name), body).unwrap();
    }
    let row = |provider: &str, event: &str, file: &str| {
        json!({"provider": provider, "event": event, "body_file": file, "headers": null}).to_string()
    };
    let rows = [
        row("github", "push", "push.json"),
        row("github", "ping", "ping.json"),
        row("github", "push", "text"),
        row("github", "of_tomorrow", "push.json"),
        row("nobody", "push", "push.json"),
        row("github", "push", "missing.json"),
        "{ not a row".to_owned(),
        json!({"provider": "github", "event": null, "body_file": "push.json", "headers": {"X-GitHub-Event": "push"}}).to_string(),
    ];
    let index = folder.join("index.jsonl");
    std::fs::write(&index, rows.join("\n")).unwrap();
    let done = run(&["inspect", "--batch", index.to_str().unwrap()]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let found: Vec<Value> = done.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let outcomes: Vec<&str> = found.iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(
        outcomes,
        ["typed", "mismatch", "not_json", "unknown_kind", "unsupported", "unreadable", "unreadable", "typed"]
    );
    let mut keys: Vec<&str> = found[0].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    let contract = [
        "activity",
        "dialect",
        "kind",
        "leaves",
        "mismatch",
        "outcome",
        "provider",
        "type",
        "unmodelled",
        "untyped",
    ];
    assert_eq!(keys, contract);
    assert_eq!(found[0]["type"], "PushEvent");
    assert_eq!(found[0]["unmodelled"], json!(["pusher.shoe_size.eu.0"]));
    assert_eq!(found[0]["untyped"], json!(["repository.custom_properties.tier"]));
    assert_eq!(found[1]["mismatch"]["path"], ".");
    assert_eq!((&found[4]["provider"], &found[4]["leaves"]), (&json!("nobody"), &json!(0)));
    assert_eq!(found[7], found[0]);
    assert_eq!(run(&["inspect", "--batch", "/no/such/index"]).code, 2);
}

#[test]
fn a_token_belongs_to_the_ways_that_take_one() {
    let args = ["sign", "--provider", "github", "--secret-env", "SECRET", "--token-env", "SECRET", "-"];
    let done = run_with_input(&args, BODY);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("takes no token"), "{}", done.err);
}

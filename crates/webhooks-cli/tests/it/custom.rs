//! `--provider custom --scheme FILE`: a sender that is nowhere but in a file.

use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Done, Serving, done, run, run_with_input, webhooks};

const SCHEME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/custom_provider/scheme.toml");
const REQUEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/custom_provider/request.json");

const CUSTOM: [&str; 4] = ["--provider", "custom", "--scheme", SCHEME];

fn json(done: &Done) -> Value {
    serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}{}", done.out, done.err))
}

/// A file of this test's own.
fn file(name: &str, text: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn what_the_example_s_code_signed_is_authentic() {
    let verify = |request: &str, now: &str| {
        let secret = file("parcel_secret", "shared with parcel and nobody else\n");
        let args = ["--secret-file", &secret, "--now", now, "--json", "-"];
        run_with_input(&[&["verify"], &CUSTOM[..], &args].concat(), request)
    };
    let kept = std::fs::read_to_string(REQUEST).unwrap();
    let done = verify(&kept, "1700000000");
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    let verdict = json(&done);
    assert_eq!((&verdict["provider"], &verdict["kind"]), (&json!("parcel"), &json!("parcel.moved")));
    assert_eq!((&verdict["integrity"], &verdict["id"]), (&json!("body"), &json!("d-1")));
    let reason = |done: Done| (done.code, json(&done)["reason"].clone());
    assert_eq!(reason(verify(&kept, "1700000301")), (1, "timestamp_out_of_range".into()));
    let forged = kept.replace("Utrecht", "Elsewhere");
    assert_eq!(reason(verify(&forged, "1700000000")), (1, "signature_mismatch".into()));
}

#[test]
fn what_is_signed_by_a_description_is_authentic_by_it() {
    let args = ["--secret-env", "SECRET", "--event", "parcel.moved", "--id", "7", "--json", "-"];
    let signed = json(&run_with_input(&[&["sign"], &CUSTOM[..], &args].concat(), "{}"));
    assert_eq!(signed["headers"]["parcel-event"], "parcel.moved");
    let request = json!({ "headers": signed["headers"], "body": "{}" });
    let args = ["--secret-env", "SECRET", "--json", "-"];
    let done = run_with_input(&[&["verify"], &CUSTOM[..], &args].concat(), &request.to_string());
    assert_eq!((done.code, &json(&done)["id"]), (0, &json!("7")), "{}", done.err);
}

#[test]
fn it_is_sent_to_a_route_of_its_own() {
    let elsewhere = run(&["serve", "--provider", "github", "--scheme", SCHEME]);
    assert_eq!((elsewhere.code, elsewhere.err.contains("custom")), (2, true), "{}", elsewhere.err);
    // Only --scheme is needed here, but both may be given, as everywhere else.
    let args = [&["--json"], &CUSTOM[..]].concat();
    let mut serving = Serving::start_with_env(&args, "WEBHOOKS_PARCEL_SECRET");
    let url = format!("{}/hooks/parcel", serving.url);
    let body = file("parcel.json", r#"{"parcel":"P-17"}"#);
    let send = |args: &[&str]| {
        let all = ["--event", "parcel.moved", "--secret-env", "SECRET", "--url", &url, &body];
        run(&[&["send"], &CUSTOM[..], &all, args].concat())
    };
    assert_eq!(send(&[]).code, 0);
    let record = serving.json();
    assert_eq!((&record["provider"], &record["kind"]), (&json!("parcel"), &json!("parcel.moved")));
    for (tamper, reason) in [
        ("signature", "signature_mismatch"),
        ("body", "signature_mismatch"),
        ("missing", "credential_missing"),
        ("stale", "timestamp_out_of_range"),
        ("twice", "credential_repeated"),
    ] {
        assert_eq!(send(&["--tamper", tamper]).code, 1, "{tamper}");
        let record = serving.json();
        assert_eq!((&record["provider"], &record["reason"]), (&json!("parcel"), &json!(reason)));
    }
}

#[test]
fn help_has_every_key() {
    let scheme = std::fs::read_to_string(SCHEME).unwrap();
    let keys = scheme.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    // `id` shares a line with `kind`.
    for key in keys.filter(|key| *key != "id").chain(["encoding", "url", "key", "kind, id"]) {
        for command in ["serve", "send", "sign", "verify"] {
            let help = run(&[command, "--help"]).out;
            assert!(help.lines().any(|line| line.trim().starts_with(key)), "{command} {key}: {help}");
        }
    }
}

#[track_caller]
fn assert_error(done: &Done, parts: &[&str]) {
    assert_eq!((done.code, done.err.lines().count()), (2, 1), "{}{}", done.out, done.err);
    for part in parts {
        assert!(done.err.contains(part), "`{part}` in: {}", done.err);
    }
}

#[test]
fn mistakes_are_named_by_file_line_and_key() {
    let verify = |args: &[&str]| run(&[&["verify", "--secret-env", "SECRET"], args, &[REQUEST]].concat());
    let of = |text: &str| {
        let file = file("wrong.toml", text);
        verify(&["--provider", "custom", "--scheme", &file])
    };
    let good = "name = \"acme\"\nalgorithm = \"hmac-sha256\"\n";
    assert_error(&of(&format!("{good}hedder = \"X\"")), &["wrong.toml`, line 3, `hedder`: ", "`header`"]);
    assert_error(&of("name = \"acme\"\nalgorithm = \"md5\""), &["line 2, `algorithm`: ", "`hmac-sha512`"]);
    assert_error(&of(good), &["wrong.toml`: `header`: is missing"]);
    assert_error(&of("name = "), &["wrong.toml`, line 1"]);
    assert_error(&of(""), &["wrong.toml`: ", "missing field `name`"]);
    assert_error(
        &verify(&["--provider", "custom", "--scheme", "/nonexistent"]),
        &["cannot read `/nonexistent`"],
    );
    assert_error(&verify(&["--provider", "custom"]), &["--scheme FILE"]);
    assert_error(&verify(&["--provider", "github", "--scheme", SCHEME]), &["--provider custom", "`github`"]);
    assert_error(&verify(&[&CUSTOM[..], &["--auth", "basic"]].concat()), &["`basic`", "hmac_sha256"]);
    assert_error(&verify(&[&CUSTOM[..], &["--token-env", "SECRET"]].concat()), &["takes no token"]);
}

#[test]
fn serve_says_what_a_description_lacks() {
    let serve = |file: &str, variable: &str, value: &str| {
        let mut command = webhooks(&["serve", "--listen", "127.0.0.1:0", "--scheme", file]);
        done(&command.env(variable, value).stdout(Stdio::piped()).output().unwrap())
    };
    let secret = "hush-hush-hush-hush";
    assert_error(
        &serve(SCHEME, "WEBHOOKS_GITHUB_SECRET", secret),
        &["WEBHOOKS_PARCEL_SECRET is not set", "`parcel`"],
    );
    assert_error(&serve(SCHEME, "WEBHOOKS_PARCEL_SECRET", " "), &["WEBHOOKS_PARCEL_SECRET, secret "]);
    let taken = file("taken.toml", "name = \"github\"\nalgorithm = \"basic\"");
    assert_error(&serve(&taken, "WEBHOOKS_GITHUB_SECRET", secret), &["`github`", "another `name`"]);
}

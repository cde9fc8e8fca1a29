//! demo, and send to serve.

use serde_json::{Value, json};

use crate::support::{Serving, run, run_with_input, webhooks};

#[test]
fn the_demo_goes_as_it_should() {
    let demo = run(&["demo"]);
    assert_eq!((demo.code, demo.err.as_str()), (0, ""), "{}", demo.out);
    assert!(demo.out.contains(" went as they should."), "{}", demo.out);
    assert!(!demo.out.contains('\u{1b}'), "no colours where nobody sees them: {}", demo.out);
    for seen in ["signature_mismatch", "credential_missing", "credential_repeated", "timestamp_out_of_range"]
    {
        assert!(demo.out.contains(seen), "{seen}: {}", demo.out);
    }
}

#[test]
fn genuine_deliveries_are_accepted_typed_and_told() {
    let mut serving = Serving::start(&["--json"]);
    for event in
        ["ping", "push", "push.tag", "pull_request", "issues", "issue_comment", "release", "workflow_run"]
    {
        let sent = serving.send("github", event, &[]);
        assert_eq!((sent.code, sent.err.as_str()), (0, ""), "{event}: {}", sent.out);
        let record = serving.json();
        let kind = event.split('.').next().unwrap();
        assert_eq!(
            record,
            json!({
                "time": record["time"], "provider": "github", "verdict": "authentic", "reason": null,
                "status": 200, "kind": kind, "id": record["id"], "integrity": "body",
                "summary": record["summary"],
            })
        );
        assert!(record["time"].as_str().unwrap().ends_with('Z'), "{record}");
        assert!(sent.out.contains(record["id"].as_str().unwrap()), "{record}");
        assert!(!record["summary"].as_str().unwrap().contains("type"), "typed: {record}");
    }
    assert_eq!(serving.send("standard_webhooks", "invoice_paid", &[]).code, 0);
    let record = serving.json();
    assert_eq!((&record["verdict"], &record["provider"]), (&json!("authentic"), &json!("standard_webhooks")));
}

#[test]
fn every_tampering_is_refused_with_its_reason() {
    let mut serving = Serving::start(&["--json"]);
    let cases = [
        ("github", "missing", "credential_missing"),
        ("github", "signature", "signature_mismatch"),
        ("github", "body", "signature_mismatch"),
        ("github", "twice", "credential_repeated"),
        ("standard_webhooks", "missing", "credential_missing"),
        ("standard_webhooks", "signature", "signature_mismatch"),
        ("standard_webhooks", "body", "signature_mismatch"),
        ("standard_webhooks", "twice", "credential_repeated"),
        ("standard_webhooks", "stale", "timestamp_out_of_range"),
    ];
    for (provider, tamper, reason) in cases {
        let event = if provider == "github" { "push" } else { "invoice_paid" };
        let sent = serving.send(provider, event, &["--tamper", tamper, "--json"]);
        assert_eq!((sent.code, sent.err.as_str()), (1, ""), "{provider} {tamper}: {}", sent.out);
        let delivery: Value = serde_json::from_str(sent.out.lines().next().unwrap()).unwrap();
        assert_eq!(delivery["status"], 401);
        let record = serving.json();
        assert_eq!((&record["verdict"], &record["reason"]), (&json!("rejected"), &json!(reason)), "{record}");
        assert_eq!((&record["kind"], &record["id"]), (&Value::Null, &Value::Null));
    }
    let form = serving.send("github", "push", &["--form", "--tamper", "body"]);
    assert_eq!(form.code, 1, "{}", form.out);
    assert_eq!(serving.json()["reason"], "signature_mismatch");
}

#[test]
fn bodies_of_your_own_and_forms() {
    let mut serving = Serving::start(&["--json"]);
    let args = serving.args("github", "brand_new", &["-"]);
    let sent = run_with_input(&args.iter().map(String::as_str).collect::<Vec<_>>(), r#"{"some":"thing"}"#);
    assert_eq!(sent.code, 0, "{}", sent.out);
    assert_eq!(serving.json()["kind"], "brand_new");
    assert_eq!(serving.send("github", "push", &["--form"]).code, 0);
    assert_eq!(serving.json()["kind"], "push");
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    assert_eq!(serving.send("github", "push", &[manifest]).code, 1);
    assert_eq!(serving.json()["reason"], "not_json");
    assert_eq!(serving.send("github", "push", &["--auth", "hmac_sha1"]).code, 1);
    assert_eq!(serving.json()["reason"], "credential_missing");
}

#[test]
fn many_at_once_have_ids_of_their_own_and_a_summary() {
    let mut serving = Serving::start(&["--json"]);
    let sent = serving.send("github", "ping", &["--count", "50", "--concurrency", "8", "--json"]);
    assert_eq!(sent.code, 0, "{}", sent.err);
    let ids: std::collections::BTreeSet<String> =
        (0..50).map(|_| serving.json()["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), 50);
    let summary: Value = serde_json::from_str(sent.out.lines().last().unwrap()).unwrap();
    assert_eq!((&summary["deliveries"], &summary["statuses"]), (&json!(50), &json!({ "200": 50 })));

    let sent = serving.send("github", "ping", &["--count", "50", "--tamper", "missing"]);
    assert_eq!(sent.code, 1);
    assert_eq!(sent.out.lines().count(), 22, "twenty of them, a word on the rest, a summary: {}", sent.out);
    assert!(
        sent.out.lines().last().unwrap().starts_with("50 deliveries: 50 answered 401; min "),
        "{}",
        sent.out
    );
}

#[test]
fn people_read_lines() {
    let mut serving = Serving::start(&[]);
    assert_eq!(serving.line(), "  /hooks/github for github");
    assert_eq!(serving.line(), "  /hooks/standard_webhooks for standard_webhooks");
    serving.send("github", "push", &[]);
    let accepted = serving.line();
    assert!(accepted.starts_with("✓ ") && accepted.contains("  200  github  push: "), "{accepted}");
    serving.send("github", "push", &["--tamper", "missing"]);
    let refused = serving.line();
    assert!(
        refused.ends_with("  401  github  rejected: credential_missing (no signature or other credential)")
    );
}

#[test]
fn a_short_secret_is_warned_of_but_good() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("short_secret");
    std::fs::write(&file, "hush\n").unwrap();
    let mut serving = Serving::start_with(&["--json"], "hush");
    let url = format!("{}/hooks/github", serving.url);
    let file = file.to_str().unwrap();
    let sent =
        run(&["send", "--provider", "github", "--event", "ping", "--secret-file", file, "--url", &url]);
    assert_eq!(sent.code, 0, "{}", sent.err);
    assert!(sent.err.contains("WARN") && sent.err.contains("fewer than 16 bytes"), "{}", sent.err);
    assert_eq!(serving.json()["verdict"], "authentic");
}

#[test]
fn providers_for_scripts() {
    let providers = run(&["providers", "--json"]);
    assert_eq!((providers.code, providers.err.as_str()), (0, ""));
    let rows: Value = serde_json::from_str(&providers.out).unwrap();
    let row = |name: &str| rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    assert_eq!(row("github")["auth"][0], "hmac_sha256");
    assert!(row("github")["kinds"].as_array().unwrap().contains(&json!("push")));
    assert_eq!(row("standard_webhooks")["kinds"], json!([]));
    let table = run(&["providers"]);
    assert!(table.code == 0 && table.out.contains("header X-GitHub-Event"), "{}", table.out);
}

#[test]
fn a_reader_that_went_away_is_no_error() {
    let mut child = webhooks(&["providers", "--json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn help_is_no_error() {
    for args in [&["--help"][..], &["send", "--help"], &["serve", "-h"], &["--version"]] {
        let help = run(args);
        assert_eq!((help.code, help.err.as_str()), (0, ""), "{args:?}");
    }
}

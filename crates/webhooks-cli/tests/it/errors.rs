//! Wrong use: exit code 2 and one line that says what to do.

use std::net::TcpListener;

use crate::support::{Done, Serving, done, run, webhooks};

#[track_caller]
fn assert_error(done: &Done, parts: &[&str]) {
    assert_eq!(done.code, 2, "{}{}", done.out, done.err);
    assert_eq!(done.err.lines().count(), 1, "{}", done.err);
    assert!(done.err.starts_with("error: "), "{}", done.err);
    let (first, last) = done.err.trim_end().split_at(done.err.len() / 2);
    assert!(!first.ends_with(last), "said twice: {}", done.err);
    for part in parts {
        assert!(done.err.contains(part), "`{part}` in: {}", done.err);
    }
}

/// `send` with everything right, but for what `args` say.
fn send(args: &[&str]) -> Done {
    let mut all = vec!["send"];
    for (name, value) in [
        ("--provider", "github"),
        ("--event", "push"),
        ("--secret-env", "SECRET"),
        ("--url", "http://127.0.0.1:9/hooks/github"),
    ] {
        let instead = args.contains(&name) || (name == "--secret-env" && args.contains(&"--secret-file"));
        if !instead {
            all.extend([name, value]);
        }
    }
    all.extend(args);
    run(&all)
}

#[test]
fn serve_says_what_to_set() {
    let serve = |name: &str, value: &str| done(&webhooks(&["serve"]).env(name, value).output().unwrap());
    assert_error(&run(&["serve"]), &["no secret is set: set one of ", " WEBHOOKS_GITHUB_SECRET"]);
    for value in ["", " ", "hush-hush-hush-hush,", ",hush-hush-hush-hush"] {
        assert_error(&serve("WEBHOOKS_GITHUB_SECRET", value), &["WEBHOOKS_GITHUB_SECRET, secret "]);
    }
    assert_error(
        &serve("WEBHOOKS_STANDARD_WEBHOOKS_SECRET", "hush?"),
        &["WEBHOOKS_STANDARD_WEBHOOKS_SECRET: "],
    );
    let mut command = webhooks(&["serve"]);
    command.env("WEBHOOKS_GITHUB_SECRET", "hush-hush-hush-hush").env("WEBHOOKS_GITHUB_AUTH", "basic");
    assert_error(
        &done(&command.output().unwrap()),
        &["WEBHOOKS_GITHUB_AUTH", "`basic`", "hmac_sha256, hmac_sha1"],
    );
}

#[test]
fn serve_needs_a_free_address() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    for address in [taken.local_addr().unwrap().to_string().as_str(), "nonsense", "127.0.0.1:99999"] {
        let mut command = webhooks(&["serve", "--listen", address]);
        command.env("WEBHOOKS_GITHUB_SECRET", "hush-hush-hush-hush");
        assert_error(&done(&command.output().unwrap()), &[&format!("cannot listen on `{address}`: ")]);
    }
}

#[test]
fn names_that_do_not_exist() {
    assert_error(&send(&["--provider", "githb"]), &["`githb`", "did you mean `github`?"]);
    assert_error(&send(&["--provider", "zzz"]), &["there is ", "standard_webhooks"]);
    assert_error(&send(&["--event", "pusch"]), &["no built-in sample `pusch`", "BODY", "push, "]);
    assert_error(&send(&["--auth", "basic"]), &["`basic`", "hmac_sha256"]);
    assert_error(&send(&["--tamper", "gently"]), &["gently", "missing"]);
    assert_error(&send(&["--event", "pu\nsh", "-"]), &[]);
}

#[test]
fn secrets_that_are_not_there() {
    let name = "A_VARIABLE_THAT_NOBODY_SETS";
    assert_error(&send(&["--secret-env", name]), &[name, "not set"]);
    let mut command = webhooks(&["send", "--provider", "github", "--event", "push", "--secret-env", "EMPTY"]);
    command.args(["--url", "http://127.0.0.1:9/"]).env("EMPTY", "");
    assert_error(&done(&command.output().unwrap()), &["EMPTY", "is empty"]);
    assert_error(&send(&["--secret-file", "/nonexistent/secret"]), &["/nonexistent/secret"]);
    assert_error(&send(&["--secret-file", "/dev/null"]), &["/dev/null", "is empty"]);
    assert_error(&send(&["--provider", "standard_webhooks", "--event", "x", "-"]), &["base64"]);
    let without = run(&["send", "--provider", "github", "--event", "push", "--url", "http://127.0.0.1:9/"]);
    assert_error(&without, &["--secret-env"]);
}

#[test]
fn bodies_and_urls_that_are_not_there() {
    assert_error(&send(&["/nonexistent/body.json"]), &["/nonexistent/body.json"]);
    for url in ["nonsense", "ftp://127.0.0.1/", "//127.0.0.1/", "http://", "http://user:word@127.0.0.1/"] {
        assert_error(&send(&["--url", url]), &["URL"]);
    }
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_error(&send(&["--url", &format!("http://{free}/")]), &["cannot connect to http://"]);
}

#[test]
fn what_the_scheme_cannot_express() {
    let mut serving = Serving::start(&["--json"]);
    assert_error(&serving.send("github", "push", &["--tamper", "stale"]), &["signs no time"]);
    assert_error(&serving.send("standard_webhooks", "invoice_paid", &["--form"]), &["no forms"]);
    // Nothing was sent: the next record is of this one.
    serving.send("github", "ping", &[]);
    assert_eq!(serving.json()["kind"], "ping");
}

#[test]
fn arguments_that_clap_refuses() {
    assert_error(&run(&["serve", "--lissten", "x"]), &["--lissten", "tip:"]);
    assert_error(&run(&["receive"]), &["receive"]);
    assert_error(&send(&["--count", "0"]), &["--count"]);
    assert_error(&run(&["send"]), &["--provider", "--event", "--url"]);
}

//! The example as a process: tenants, and secrets that change while it runs.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fs;
use std::path::Path;
use std::process::Command;

use example_harness::{Running, github, secret};

#[test]
fn every_tenant_has_a_secret_that_may_change() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("secrets");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("broken")).unwrap();
    fs::write(folder.join("acme"), "the secret of acme\n").unwrap();
    fs::write(folder.join("bolt"), "the secret of bolt\n").unwrap();
    let variables = [("SECRETS", folder.to_str().unwrap())];
    let mut running = Running::start(env!("CARGO_BIN_EXE_example-multi-tenant"), &variables);
    let send = |running: &Running, tenant: &str, text: &str| {
        running.send(&format!("/hooks/{tenant}"), github("push").signed_with(secret(text)))
    };

    assert_eq!(send(&running, "acme", "the secret of acme").status, 200);
    assert_eq!(running.line(), "acme: push");
    assert_eq!(send(&running, "bolt", "the secret of bolt").status, 200);
    assert_eq!(running.line(), "bolt: push");
    let wrong = send(&running, "bolt", "the secret of acme");
    for stranger in ["nobody", "..%2facme", "acme%00"] {
        let unknown = send(&running, stranger, "the secret of acme");
        assert_eq!((unknown.status, &unknown.body), (401, &wrong.body), "{stranger}");
    }
    assert_eq!(send(&running, "broken", "the secret of acme").status, 503);

    fs::write(folder.join("acme"), "the next secret of acme\nthe secret of acme\n").unwrap();
    assert_eq!(send(&running, "acme", "the secret of acme").status, 200);
    assert_eq!(send(&running, "acme", "the next secret of acme").status, 200);
    fs::write(folder.join("acme"), "the next secret of acme\n").unwrap();
    assert_eq!(send(&running, "acme", "the secret of acme").status, 401);
    assert_eq!(send(&running, "acme", "the next secret of acme").status, 200);
}

#[test]
fn it_does_not_start_without_a_folder_of_secrets() {
    for folder in [None, Some(""), Some("/no/such/folder"), Some(file!())] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_example-multi-tenant"));
        command.env_remove("SECRETS").envs(folder.map(|folder| ("SECRETS", folder)));
        let output = command.output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{folder:?}");
        assert!(error.starts_with("error: SECRETS is no folder: set it to "), "{error}");
    }
}

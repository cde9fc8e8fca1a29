//! The example as a process: events find their handlers, and one that fails is answered 500.

use example_harness::{Running, SECRET, github, secret};

#[test]
fn events_find_their_handlers() {
    let mut running = Running::start(env!("CARGO_BIN_EXE_example-router"), &[]);
    let send = |running: &Running, delivery: example_harness::Delivery| {
        running.send("/hooks/github", delivery.signed_with(secret(SECRET))).status
    };
    assert_eq!(send(&running, github("push").set("/ref", "refs/heads/main")), 200);
    assert_eq!([running.line(), running.line()], [r#""main" to staging"#, "any: push"]);
    let issue = github("issues").set("/issue/number", 7).set("/issue/title", "It leaks");
    assert_eq!(send(&running, issue.clone().set("/action", "opened")), 200);
    assert_eq!([running.line(), running.line()], [r#"#7 is open: "It leaks""#, "any: issues"]);
    assert_eq!(send(&running, issue.set("/action", "closed")), 200);
    assert_eq!(running.line(), "any: issues");
    // Its handler fails; the others still run, and so does the example.
    assert_eq!(send(&running, github("push").set("/ref", "refs/tags/v1")), 500);
    assert_eq!(running.line(), "any: push");
    assert_eq!(running.send("/hooks/github", github("push").unsigned()).status, 401);
}

//! The adapters' table against the server: what it accepts it answers 200 without a body.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use webhooks_core::conformance::{Case, Expect, Hooks, NEVER, all, check, exchange};
use webhooks_core::{AnyReceiver, Head, Provider, every_provider};
use webhooks_server::{Routes, Server};

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_table() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let cases: Vec<Case> = all().into_iter().filter_map(as_served).collect();
    assert!(cases.len() > 250, "only {} cases", cases.len());
    let never_was_seen = Arc::new(AtomicBool::new(false));
    let seen = never_was_seen.clone();
    let server = Server::new(routes(&cases))
        .on_record(move |record| _ = seen.fetch_or(record.id.as_deref() == Some(NEVER), Ordering::Relaxed));
    tokio::spawn(server.serve(listener, std::future::pending()));
    let failures = tokio::task::spawn_blocking(move || {
        let failure = |case: &Case| {
            let response = exchange(address, &case.request, case.framing);
            check(case, response.as_ref()).err().map(|failure| format!("{}: {failure}", case.name))
        };
        cases.iter().filter_map(failure).collect::<Vec<_>>()
    });
    let failures = failures.await.unwrap();
    assert!(!never_was_seen.load(Ordering::Relaxed), "an incomplete delivery was accepted");
    assert!(failures.is_empty(), "{} cases failed:\n{}", failures.len(), failures.join("\n"));
}

/// The case as the server has it: routes that exist, and no handler that says what it saw.
fn as_served(mut case: Case) -> Option<Case> {
    let has_route = receiver(case.request.head().path()).is_some();
    if case.core_only || !has_route {
        return None;
    }
    if let Expect::Handled(_) = case.expect {
        case.expect = Expect::Skipped;
    }
    Some(case)
}

fn routes(cases: &[Case]) -> Routes {
    cases.iter().fold(Routes::new(), |routes, case| {
        let path = case.request.head().path();
        match receiver(path) {
            Some(receiver) => routes.with_at(path, receiver),
            None => routes,
        }
    })
}

fn receiver(path: &str) -> Option<Arc<dyn AnyReceiver>> {
    let no_headers: [(&str, &str); 0] = [];
    let head = Head::new("POST", path, None, &no_headers);
    let name = path.split('/').nth(1)?;
    macro_rules! look_for {
        ($($provider:ty),*) => {
            match name {
                $(<$provider>::NAME => Some(Arc::new(Hooks::new().receiver::<$provider>(&head).ok()?)),)*
                _ => None,
            }
        };
    }
    every_provider!(look_for)
}

//! The adapters' table on the core alone: what no HTTP stack has touched.

use std::net::IpAddr;

use webhooks_core::conformance::{Case, Expect, Framing, Hooks, Response, all, check, seen, seen_raw};
use webhooks_core::github::{GitHub, PushEvent};
use webhooks_core::intake::Arrived;
use webhooks_core::{
    Head, Provider, Receiver, Refusal, Rejection, Request, Resolve, every_provider, providers,
};

#[test]
fn every_case_that_needs_no_socket() {
    let mut failures = Vec::new();
    let mut run = 0;
    for case in all().iter().filter(|case| matches!(case.framing, Framing::Length | Framing::Chunked(_))) {
        run += 1;
        let received = receive(case);
        let reason = received.as_ref().err().and_then(Refusal::rejection).map(Rejection::reason);
        if let Err(failure) = check(case, Some(&answer(received))) {
            failures.push(format!("{}: {failure}", case.name));
        }
        // Over a socket all failures to authenticate look alike; the log has to tell them apart.
        if let Expect::Refused(expected) | Expect::Challenged(expected) = case.expect
            && reason != Some(expected)
        {
            failures.push(format!("{}: {reason:?}; expected {expected:?}", case.name));
        }
    }
    assert!(run > 250, "only {run} cases");
    assert!(failures.is_empty(), "{} of {run} cases failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_provider_takes_part() {
    macro_rules! names {
        ($($provider:ty),*) => { vec![$(<$provider>::NAME),*] };
    }
    let names: Vec<&str> = every_provider!(names);
    assert_eq!(names, providers::all().iter().map(|entry| entry.name).collect::<Vec<_>>());
}

/// An HTTP stack strips or refuses these before an adapter sees them.
#[test]
fn what_only_the_core_sees() {
    let names: Vec<String> = all().into_iter().filter(|case| case.core_only).map(|case| case.name).collect();
    assert_eq!(
        names,
        [
            "T17 leading blank",
            "T17 trailing blank",
            "T17 trailing tab",
            "T17 trailing NUL",
            "T31 leading blank"
        ]
    );
}

#[test]
fn names_are_unique() {
    let mut names: Vec<String> = all().into_iter().map(|case| case.name).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), count);
}

fn answer(received: Result<String, Refusal>) -> Response {
    match received {
        Ok(text) => Response { status: 200, headers: Vec::new(), body: text.into() },
        Err(refusal) => Response::from(refusal.into_answer()),
    }
}

fn receive(case: &Case) -> Result<String, Refusal> {
    let target = case.request.target();
    let request = &case.request;
    match target.split('/').nth(1) {
        Some("only") => with_body::<GitHub, _>(case, |receiver, body| {
            let push: PushEvent = receiver.receive_only(&head(request), body)?;
            Ok(format!("only {}", push.git_ref))
        }),
        Some("raw") => with_body::<GitHub, _>(case, |receiver, body| {
            receiver.receive_raw(&head(request), body).map(|raw| seen_raw(&raw))
        }),
        name => of_every_provider(name.unwrap_or_default(), case),
    }
}

fn of_every_provider(name: &str, case: &Case) -> Result<String, Refusal> {
    macro_rules! look_for {
        ($($provider:ty),*) => {
            match name {
                $(<$provider>::NAME => with_body::<$provider, _>(case, |receiver, body| {
                    receiver.receive(&head(&case.request), body).map(|delivery| seen(&delivery))
                }),)*
                _ => panic!("{} is none of the table's routes", case.request.target()),
            }
        };
    }
    every_provider!(look_for)
}

/// What an adapter does: the head first, then the body in the case's chunks.
fn with_body<P, T>(
    case: &Case,
    receive: impl FnOnce(&Receiver<P>, Arrived) -> Result<T, Refusal>,
) -> Result<T, Refusal>
where
    P: Provider,
    Hooks: Resolve<P>,
{
    let request = declared(case);
    let receiver: Receiver<P> = Hooks::new().receiver(&head(&request))?;
    let mut intake = receiver.begin(&head(&request))?;
    let size = if let Framing::Chunked(size) = case.framing { size } else { usize::MAX };
    for chunk in request.body().chunks(size) {
        intake.push(chunk)?;
    }
    receive(&receiver, intake.finish()?)
}

/// The head as an adapter on this machine has it.
fn head(request: &Request) -> Head<'_> {
    request.head().with_peer(IpAddr::from([127, 0, 0, 1]))
}

fn declared(case: &Case) -> Request {
    let mut request = case.request.clone();
    if case.framing == Framing::Length {
        request.set_header("content-length", request.body().len().to_string());
    }
    request
}

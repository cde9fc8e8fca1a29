//! T28, T29: where receivers come from: secrets replaced under load, tenants by what the head says.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};
use std::thread;

use webhooks_core::github::GitHub;
use webhooks_core::{Head, Reason, Receiver, Rejection, Request, Resolve, Secret, Swap, Unavailable, sample};

fn secret(text: &str) -> Secret {
    Secret::new(format!("the secret called {text}")).unwrap()
}

fn push(signed_with: &str) -> Request {
    sample::Delivery::<GitHub>::of("push").signed_with(secret(signed_with))
}

/// What an adapter does; none of these sources waits.
fn receive(source: &impl Resolve<GitHub>, request: &Request) -> Result<usize, Reason> {
    let find = async {
        let receiver = Receiver::found_by(source, &request.head()).await?;
        let raw = receiver.receive_raw(&request.head(), request.body().clone());
        raw.map_err(|refusal| refusal.rejection().cloned().unwrap())
    };
    let received: Poll<Result<_, Rejection>> = pin!(find).poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(received) = received else { panic!("a source waits") };
    received.map(|raw| raw.secret_index()).map_err(|rejection| rejection.reason())
}

#[test]
fn no_request_sees_neither_secret() {
    let both = || Receiver::<GitHub>::new([secret("old"), secret("new")]);
    let source = Swap::new(Receiver::<GitHub>::new(secret("old")));
    let (done, accepted) = (AtomicBool::new(false), AtomicU32::new(0));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let old = push("old");
                while !done.load(Ordering::Relaxed) {
                    assert!(receive(&source, &old).is_ok());
                    accepted.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for round in 0..1000 {
            source.set(if round % 2 == 0 { both() } else { Receiver::new(secret("old")) });
            thread::yield_now();
        }
        while accepted.load(Ordering::Relaxed) < 100 {
            thread::yield_now();
        }
        done.store(true, Ordering::Relaxed);
    });
    let handle = source.clone();
    handle.set(both());
    assert_eq!([receive(&source, &push("old")), receive(&source, &push("new"))], [Ok(0), Ok(1)]);
    handle.set(Receiver::new(secret("new")));
    assert_eq!(receive(&source, &push("old")), Err(Reason::SignatureMismatch));
}

struct Tenants {
    name: fn(&Head<'_>) -> Option<String>,
    receivers: BTreeMap<String, Receiver<GitHub>>,
}

impl Resolve<GitHub> for Tenants {
    async fn resolve(&self, head: &Head<'_>) -> Result<Option<Receiver<GitHub>>, Unavailable> {
        let name = (self.name)(head).unwrap_or_default();
        // Any error will do.
        let number: u32 = name.strip_prefix("tenant-").unwrap_or("0").parse()?;
        Ok(self.receivers.get(&name).filter(|_| number > 0).cloned())
    }
}

#[test]
fn tenants_by_path_query_and_header() {
    let by_path: fn(&Head<'_>) -> Option<String> = |head| head.segment(1).map(ToOwned::to_owned);
    let by_query: fn(&Head<'_>) -> Option<String> = |head| head.query_value("tenant");
    let by_header: fn(&Head<'_>) -> Option<String> =
        |head| head.text("x-github-hook-id").map(ToOwned::to_owned);
    for name in [by_path, by_query, by_header] {
        let receivers = ["tenant-1", "tenant-2"].map(|name| (name.to_owned(), Receiver::new(secret(name))));
        let tenants = Swap::new(Tenants { name, receivers: receivers.into() });
        let send = |tenant: &str, signed_with: &str| {
            let mut request = push(signed_with);
            request.set_path(format!("/hooks/{tenant}"));
            request.set_query(format!("tenant={tenant}"));
            request.set_header("x-github-hook-id", tenant);
            receive(&tenants, &request)
        };
        assert_eq!(send("tenant-1", "tenant-1"), Ok(0));
        assert_eq!(send("tenant-2", "tenant-2"), Ok(0));
        assert_eq!(send("tenant-2", "tenant-1"), Err(Reason::SignatureMismatch));
        assert_eq!(send("tenant-3", "tenant-1"), Err(Reason::UnknownHook));
        assert_eq!(send("tenant-x", "tenant-1"), Err(Reason::ReceiverUnavailable));
    }
}

#[test]
fn unknown_and_wrong_get_one_answer() {
    let answer = |reason| Rejection::new(reason).answer();
    assert_eq!(answer(Reason::UnknownHook), answer(Reason::SignatureMismatch));
    assert_eq!(answer(Reason::ReceiverUnavailable).status, 503);
}

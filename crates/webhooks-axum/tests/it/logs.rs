//! T23: a refusal is logged with its reason, and no log line shows a secret, a signature or a body.

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use tower::ServiceExt;
use webhooks_axum::conformance::{Framing, SECRETS, all};
use webhooks_axum::test;

/// Collects the text of every event.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<String>>);

struct Text<'a>(&'a mut String);

impl tracing::field::Visit for Text<'_> {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}

impl tracing::Subscriber for Lines {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == "webhooks"
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut lines = self.0.lock().unwrap();
        event.record(&mut Text(&mut lines));
        lines.push('\n');
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[tokio::test]
async fn reasons_and_nothing_secret() {
    let lines = Lines::default();
    let guard = tracing::subscriber::set_default(lines.clone());
    for case in all().into_iter().filter(|case| !case.core_only && case.framing == Framing::Length) {
        let _ = crate::conformance::app().oneshot(test::request(&case.request)).await;
    }
    drop(guard);
    let lines = lines.0.lock().unwrap();
    for reason in
        ["signature_mismatch", "credential_missing", "credential_repeated", "not_json", "method_not_allowed"]
    {
        assert!(lines.contains(reason), "{reason} was never logged:\n{lines}");
    }
    assert!(lines.contains("an authentic delivery has an unexpected shape"), "{lines}");
    for secret in SECRETS {
        assert!(!lines.contains(secret));
    }
    assert!(
        !lines.contains("sha256=") && !lines.contains("v1,") && !lines.contains("refs/heads/main"),
        "{lines}"
    );
}

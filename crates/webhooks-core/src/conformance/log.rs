//! T23: a refusal is logged with its reason, and no log line shows a secret, a signature or a body.

use std::fmt::{Debug, Write};
use std::sync::{Mutex, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::SECRETS;

/// The text of every event under the target `webhooks` in this process.
static LINES: Mutex<String> = Mutex::new(String::new());

/// Collects what is logged from now on, unless the process has another subscriber.
pub(super) fn capture() {
    let _ = tracing::subscriber::set_global_default(Lines);
}

/// What is wrong with the lines that the table's requests led to.
pub(super) fn failures() -> Vec<String> {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    let said = [
        "credential_missing",
        "credential_repeated",
        "event_name_missing",
        "method_not_allowed",
        "not_json",
        "read_timeout",
        "receiver_unavailable",
        "signature_mismatch",
        "an authentic delivery has an unexpected shape",
    ];
    // The last is in the body of every push of the table.
    let secret = SECRETS.iter().copied().chain(["sha256=", "v1,", "refs/heads/main"]);
    let missing = said.into_iter().filter(|text| !lines.contains(text));
    let shown = secret.filter(|text| lines.contains(text));
    let missing = missing.map(|text| format!("T23: `{text}` was never logged"));
    missing.chain(shown.map(|text| format!("T23: a log line shows `{text}`"))).collect()
}

struct Lines;

struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "webhooks"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        event.record(&mut Text(&mut lines));
        lines.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

//! The log of all tests, in memory: one for the process, since what a thread without one logs first is never logged.

use std::io::Write;
use std::sync::{Mutex, Once};

static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static STARTED: Once = Once::new();

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        TEXT.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// To be called before anything logs.
pub(crate) fn start() {
    STARTED.call_once(|| tracing_subscriber::fmt().with_ansi(false).with_writer(|| Log).init());
}

/// The lines about one delivery.
pub(crate) fn of(id: &str) -> Vec<String> {
    let text = String::from_utf8(TEXT.lock().unwrap().clone()).unwrap();
    let end = format!("id={id:?}");
    text.lines().filter(|line| line.ends_with(&end)).map(ToOwned::to_owned).collect()
}

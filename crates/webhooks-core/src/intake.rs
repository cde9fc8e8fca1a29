//! Receiving a body within bounds, without doing any I/O: an adapter feeds in the chunks as they arrive.
//!
//! ```
//! use webhooks_core::intake::{Budget, Intake};
//!
//! let mut intake = Intake::new(8, None, &Budget::new(1024));
//! intake.push(b"[1,2]")?;
//! assert_eq!(intake.push(b",3,4]").unwrap_err().status(), 413);
//! # Ok::<(), webhooks_core::Rejection>(())
//! ```

use std::sync::Arc;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;

use crate::{Reason, Rejection};

/// How a receiver takes in bodies. Adapters follow it; the core itself does no I/O.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Policy {
    /// The most bytes of one body.
    pub body_limit: usize,
    /// The longest wait for the whole body, from its first byte's turn to its last.
    pub read_timeout: Duration,
    /// What all bodies of the process may hold together.
    pub budget: Budget,
}

impl Policy {
    pub(crate) fn new(body_limit: usize) -> Self {
        Self { body_limit, read_timeout: Duration::from_secs(30), budget: Budget::process() }
    }
}

/// A bound on the bytes of all bodies that are being received or have not been dropped yet.
///
/// Bytes are counted as they arrive, never as they are announced, and given back when the last handle of the body is
/// dropped. A clone is another handle to the same budget.
#[derive(Debug, Clone)]
pub struct Budget(Arc<Account>);

#[derive(Debug)]
struct Account {
    limit: AtomicUsize,
    used: AtomicUsize,
}

impl Budget {
    /// The default limit of the process's budget: 128 MiB.
    pub const DEFAULT: usize = 128 * 1024 * 1024;

    /// A budget of its own.
    pub fn new(bytes: usize) -> Self {
        Self(Arc::new(Account { limit: AtomicUsize::new(bytes), used: AtomicUsize::new(0) }))
    }

    /// The budget that all receivers of the process share unless told otherwise.
    pub fn process() -> Self {
        static PROCESS: LazyLock<Budget> = LazyLock::new(|| Budget::new(Budget::DEFAULT));
        PROCESS.clone()
    }

    /// Changes the limit, for bodies yet to come.
    pub fn set_limit(&self, bytes: usize) {
        self.0.limit.store(bytes, Ordering::Relaxed);
    }

    /// The bytes held now.
    pub fn used(&self) -> usize {
        self.0.used.load(Ordering::Relaxed)
    }

    fn take(&self, bytes: usize) -> bool {
        let limit = self.0.limit.load(Ordering::Relaxed);
        self.0
            .used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                used.checked_add(bytes).filter(|&total| total <= limit)
            })
            .is_ok()
    }
}

/// What one body has taken of a budget; given back on drop.
#[derive(Debug)]
struct Share {
    budget: Budget,
    bytes: usize,
}

impl Share {
    fn grow(&mut self, to: usize) -> bool {
        let granted = to <= self.bytes || self.budget.take(to - self.bytes);
        if granted {
            self.bytes = self.bytes.max(to);
        }
        granted
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.0.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// A body being received.
#[derive(Debug)]
pub struct Intake {
    limit: usize,
    expected: usize,
    held: Held,
}

impl Intake {
    /// The first allocation, whatever was declared.
    const FIRST: usize = 8 * 1024;

    /// An intake of at most `limit` bytes. `declared` is the request's `content-length`; nothing is allocated for it
    /// before the bytes are here.
    pub fn new(limit: usize, declared: Option<usize>, budget: &Budget) -> Self {
        let expected = declared.unwrap_or(usize::MAX).min(limit);
        let share = Share { budget: budget.clone(), bytes: 0 };
        Self { limit, expected, held: Held { bytes: Vec::new(), share } }
    }

    /// Adds what arrived.
    ///
    /// # Errors
    ///
    /// The body is larger than the limit, or the budget is used up.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Rejection> {
        let Held { bytes, share } = &mut self.held;
        let length = bytes.len().saturating_add(chunk.len());
        if length > self.limit {
            return Err(Reason::BodyTooLarge.into());
        }
        if length > bytes.capacity() {
            // Doubling, but never past what the request declared or may have: the budget counts capacity.
            let doubled = bytes.capacity().saturating_mul(2).max(Self::FIRST).min(self.expected);
            let capacity = doubled.max(length);
            if !share.grow(capacity) {
                return Err(Rejection::new(Reason::Overloaded).with_header("retry-after", "10"));
            }
            bytes.reserve_exact(capacity - bytes.len());
        }
        bytes.extend_from_slice(chunk);
        Ok(())
    }

    /// The whole body. Its share of the budget goes back when the last clone is dropped.
    pub fn finish(self) -> Bytes {
        Bytes::from_owner(self.held)
    }
}

/// The bytes with their share of the budget.
#[derive(Debug)]
struct Held {
    bytes: Vec<u8>,
    share: Share,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_the_last_byte_accepted() {
        let budget = Budget::new(1 << 20);
        let mut intake = Intake::new(10, None, &budget);
        intake.push(&[0; 10]).unwrap();
        assert_eq!(intake.push(&[0; 1]).unwrap_err().reason(), Reason::BodyTooLarge);
    }

    #[test]
    fn nothing_is_taken_for_a_declaration() {
        let budget = Budget::new(1 << 20);
        let mut intake = Intake::new(usize::MAX, Some(usize::MAX), &budget);
        assert_eq!(budget.used(), 0);
        intake.push(b"x").unwrap();
        assert_eq!(budget.used(), Intake::FIRST);
    }

    #[test]
    fn the_share_lives_as_long_as_the_bytes() {
        let budget = Budget::new(20_000);
        let mut first = Intake::new(20_000, Some(16_000), &budget);
        first.push(&[1; 16_000]).unwrap();
        let mut second = Intake::new(20_000, None, &budget);
        let refused = second.push(&[1; 16_000]).unwrap_err();
        assert_eq!(refused.status(), 503);
        assert!(refused.answer().headers.iter().any(|(name, _)| *name == "retry-after"));
        let body = first.finish();
        let kept = body.slice(5..6);
        drop(body);
        assert_eq!(budget.used(), 16_000);
        drop(kept);
        assert_eq!(budget.used(), 0);
        second.push(&[1; 16_000]).unwrap();
    }
}

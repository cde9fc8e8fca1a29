use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

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
pub(super) struct Share {
    budget: Budget,
    bytes: usize,
}

impl Share {
    pub(super) fn none_of(budget: &Budget) -> Self {
        Self { budget: budget.clone(), bytes: 0 }
    }

    /// Takes over what another one has taken.
    pub(super) fn absorb(&mut self, other: &mut Self) {
        self.bytes += std::mem::take(&mut other.bytes);
    }

    /// Whether there is room to hold so much in all.
    pub(super) fn grow(&mut self, to: usize) -> bool {
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

use std::time::{Duration, SystemTime};

/// Where a receiver reads the time: for the age of signed timestamps, and to note when a delivery arrived.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The machine's clock, a receiver's default. The only place in this crate that reads the time.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock that stands still: for tests, and to verify a recorded delivery as of its own time.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(SystemTime);

impl FixedClock {
    /// A clock that stands at this many seconds after the Unix epoch.
    pub fn at_unix(seconds: u32) -> Self {
        Self(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.into()))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> SystemTime {
        self.0
    }
}

/// Milliseconds since the Unix epoch; negative before it.
pub(crate) fn unix_millis(time: SystemTime) -> i64 {
    let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    }
}

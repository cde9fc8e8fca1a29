use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};

/// What became of many deliveries.
#[derive(Default)]
pub(crate) struct Tally {
    statuses: BTreeMap<u16, usize>,
    unanswered: usize,
    times: Vec<Duration>,
}

impl Tally {
    pub(crate) fn answered(&mut self, status: u16, time: Duration) {
        *self.statuses.entry(status).or_default() += 1;
        self.times.push(time);
    }

    pub(crate) fn unanswered(&mut self) {
        self.unanswered += 1;
    }

    /// Whether all were answered 2xx.
    pub(crate) fn all_accepted(&self) -> bool {
        self.unanswered == 0 && self.statuses.keys().all(|status| (200..300).contains(status))
    }

    /// All of it, over the time that it took.
    pub(crate) fn summary(mut self, took: Duration) -> Summary {
        self.times.sort_unstable();
        let count = self.times.len() + self.unanswered;
        #[allow(clippy::cast_precision_loss, reason = "nobody sends 2^52 deliveries")]
        let per_second = count as f64 / took.as_secs_f64().max(f64::EPSILON);
        Summary { tally: self, count, per_second }
    }

    /// The time within which this share of the answers came; times are sorted.
    fn percentile(&self, percent: usize) -> Option<Duration> {
        let rank = (self.times.len() * percent).div_ceil(100);
        self.times.get(rank.saturating_sub(1)).copied()
    }
}

pub(crate) struct Summary {
    tally: Tally,
    count: usize,
    per_second: f64,
}

impl Summary {
    fn times(&self) -> Option<[Duration; 4]> {
        let at = |percent| self.tally.percentile(percent);
        Some([at(0)?, at(50)?, at(95)?, at(100)?])
    }

    pub(crate) fn to_json(&self) -> Value {
        let statuses: serde_json::Map<String, Value> =
            self.tally.statuses.iter().map(|(status, count)| (status.to_string(), json!(count))).collect();
        let times = self.times().map(|times| {
            let [min, median, p95, max] = times.map(millis);
            json!({ "min": min, "median": median, "p95": p95, "max": max })
        });
        json!({
            "deliveries": self.count,
            "statuses": statuses,
            "unanswered": self.tally.unanswered,
            "ms": times,
            "per_second": (self.per_second * 10.0).round() / 10.0,
        })
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count;
        write!(f, "{count} {}: ", if count == 1 { "delivery" } else { "deliveries" })?;
        let mut counts: Vec<String> =
            self.tally.statuses.iter().map(|(status, count)| format!("{count} answered {status}")).collect();
        if self.tally.unanswered > 0 {
            counts.push(format!("{} not answered", self.tally.unanswered));
        }
        f.write_str(&counts.join(", "))?;
        if let (2.., Some(times)) = (count, self.times()) {
            let [min, median, p95, max] = times.map(millis);
            write!(
                f,
                "; min {min} ms, median {median} ms, p95 {p95} ms, max {max} ms; {:.1} a second",
                self.per_second
            )?;
        }
        Ok(())
    }
}

/// In milliseconds, to the hundredth.
pub(crate) fn millis(time: Duration) -> f64 {
    (time.as_secs_f64() * 100_000.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_were_measured() {
        let mut tally = Tally::default();
        for millis in (1..=100).rev() {
            tally.answered(200, Duration::from_millis(millis));
        }
        assert!(tally.all_accepted());
        tally.answered(401, Duration::from_millis(101));
        assert!(!tally.all_accepted());
        let summary = tally.summary(Duration::from_secs(1));
        assert_eq!(
            summary.to_string(),
            "101 deliveries: 100 answered 200, 1 answered 401; min 1 ms, median 51 ms, p95 96 ms, max 101 ms; 101.0 a second"
        );
        assert_eq!(summary.to_json()["statuses"]["401"], 1);
    }

    #[test]
    fn nothing_answered_has_no_times() {
        let mut tally = Tally::default();
        tally.unanswered();
        assert!(!tally.all_accepted());
        let summary = tally.summary(Duration::from_secs(1));
        assert_eq!(summary.to_string(), "1 delivery: 1 not answered");
        assert_eq!(summary.to_json()["ms"], Value::Null);
    }
}

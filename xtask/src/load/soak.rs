//! Minutes of genuine, forged, stalled and aborted requests, after which memory is flat and no socket is open.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::ensure;
use webhooks_core::conformance::{Framing, exchange};
use webhooks_core::github::GitHub;
use webhooks_core::{Request, Secret, sample};

use super::subject::{self, PATH, Running, SECRET, mib};
use crate::{Verdict, table};

/// Connections that send at the same time to each subject; those that stall come on top.
const SENDERS: usize = 4;
const STALLERS: usize = 4;

/// How long a sender rests between two requests: what is looked for is a leak, not a limit.
const REST: Duration = Duration::from_millis(10);

/// How much more memory a subject may hold at the end than at a quarter of the time, when every kind of request has
/// been served often: allocators settle slowly.
const GROWTH_KIB: u64 = 8 * 1024;

/// How long an abandoned connection may stay open: the read timeout, and a little.
const LINGER: Duration = Duration::from_secs(40);

/// Runs for this many seconds, and fails if a subject grows or keeps sockets open.
pub(crate) fn run(seconds: u64, names: &[String]) -> anyhow::Result<Verdict> {
    ensure!(seconds >= 40, "the stalled requests alone take 30 seconds: soak for 40 at least");
    let running = subject::chosen(names)?.into_iter().map(subject::Subject::start);
    let running = running.collect::<anyhow::Result<Vec<_>>>()?;
    println!(
        "{seconds} seconds of {} against {} receivers",
        Kind::ALL.map(Kind::name).join(", "),
        running.len()
    );
    let duration = Duration::from_secs(seconds);
    let results = thread::scope(|scope| {
        let soaking: Vec<_> =
            running.iter().map(|running| scope.spawn(move || Soak::of(running, duration))).collect();
        soaking
            .into_iter()
            .map(|thread| thread.join().map_err(|_| anyhow::anyhow!("a soak panicked"))?)
            .collect::<anyhow::Result<Vec<_>>>()
    })?;
    let rows: Vec<_> = results.iter().map(Soak::row).collect();
    table::print(["", "requests", "MiB early", "MiB late", "sockets left", "answers"], &rows);
    let verdict = Verdict::good_if(results.iter().all(Soak::is_good));
    println!(
        "{}",
        if verdict == Verdict::Good { "flat memory, no open sockets" } else { "NOT as it should be" }
    );
    Ok(verdict)
}

/// What is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Genuine,
    Large,
    Forged,
    Unsigned,
    Aborted,
    Stalled,
}

impl Kind {
    const ALL: [Self; 6] =
        [Self::Genuine, Self::Large, Self::Forged, Self::Unsigned, Self::Aborted, Self::Stalled];

    fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::Large => "large",
            Self::Forged => "forged",
            Self::Unsigned => "unsigned",
            Self::Aborted => "aborted",
            Self::Stalled => "stalled",
        }
    }

    /// What a sender sends the `n`th time.
    fn of_turn(n: usize) -> Self {
        match n % 16 {
            0 => Self::Large,
            1 | 5 | 9 => Self::Forged,
            2 => Self::Unsigned,
            3 | 11 => Self::Aborted,
            _ => Self::Genuine,
        }
    }

    fn request(self) -> (Request, Framing) {
        let push = sample::Delivery::<GitHub>::of("push");
        let secret = |text: &str| Secret::new(text).expect("a secret of this file");
        let signed = || push.clone().signed_with(secret(SECRET));
        let (mut request, framing) = match self {
            Self::Genuine => (signed(), Framing::Length),
            Self::Large => {
                let padded = push.clone().set("/padding", "x".repeat(1 << 20));
                (padded.signed_with(secret(SECRET)), Framing::Chunked(10_000))
            }
            Self::Forged => (push.clone().signed_with(secret("the secret of a forger")), Framing::Length),
            Self::Unsigned => (push.clone().unsigned(), Framing::Length),
            Self::Aborted => (signed(), Framing::Aborted),
            Self::Stalled => (signed(), Framing::Stalled(100)),
        };
        request.set_path(PATH);
        (request, framing)
    }

    /// The status that each of these is answered.
    fn expected(self) -> Option<u16> {
        match self {
            Self::Genuine | Self::Large => Some(200),
            Self::Forged | Self::Unsigned => Some(401),
            Self::Stalled => Some(408),
            Self::Aborted => None,
        }
    }
}

/// What became of one subject.
struct Soak {
    name: &'static str,
    answers: BTreeMap<(Kind, Option<u16>), usize>,
    early_kib: u64,
    late_kib: u64,
    sockets_left: usize,
}

impl Soak {
    fn of(running: &Running, duration: Duration) -> anyhow::Result<Self> {
        let listening = running.sockets()?;
        let (stop, answers) = (AtomicBool::new(false), Mutex::new(BTreeMap::new()));
        let send = |kind: Kind| {
            let (request, framing) = kind.request();
            let status = exchange(running.address, &request, framing).map(|response| response.status);
            *answers.lock().expect("no sender panics").entry((kind, status)).or_default() += 1;
        };
        let (early_kib, late_kib) = thread::scope(|scope| {
            for sender in 0..SENDERS {
                let (stop, send) = (&stop, &send);
                scope.spawn(move || {
                    for turn in (sender..).take_while(|_| !stop.load(Ordering::Relaxed)) {
                        send(Kind::of_turn(turn));
                        thread::sleep(REST);
                    }
                });
            }
            for _ in 0..STALLERS {
                scope.spawn(|| {
                    while !stop.load(Ordering::Relaxed) {
                        send(Kind::Stalled);
                    }
                });
            }
            let quarter = duration / 4;
            let watched = highest(running, quarter, quarter / 2).and_then(|early| {
                Ok((early, highest(running, duration.saturating_sub(quarter), quarter / 2)?))
            });
            stop.store(true, Ordering::Relaxed);
            watched
        })?;
        let until = Instant::now() + LINGER;
        while running.sockets()? > listening && Instant::now() < until {
            thread::sleep(Duration::from_millis(200));
        }
        let sockets_left = running.sockets()?.saturating_sub(listening);
        let answers = answers.into_inner().expect("no sender panics");
        Ok(Self { name: running.subject.name, answers, early_kib, late_kib, sockets_left })
    }

    fn is_good(&self) -> bool {
        let as_expected = self.answers.keys().all(|(kind, status)| *status == kind.expected());
        let every_kind = Kind::ALL.iter().all(|kind| self.answers.keys().any(|(sent, _)| sent == kind));
        as_expected && every_kind && self.sockets_left == 0 && self.late_kib <= self.early_kib + GROWTH_KIB
    }

    fn row(&self) -> [String; 6] {
        let answer = |((kind, status), times): (&(Kind, Option<u16>), &usize)| {
            let status = status.map_or("none".to_owned(), |status| status.to_string());
            format!("{} {status}: {times}", kind.name())
        };
        [
            self.name.to_owned(),
            self.answers.values().sum::<usize>().to_string(),
            mib(self.early_kib),
            mib(self.late_kib),
            self.sockets_left.to_string(),
            self.answers.iter().map(answer).collect::<Vec<_>>().join(", "),
        ]
    }
}

/// Waits, and yields the largest resident set of the last part of that time.
fn highest(running: &Running, duration: Duration, last: Duration) -> anyhow::Result<u64> {
    thread::sleep(duration.saturating_sub(last));
    let (until, mut highest) = (Instant::now() + last, 0);
    while Instant::now() < until {
        highest = running.resident_kib()?.max(highest);
        thread::sleep(Duration::from_millis(100));
    }
    Ok(highest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_turn() {
        let sent: Vec<Kind> = (0..16).map(Kind::of_turn).collect();
        let missing: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !sent.contains(kind)).collect();
        assert_eq!(missing, [Kind::Stalled], "stalled ones have senders of their own");
    }

    #[test]
    fn growth_sockets_and_wrong_answers_are_bad() {
        let soak = |late_kib, sockets_left, genuine| Soak {
            name: "x",
            answers: Kind::ALL
                .map(|kind| ((kind, if kind == Kind::Genuine { genuine } else { kind.expected() }), 1))
                .into(),
            early_kib: 10_000,
            late_kib,
            sockets_left,
        };
        assert!(soak(12_000, 0, Some(200)).is_good());
        assert!(!soak(30_000, 0, Some(200)).is_good());
        assert!(!soak(12_000, 1, Some(200)).is_good());
        assert!(!soak(12_000, 0, Some(503)).is_good());
        assert!(!soak(12_000, 0, None).is_good());
    }
}

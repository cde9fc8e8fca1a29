//! `cargo xtask coverage`: real payloads of a corpus through the types, and proof that the types hold all of them.
//!
//! A row is checked as it is, with an unknown key in every object, with an unknown `action`, and once for each scalar
//! in it: with another value there the typed event's `Debug` must differ. Bodies of other events must not type.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::bail;
use webhooks_core::Fallback;

use crate::{Verdict, table};

mod checks;
mod corpus;
mod mutate;

use self::checks::Checked;
use self::corpus::Row;

/// More than this of one row help nobody.
const SHOWN_FAILURES: usize = 10;

/// Checks the rows whose event has a type, and says what becomes of the others.
pub(crate) fn run(folder: &Path, provider: Option<&str>) -> anyhow::Result<Verdict> {
    let rows = corpus::read(folder, provider)?;
    if !rows.iter().any(Row::must_type) {
        bail!("no row of {} has an event that is typed here", folder.display());
    }
    let mut events = BTreeMap::<(&str, String), Total>::new();
    let mut providers = BTreeMap::<&str, Total>::new();
    let mut failures = 0;
    for (row, checked) in check_all(&rows) {
        for failure in checked.failures.iter().take(SHOWN_FAILURES) {
            println!("{}: {failure}", row.name);
        }
        if checked.failures.len() > SHOWN_FAILURES {
            println!("{}: ... and {} more", row.name, checked.failures.len() - SHOWN_FAILURES);
        }
        failures += checked.failures.len();
        let dialect = row.dialect.as_ref().map_or(String::new(), |dialect| format!(": {dialect}"));
        events.entry((row.entry.name, format!("{}{dialect}", row.kind))).or_default().add(&checked);
        providers.entry(row.entry.name).or_default().add(&checked);
    }
    let of_events = events.iter().map(|((provider, event), total)| total.row(provider, event));
    let of_providers = providers.iter().map(|(provider, total)| total.row(provider, "all of these"));
    let lines: Vec<_> = of_events.chain(of_providers).collect();
    let head = [
        "provider",
        "event",
        "rows",
        "typed",
        "unknown key",
        "unknown action",
        "typed leaves",
        "of them held",
        "false types",
    ];
    table::print(head, &lines);
    fallbacks(&rows);
    println!("coverage: {failures} failures");
    Ok(Verdict::good_if(failures == 0))
}

/// How many of a provider's bodies, of every kind and fidelity, arrive as the fallback, and why.
fn fallbacks(rows: &[Row]) {
    let mut reasons = BTreeMap::<&str, BTreeMap<&str, usize>>::new();
    for row in rows {
        let outcome = row.type_name.as_ref().map_or_else(Fallback::as_str, |_| "typed");
        *reasons.entry(row.entry.name).or_default().entry(outcome).or_default() += 1;
    }
    for (provider, reasons) in reasons {
        let counts: Vec<_> = reasons.iter().map(|(outcome, rows)| format!("{rows} {outcome}")).collect();
        println!("{provider}: of all its bodies {}", counts.join(", "));
    }
}

/// Checks rows on all processors; results in the order of the rows.
fn check_all(rows: &[Row]) -> Vec<(&Row, Checked)> {
    let modelled: Vec<&Row> = rows.iter().filter(|row| row.must_type()).collect();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(row) = modelled.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let checked = checks::check(row, rows);
                    results.lock().unwrap_or_else(PoisonError::into_inner).insert(&row.name, (*row, checked));
                }
            });
        }
    });
    results.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
}

/// The sums of one event.
#[derive(Default)]
struct Total {
    rows: usize,
    typed: usize,
    unknown_key: usize,
    unknown_action: (usize, usize),
    leaves: usize,
    typed_leaves: usize,
    held: usize,
    false_types: usize,
}

impl Total {
    fn add(&mut self, checked: &Checked) {
        self.rows += 1;
        self.typed += usize::from(checked.typed);
        self.unknown_key += usize::from(checked.unknown_key);
        if let Some(typed) = checked.unknown_action {
            self.unknown_action.0 += usize::from(typed);
            self.unknown_action.1 += 1;
        }
        self.leaves += checked.leaves;
        self.typed_leaves += checked.typed_leaves;
        self.held += checked.held;
        self.false_types += checked.false_types;
    }

    fn row(&self, provider: &str, event: &str) -> [String; 9] {
        [
            provider.to_owned(),
            event.to_owned(),
            self.rows.to_string(),
            self.typed.to_string(),
            self.unknown_key.to_string(),
            format!("{}/{}", self.unknown_action.0, self.unknown_action.1),
            format!("{}/{}", self.typed_leaves, self.leaves),
            self.held.to_string(),
            self.false_types.to_string(),
        ]
    }
}

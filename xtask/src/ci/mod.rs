//! `cargo xtask ci`: every check, in order; each can be run alone by its name.

use std::time::{Duration, Instant};

use crate::{Verdict, table};

mod advisories;
mod msrv;
mod steps;
mod tools;

/// One check.
struct Step {
    name: &'static str,
    run: fn() -> Outcome,
}

/// The end of a step: what it could not check, or why it failed.
type Outcome = anyhow::Result<Unchecked>;

/// What a step had to leave out, in words; a step that passed with some is no full pass.
type Unchecked = Vec<String>;

const STEPS: &[Step] = &[
    Step { name: "fmt", run: steps::fmt },
    Step { name: "tidy", run: steps::tidy },
    Step { name: "clippy", run: steps::clippy },
    Step { name: "docs", run: steps::docs },
    Step { name: "fixtures", run: steps::fixtures },
    Step { name: "deny", run: steps::deny },
    Step { name: "hack", run: steps::hack },
    Step { name: "msrv", run: msrv::check },
    Step { name: "typos", run: steps::typos },
];

/// The names, for the command line.
pub(crate) fn step_names() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

/// Runs the steps named, or all, to the end even if one fails.
pub(crate) fn run(names: &[String]) -> Verdict {
    let chosen = STEPS.iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let results: Vec<_> = chosen.map(run_step).collect();
    println!();
    let rows: Vec<_> = results.iter().map(Finished::row).collect();
    table::print(["step", "result", "time"], &rows);
    for result in &results {
        for skipped in result.outcome.iter().flatten() {
            println!("SKIPPED {}: {skipped}", result.name);
        }
    }
    Verdict::good_if(results.iter().all(|result| result.outcome.is_ok()))
}

struct Finished {
    name: &'static str,
    outcome: Outcome,
    time: Duration,
}

fn run_step(step: &Step) -> Finished {
    println!("\n=== {}", step.name);
    let start = Instant::now();
    let outcome = (step.run)();
    let time = start.elapsed();
    match &outcome {
        Ok(_) => println!("=== {} done in {:.1} s", step.name, time.as_secs_f64()),
        Err(error) => println!("=== {} FAILED in {:.1} s: {error:#}", step.name, time.as_secs_f64()),
    }
    Finished { name: step.name, outcome, time }
}

impl Finished {
    fn row(&self) -> [String; 3] {
        let result = match &self.outcome {
            Ok(skipped) if skipped.is_empty() => "ok",
            Ok(_) => "ok, in part",
            Err(_) => "FAILED",
        };
        [self.name.to_owned(), result.to_owned(), format!("{:.1} s", self.time.as_secs_f64())]
    }
}

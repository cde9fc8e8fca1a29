//! `cargo xtask fuzz`: every target for a while, on nightly Rust, from the fixtures on.
//!
//! What the targets check is in `crates/webhooks-core/tests/fuzz`, which stable Rust tests over the same seeds.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context, bail};
use webhooks_fuzz_bodies::{Target, targets};

use crate::repo::{self, program};
use crate::{Verdict, table};

mod report;
mod run;

use self::run::Finished;

/// How long, which ones, how many at once.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How long each target runs
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// How many run at once; as many as there are cores if not given
    #[arg(long)]
    jobs: Option<usize>,
    /// Lists the targets and runs none
    #[arg(long)]
    list: bool,
    /// Targets to run; all if none is named
    targets: Vec<String>,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Verdict> {
    let chosen = chosen(&args.targets)?;
    if args.list {
        for target in &chosen {
            println!("{}", target.name());
        }
        return Ok(Verdict::Good);
    }
    need_tools()?;
    let binary = build()?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = args.jobs.unwrap_or(cores).clamp(1, chosen.len());
    let rounds = chosen.len().div_ceil(jobs) as u64;
    println!(
        "{} targets, {jobs} at once, {} s each: {} min",
        chosen.len(),
        args.seconds,
        rounds.saturating_mul(args.seconds).div_ceil(60)
    );
    let finished = run_all(&binary, &chosen, args.seconds, jobs)?;
    let rows: Vec<_> = finished.iter().map(Finished::row).collect();
    println!();
    table::print(["target", "runs", "per second", "corpus", "finding"], &rows);
    let findings: Vec<&Finished> = finished.iter().filter(|finished| finished.finding.is_some()).collect();
    for finding in &findings {
        print!("{}", finding.how_to_reproduce());
    }
    Ok(Verdict::good_if(findings.is_empty()))
}

fn chosen(names: &[String]) -> anyhow::Result<Vec<Target>> {
    let all = targets();
    if let Some(unknown) = names.iter().find(|name| all.iter().all(|target| target.name() != **name)) {
        bail!("there is no target `{unknown}`; `cargo xtask fuzz --list` names them");
    }
    let is_chosen = |target: &Target| names.is_empty() || names.iter().any(|name| name == target.name());
    Ok(all.into_iter().filter(is_chosen).collect())
}

/// The folder that nothing of is committed.
fn work_folder() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repo::root().join("target"), PathBuf::from);
    target.join("fuzz")
}

fn need_tools() -> anyhow::Result<()> {
    if !repo::succeeds(nightly(&["--version"]).current_dir(repo::root())) {
        bail!("fuzzing needs nightly Rust: `rustup toolchain install nightly --profile minimal`");
    }
    if !repo::succeeds(&mut nightly(&["fuzz", "--version"])) {
        bail!("fuzzing needs cargo-fuzz: `cargo install --locked cargo-fuzz`");
    }
    Ok(())
}

/// Nightly's cargo in `fuzz/`, without what the cargo that runs this has set for its own toolchain.
fn nightly(args: &[&str]) -> std::process::Command {
    let mut cargo = program("rustup", &["run", "nightly", "cargo"]);
    cargo.args(args).current_dir(repo::root().join("fuzz")).env("CARGO_TARGET_DIR", work_folder());
    for name in ["CARGO", "RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN"] {
        cargo.env_remove(name);
    }
    cargo
}

/// Builds the one binary of all targets. Without a sanitizer: the project has no unsafe code for one to watch.
fn build() -> anyhow::Result<PathBuf> {
    let host = repo::output(&mut program("rustup", &["run", "nightly", "rustc", "-vV"]))?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    repo::run(&mut nightly(&["fuzz", "build", "--sanitizer", "none", "--target", host, "target"]))?;
    let binary = work_folder().join(host).join("release").join("target");
    Ok(binary.with_extension(std::env::consts::EXE_EXTENSION))
}

/// Runs the targets on several threads; in the end they stand in the order given.
fn run_all(binary: &Path, chosen: &[Target], seconds: u64, jobs: usize) -> anyhow::Result<Vec<Finished>> {
    let waiting = Mutex::new(chosen.iter().enumerate());
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    let work = || -> anyhow::Result<Vec<(usize, Finished)>> {
        let mut finished = Vec::new();
        while let Some((index, target)) = next() {
            let done =
                run::one(binary, target, seconds).with_context(|| format!("target {}", target.name()))?;
            println!("{}", done.line());
            finished.push((index, done));
        }
        Ok(finished)
    };
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    let mut all = Vec::new();
    for outcome in outcomes {
        match outcome {
            Ok(finished) => all.extend(finished?),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
    all.sort_by_key(|(index, _)| *index);
    Ok(all.into_iter().map(|(_, finished)| finished).collect())
}

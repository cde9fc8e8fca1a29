//! One target under libFuzzer.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;
use webhooks_fuzz_bodies::Target;

use super::{report, work_folder};
use crate::repo;

/// What became of a target.
pub(super) struct Finished {
    target: String,
    binary: PathBuf,
    runs: u64,
    per_second: u64,
    corpus: usize,
    pub(super) finding: Option<Finding>,
}

/// An input for which the target's property does not hold.
pub(super) struct Finding {
    /// None where libFuzzer could not write it down.
    input: Option<PathBuf>,
    /// What it said last.
    says: String,
}

/// Runs a target for so long. The corpus grows from run to run; the seeds go into it each time.
pub(super) fn one(binary: &Path, target: &Target, seconds: u64) -> anyhow::Result<Finished> {
    let corpus = work_folder().join("corpus").join(target.name());
    let findings = work_folder().join("findings").join(target.name());
    std::fs::create_dir_all(&findings)?;
    for (number, seed) in target.seeds().iter().enumerate() {
        repo::write(&corpus.join(format!("seed-{number}")), seed)?;
    }
    let known = files(&findings)?;
    let output = command(binary, target.name())
        .arg(&corpus)
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", findings.display()))
        // Milliseconds are the rule; a busy machine stretches them, but not so far.
        .args(["-timeout=20", "-rss_limit_mb=1024", "-print_final_stats=1"])
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("can't run {}", binary.display()))?;
    let log = String::from_utf8_lossy(&output.stderr);
    let stat = |name| report::stat(&log, name).unwrap_or_default();
    let finding = (!output.status.success()).then(|| {
        let new = files(&findings).unwrap_or_default().into_iter().find(|file| !known.contains(file));
        Finding { input: new.or_else(|| report::artifact(&log)), says: report::reason(&log) }
    });
    Ok(Finished {
        target: target.name().to_owned(),
        binary: binary.to_owned(),
        runs: stat("number_of_executed_units"),
        per_second: stat("average_exec_per_sec"),
        corpus: files(&corpus)?.len(),
        finding,
    })
}

fn command(binary: &Path, target: &str) -> Command {
    let mut command = Command::new(binary);
    command.env("WEBHOOKS_FUZZ_TARGET", target).current_dir(repo::root());
    command
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}

impl Finished {
    pub(super) fn line(&self) -> String {
        let [target, runs, per_second, corpus, finding] = self.row();
        format!("{target}: {runs} runs, {per_second} per second, corpus of {corpus}, finding: {finding}")
    }

    pub(super) fn row(&self) -> [String; 5] {
        let finding = self.finding.as_ref().map_or("none", |finding| finding.says.as_str());
        [
            self.target.clone(),
            self.runs.to_string(),
            self.per_second.to_string(),
            self.corpus.to_string(),
            finding.to_owned(),
        ]
    }

    /// Where the input is, and what to do with it.
    pub(super) fn how_to_reproduce(&self) -> String {
        let Some(finding) = &self.finding else { return String::new() };
        let Self { target, binary, .. } = self;
        let Some(input) = &finding.input else {
            return format!("\n{target}: {}; no input was kept: run it again\n", finding.says);
        };
        let (input, binary) = (repo::relative(input), repo::relative(binary));
        format!(
            "\n{target}: {}\n  input      {input}\n  reproduce  WEBHOOKS_FUZZ_TARGET={target} {binary} {input}\n  \
             keep it    mkdir -p fuzz/regressions/{target} && cp {input} fuzz/regressions/{target}/ && cargo test -p webhooks-fuzz-bodies\n",
            finding.says
        )
    }
}

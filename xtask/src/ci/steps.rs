use anyhow::bail;
use webhooks_core::providers;

use super::{Outcome, advisories, tools};
use crate::repo::{self, cargo, program};
use crate::{Verdict, docs, fixtures, tidy};

// Every child shares the target folder of the `cargo` that runs this: clippy, doc and hack then check the
// dependencies once between them.

pub(super) fn fmt() -> Outcome {
    repo::run(&mut cargo(&["fmt", "--all", "--check"]))?;
    Ok(Vec::new())
}

pub(super) fn tidy() -> Outcome {
    passed(tidy::run(false)?)
}

pub(super) fn clippy() -> Outcome {
    repo::run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]))?;
    Ok(Vec::new())
}

pub(super) fn docs() -> Outcome {
    passed(docs::run(true)?)?;
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--all-features"]);
    repo::run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(Vec::new())
}

pub(super) fn fixtures() -> Outcome {
    passed(fixtures::run(true)?)
}

pub(super) fn deny() -> Outcome {
    tools::need(&tools::DENY)?;
    repo::run(&mut cargo(&["deny", "check", "bans", "licenses", "sources"]))?;
    advisories::check()
}

/// Each feature of each library crate by itself: features only add, and none needs another unsaid.
pub(super) fn hack() -> Outcome {
    tools::need(&tools::HACK)?;
    let (core, others): (Vec<_>, Vec<_>) =
        repo::libraries().into_iter().partition(|name| *name == "webhooks-core");
    each_feature(&core, &[])?;
    // There, a provider's feature is core's, handed on, and tidy sees to that.
    let providers: Vec<&str> = providers::all().iter().map(|entry| entry.name).collect();
    each_feature(&others, &["--exclude-features", &providers.join(",")])?;
    Ok(Vec::new())
}

fn each_feature(packages: &[&str], but: &[&str]) -> anyhow::Result<()> {
    let mut check = cargo(&["hack", "clippy", "--each-feature", "--no-dev-deps"]);
    for name in packages {
        check.args(["--package", name]);
    }
    repo::run(check.args(but).args(["--", "-D", "warnings"]))
}

pub(super) fn typos() -> Outcome {
    tools::need(&tools::TYPOS)?;
    repo::run(&mut program(&tools::command(&tools::TYPOS), &[]))?;
    Ok(Vec::new())
}

fn passed(verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Good => Ok(Vec::new()),
        Verdict::Bad => bail!("see above"),
    }
}

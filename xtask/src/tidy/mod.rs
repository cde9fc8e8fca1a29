//! `cargo xtask tidy`: the house rules that can be checked by reading files. One rule is one function.

use crate::{Verdict, repo};

mod adapters;
mod code;
mod docs;
mod fixtures;
mod manifest;
mod manifests;
mod providers;
mod size;
mod source;
mod tree;

use self::tree::Tree;

/// A house rule: its name in reports, and what finds the violations.
struct Rule {
    name: &'static str,
    check: fn(&Tree, &mut Findings),
}

const RULES: &[Rule] = &[
    Rule { name: "room", check: providers::room },
    Rule { name: "card", check: providers::card },
    Rule { name: "no-sibling", check: providers::no_sibling },
    Rule { name: "plain-types", check: providers::plain_types },
    Rule { name: "own-derive", check: providers::own_derive },
    Rule { name: "no-provider-name", check: adapters::no_provider_name },
    Rule { name: "forwarded-features", check: adapters::forwarded_features },
    Rule { name: "unfinished", check: code::unfinished },
    Rule { name: "ignored-test", check: code::ignored_test },
    Rule { name: "comment-width", check: code::comment_width },
    Rule { name: "no-unsafe", check: code::no_unsafe },
    Rule { name: "module-docs", check: docs::module_docs },
    Rule { name: "module-example", check: docs::module_example },
    Rule { name: "one-version", check: manifests::one_version },
    Rule { name: "core-without-framework", check: manifests::core_without_framework },
    Rule { name: "fixture-per-kind", check: fixtures::per_kind },
    Rule { name: "fixture-source", check: fixtures::source },
    Rule { name: "size", check: size::budgets },
];

/// Checks every rule and prints what is against one; warnings do not fail.
pub(crate) fn run(verbose: bool) -> anyhow::Result<Verdict> {
    let tree = Tree::read(&repo::root())?;
    let mut errors = 0;
    let mut warnings = 0;
    for rule in RULES {
        let mut findings = Findings::default();
        (rule.check)(&tree, &mut findings);
        for finding in findings.errors {
            println!("{}", finding.of(rule));
            errors += 1;
        }
        for finding in findings.warnings {
            if verbose {
                println!("warning: {}", finding.of(rule));
            }
            warnings += 1;
        }
    }
    let listed = if warnings > 0 && !verbose { " (-v lists them)" } else { "" };
    println!("tidy: {} rules, {errors} violations, {warnings} warnings{listed}", RULES.len());
    Ok(Verdict::good_if(errors == 0))
}

/// What one rule found.
#[derive(Debug, Default)]
struct Findings {
    errors: Vec<Finding>,
    warnings: Vec<Finding>,
}

impl Findings {
    fn error(&mut self, path: &str, line: usize, what_to_do: impl Into<String>) {
        self.errors.push(Finding { path: path.to_owned(), line, what_to_do: what_to_do.into() });
    }

    fn warning(&mut self, path: &str, line: usize, what_to_do: impl Into<String>) {
        self.warnings.push(Finding { path: path.to_owned(), line, what_to_do: what_to_do.into() });
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Finding {
    path: String,
    line: usize,
    what_to_do: String,
}

impl Finding {
    fn of(&self, rule: &Rule) -> String {
        format!("{}:{}: {}: {}", self.path, self.line, rule.name, self.what_to_do)
    }
}

/// Runs a rule over files made up for a test: `path:line` of every error.
#[cfg(test)]
fn errors(check: fn(&Tree, &mut Findings), files: &[(&str, &str)]) -> Vec<String> {
    let mut findings = Findings::default();
    check(&Tree::of(files), &mut findings);
    findings.errors.iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect()
}

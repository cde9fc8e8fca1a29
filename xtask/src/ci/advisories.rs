use anyhow::{Context, bail};

use super::Outcome;
use crate::repo::cargo;

/// Known vulnerabilities among the dependencies. The database is fetched from GitHub: where that can't be reached the
/// check is left out, loudly.
pub(super) fn check() -> Outcome {
    println!("$ cargo deny check advisories");
    let output = cargo(&["deny", "check", "advisories"]).output().context("can't run cargo deny")?;
    let report = String::from_utf8_lossy(&output.stderr);
    match (output.status.success(), unreachable_database(&report)) {
        (true, _) => Ok(Vec::new()),
        (false, Some(line)) => {
            println!("SKIPPED advisories: {line}");
            Ok(vec![format!("advisories: {line}")])
        }
        (false, None) => {
            eprint!("{report}");
            bail!("`cargo deny check advisories` failed")
        }
    }
}

/// The line that says that the database can't be had, if that is why the check failed.
fn unreachable_database(report: &str) -> Option<&str> {
    report.lines().find_map(|line| line.find("failed to fetch advisory database").map(|at| &line[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_advisory_is_not_taken_for_a_missing_database() {
        let offline = "x [ERROR] failed to fetch advisory database https://github.com/rustsec/advisory-db\n";
        assert!(unreachable_database(offline).is_some());
        assert_eq!(unreachable_database("error[vulnerability]: a bad one\nadvisories FAILED"), None);
    }
}

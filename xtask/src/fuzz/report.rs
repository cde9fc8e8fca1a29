//! What libFuzzer prints.

use std::path::PathBuf;

/// A number of its final statistics. They are missing after a finding.
pub(super) fn stat(log: &str, name: &str) -> Option<u64> {
    let prefix = format!("stat::{name}:");
    log.lines().find_map(|line| line.strip_prefix(&prefix)?.trim().parse().ok())
}

/// The file that it wrote an input to.
pub(super) fn artifact(log: &str) -> Option<PathBuf> {
    log.lines()
        .find_map(|line| line.split_once("Test unit written to ").map(|(_, path)| PathBuf::from(path.trim())))
}

/// Why it stopped, in a line: where the panic was, or its own words.
pub(super) fn reason(log: &str) -> String {
    let after = |mark: &str| log.lines().find_map(|line| line.split_once(mark).map(|(_, rest)| rest.trim()));
    let panic = after("panicked at ").map(|place| format!("panicked at {}", place.trim_end_matches(':')));
    let own = || after("ERROR: libFuzzer: ").map(ToOwned::to_owned);
    panic.or_else(own).unwrap_or_else(|| "stopped, and did not say why".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_without_a_finding_has_numbers() {
        let log = "Done 4 runs in 2 second(s)\nstat::number_of_executed_units: 4\nstat::average_exec_per_sec:     2\n";
        assert_eq!(
            [stat(log, "number_of_executed_units"), stat(log, "average_exec_per_sec")],
            [Some(4), Some(2)]
        );
        assert_eq!((stat(log, "peak_rss_mb"), artifact(log)), (None, None));
    }

    #[test]
    fn a_finding_has_a_place_and_an_input() {
        let log = "thread '<unnamed>' (7) panicked at src/json.rs:9:5:\nnot the same\n==7== ERROR: libFuzzer: deadly signal\n\
                   artifact_prefix='x/'; Test unit written to x/crash-0\n";
        assert_eq!(reason(log), "panicked at src/json.rs:9:5");
        assert_eq!(artifact(log), Some("x/crash-0".into()));
        assert_eq!(reason("==7== ERROR: libFuzzer: timeout after 5 seconds\n"), "timeout after 5 seconds");
        assert_eq!(reason(""), "stopped, and did not say why");
    }
}

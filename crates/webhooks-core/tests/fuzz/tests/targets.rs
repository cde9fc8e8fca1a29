//! Every target over its seeds, over small changes of them, and over what was once a finding: on stable Rust, so that
//! no target rots.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use webhooks_core::providers;
use webhooks_fuzz_bodies::{Target, find, targets};

/// As `cargo xtask fuzz` has them: `fuzz/regressions/<target>/<input>`.
fn regressions() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../fuzz/regressions")
}

#[test]
fn the_properties_hold_for_seeds_and_small_changes_of_them() {
    // A thread's name is in the message of its panic.
    let runs = targets().into_iter().map(|target| {
        let thread = std::thread::Builder::new().name(target.name().to_owned());
        thread.spawn(move || over_its_seeds(&target)).unwrap()
    });
    let runs: Vec<_> = runs.collect();
    let failed = runs.into_iter().map(|run| run.join().is_err()).filter(|failed| *failed).count();
    assert_eq!(failed, 0, "targets failed, see above");
}

fn over_its_seeds(target: &Target) {
    let seeds = target.seeds();
    assert!(!seeds.is_empty(), "no seeds");
    for (number, seed) in seeds.iter().enumerate() {
        target.run(seed);
        target.run(&changed(seed, number));
    }
    target.run(b"");
}

#[test]
fn the_properties_hold_for_what_was_a_finding() {
    for folder in entries(&regressions()).into_iter().filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let target = find(&name).unwrap_or_else(|| panic!("{}: there is no such target", folder.display()));
        for input in entries(&folder) {
            target.run(&std::fs::read(input).unwrap());
        }
    }
}

#[test]
fn every_sender_has_its_targets_and_no_two_have_one_name() {
    let names: Vec<String> = targets().iter().map(|target| target.name().to_owned()).collect();
    let unique: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(unique.len(), names.len());
    for entry in providers::all() {
        for what in ["identify", "receive"] {
            assert!(unique.contains(format!("{what}_{}", entry.name).as_str()), "{what}_{}", entry.name);
        }
    }
}

/// The same input with one byte changed, one taken away and one put in, at places that its number decides.
fn changed(seed: &[u8], number: usize) -> Vec<u8> {
    let mut input = seed.to_vec();
    let place = |step: usize, length: usize| (number * 131 + step * 7919) % length.max(1);
    if !input.is_empty() {
        let at = place(1, input.len());
        input[at] ^= 1 << (number % 8);
        input.remove(place(2, input.len()));
        input.insert(place(3, input.len()), b"\0\"{}%=,: "[number % 9]);
    }
    input
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

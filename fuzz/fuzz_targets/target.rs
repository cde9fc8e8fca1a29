//! Runs the target that `WEBHOOKS_FUZZ_TARGET` names. One binary for all: each has the whole of core in it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use webhooks_fuzz_bodies::{Target, find};

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("WEBHOOKS_FUZZ_TARGET").unwrap_or_default();
    find(&name).expect("WEBHOOKS_FUZZ_TARGET names a target of `cargo xtask fuzz --list`")
});

fuzz_target!(init: {
    LazyLock::force(&TARGET);
}, |input: &[u8]| {
    TARGET.run(input);
});

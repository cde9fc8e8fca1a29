//! The fuzz targets: a property each, that holds whatever the input.
//!
//! `cargo xtask fuzz` runs them under libFuzzer, by way of the one binary in `fuzz/`; this crate's test runs them over
//! their seeds on stable Rust. Most inputs are HTTP/1.1 requests as in `fixtures/`, which therefore are the seeds.
//!
//! ```
//! let target = webhooks_fuzz_bodies::find("identify_github").unwrap();
//! for seed in target.seeds() {
//!     target.run(&seed);
//! }
//! ```

mod credentials;
mod forms;
mod json;
mod keys;
mod media;
mod rooms;
mod schemes;
mod sources;
mod wire;
mod wire_format;

use std::fmt;

use webhooks_core::providers;

/// One target.
pub struct Target {
    name: String,
    run: Box<Run>,
    seeds: Box<Seeds>,
}

type Run = dyn Fn(&[u8]) + Send + Sync;
type Seeds = dyn Fn() -> Vec<Vec<u8>> + Send + Sync;

impl Target {
    fn new(
        name: impl Into<String>,
        run: impl Fn(&[u8]) + Send + Sync + 'static,
        seeds: impl Fn() -> Vec<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), run: Box::new(run), seeds: Box::new(seeds) }
    }

    /// Its name, also that of its folders.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs it on an input.
    ///
    /// # Panics
    ///
    /// The property does not hold: a finding.
    pub fn run(&self, input: &[u8]) {
        (self.run)(input);
    }

    /// Inputs to begin with.
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        (self.seeds)()
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target").field("name", &self.name).finish_non_exhaustive()
    }
}

/// All targets: those of what every sender is built from, then two for each sender there is, so that none can be
/// forgotten.
pub fn targets() -> Vec<Target> {
    let shared = [
        forms::target(),
        json::reader(),
        json::pick(),
        keys::target(),
        media::target(),
        sources::forwarded(),
        sources::networks(),
        wire::scalars(),
        wire::timestamp(),
        wire_format::target(),
    ];
    let of_senders =
        providers::all().iter().flat_map(|entry| [rooms::identify(entry), rooms::receive(entry)]);
    shared.into_iter().chain(schemes::targets()).chain(of_senders).collect()
}

/// The target of this name.
pub fn find(name: &str) -> Option<Target> {
    targets().into_iter().find(|target| target.name == name)
}

//! The project's own commands: `cargo xtask help`. Nothing but a Rust toolchain is assumed.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command is for")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

mod ci;
mod coverage;
mod deps;
mod docs;
mod drift;
mod fixtures;
mod fuzz;
mod load;
mod new;
mod repo;
mod table;
mod tidy;
mod vectors;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands")]
enum Command {
    /// Runs every check, or those named, in order
    Ci {
        /// Steps to run; all if none is named
        #[arg(value_parser = ci::step_names())]
        steps: Vec<String>,
    },
    /// Checks the house rules that a script can check
    Tidy {
        /// Lists every file over its budget, not only their number
        #[arg(short, long)]
        verbose: bool,
    },
    /// Signs every fixture again and puts its length right, after its body was edited
    Fixtures {
        /// Changes nothing; fails if something would change
        #[arg(long)]
        check: bool,
    },
    /// Runs a file of signature test vectors; prints one line of JSON for each
    Vectors { file: PathBuf },
    /// Types the real payloads of a corpus, and checks that types hold every part of them
    Coverage {
        /// The folder of `index.jsonl`
        corpus: PathBuf,
        /// This provider alone
        #[arg(long)]
        provider: Option<String>,
    },
    /// Writes the tables of events in the senders' documentation
    Docs {
        /// Changes nothing; fails if something would change
        #[arg(long)]
        check: bool,
    },
    /// Compares our types with what the sender publishes about its events
    Drift {
        /// github
        provider: String,
        /// A folder with the published description, instead of getting the newest from npm
        #[arg(long)]
        from: Option<PathBuf>,
    },
    /// Writes the room of a new provider
    NewProvider {
        /// In `snake_case`
        name: String,
    },
    /// Writes the file, the table row and the fixture of a new event
    NewEvent {
        provider: String,
        /// As the sender spells it
        kind: String,
    },
    /// Fuzzes with nightly Rust and cargo-fuzz; fails if there is a finding
    Fuzz(fuzz::Args),
    /// Counts the crates that each library crate needs
    Deps,
    /// Measures the peak memory of the server and of each framework's example under 100 parallel forged bodies of 25 MB
    /// (Linux)
    Rss {
        /// server, axum, actix, tower or warp; all if none is named
        names: Vec<String>,
    },
    /// Sends them genuine, forged, stalled and aborted requests for minutes; fails if memory grows or sockets stay open
    /// (Linux)
    Soak {
        /// How long
        #[arg(long, default_value_t = 600)]
        seconds: u64,
        /// As for `rss`
        names: Vec<String>,
    },
}

/// What a command found: whether what it checks is as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Good,
    Bad,
}

impl Verdict {
    fn good_if(good: bool) -> Self {
        if good { Self::Good } else { Self::Bad }
    }

    fn and(self, other: Self) -> Self {
        Self::good_if(matches!((self, other), (Self::Good, Self::Good)))
    }
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Ci { steps } => Ok(ci::run(&steps)),
        Command::Tidy { verbose } => tidy::run(verbose),
        Command::Fixtures { check } => fixtures::run(check),
        Command::Vectors { file } => vectors::run(&file),
        Command::Coverage { corpus, provider } => coverage::run(&corpus, provider.as_deref()),
        Command::Docs { check } => docs::run(check),
        Command::Drift { provider, from } => drift::run(&provider, from.as_deref()),
        Command::NewProvider { name } => new::provider(&name),
        Command::NewEvent { provider, kind } => new::event(&provider, &kind),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Deps => deps::run(),
        Command::Rss { names } => load::rss(&names),
        Command::Soak { seconds, names } => load::soak(seconds, &names),
    };
    match outcome {
        Ok(Verdict::Good) => ExitCode::SUCCESS,
        Ok(Verdict::Bad) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

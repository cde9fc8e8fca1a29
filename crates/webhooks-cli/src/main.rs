//! The `webhooks` command; see the README beside it, or `webhooks --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod client;
mod demo;
mod draft;
mod input;
mod inspect;
mod output;
mod provider;
mod providers;
mod secrets;
mod send;
mod sender;
mod serve;
mod sign;
mod tally;
mod verify;

/// Receive webhooks: reject what is not authentic, see what is.
///
/// Exit codes: 0 yes or done, 1 no, 2 wrong use.
#[derive(Parser)]
#[command(name = "webhooks", version, arg_required_else_help = true, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// More log lines on standard error; twice for even more
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    verbose: u8,
}

#[derive(Subcommand)]
enum Command {
    /// Start a receiver, deliver genuine and forged events to it, and show what becomes of each
    Demo,
    /// Run a receiver: one route for every `WEBHOOKS_<NAME>_SECRET` that is set
    ///
    /// `WEBHOOKS_GITHUB_SECRET` makes the route /hooks/github, and so for every provider. Several secrets are good at
    /// once if commas are between them. `WEBHOOKS_<NAME>_AUTH` chooses another way to authenticate than the provider's
    /// strongest; `webhooks providers` lists them.
    Serve(serve::Args),
    /// Deliver an event the way its sender does, or with something wrong on purpose
    Send(send::Args),
    /// Print the headers (and query) that the sender of a body would send
    Sign(sign::Args),
    /// Tell whether a request that was kept is authentic, and if not, why
    Verify(verify::Args),
    /// Show what typing makes of a body: its type, and the values that no field takes
    Inspect(inspect::Args),
    /// List the providers: how they authenticate, where they name the event, which events have types
    Providers(providers::Args),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::usage(&error),
    };
    // What the demo does wrong is meant to be: it belongs in the table, not in the log.
    let quiet = matches!(cli.command, Command::Demo);
    output::log_to_stderr(cli.verbose, quiet);
    let result = match cli.command {
        Command::Demo => demo::run(),
        Command::Serve(args) => serve::run(&args),
        Command::Send(args) => send::run(&args),
        Command::Sign(args) => sign::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Providers(args) => providers::run(&args),
    };
    let verdict = match result {
        Ok(verdict) => verdict,
        Err(error) => return output::failure(&error),
    };
    output::release_log();
    match verdict {
        Verdict::Yes => ExitCode::SUCCESS,
        Verdict::No => ExitCode::FAILURE,
    }
}

/// What the exit code says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Yes, or done.
    Yes,
    /// Rejected, refused, not as it should be.
    No,
}

impl From<bool> for Verdict {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

/// Runs a command that uses the network.
fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

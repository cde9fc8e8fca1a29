//! What the command prints, and how it ends.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::error::ErrorKind;
use tracing_subscriber::filter::LevelFilter;

/// Prints a line and flushes it: whoever reads may be waiting for just this one. Colours only where they are shown.
pub(crate) fn line(text: impl Display) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Prints the one line of an error and yields the exit code for wrong use.
///
/// A reader that went away (`webhooks providers | head -1`) is none.
pub(crate) fn failure(error: &anyhow::Error) -> ExitCode {
    let is_broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    // Some errors already end with their cause.
    let message = error.chain().map(ToString::to_string).reduce(|message, cause| {
        if message.ends_with(&cause) { message } else { format!("{message}: {cause}") }
    });
    complain(&message.unwrap_or_default())
}

/// The same for arguments that clap refuses: its first paragraphs on one line.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
        _ => {
            let text = error.render().to_string();
            let paragraphs = text.split("\n\n").map(str::trim);
            let said: Vec<&str> =
                paragraphs.filter(|text| text.starts_with("error:") || text.starts_with("tip:")).collect();
            complain(said.join("; ").trim_start_matches("error: "))
        }
    }
}

fn complain(message: &str) -> ExitCode {
    let words: Vec<&str> = message.split_whitespace().collect();
    let _ = writeln!(anstream::stderr().lock(), "{BAD}error:{BAD:#} {}", words.join(" "));
    ExitCode::from(2)
}

/// What went as it should.
pub(crate) const GOOD: anstyle::Style = anstyle::AnsiColor::Green.on_default();
/// What did not.
pub(crate) const BAD: anstyle::Style = anstyle::AnsiColor::Red.on_default();
/// What can be skipped when reading.
pub(crate) const DIM: anstyle::Style = anstyle::Style::new().dimmed();

/// Warnings of the library go to standard error, and with `-v` more.
pub(crate) fn log_to_stderr(verbose: u8, quiet: bool) {
    let level = match verbose {
        0 if quiet => LevelFilter::OFF,
        0 => LevelFilter::WARN,
        1 => LevelFilter::INFO,
        _ => LevelFilter::DEBUG,
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(|| HeldBack)
        .with_ansi(false)
        .with_target(false)
        .without_time()
        .init();
}

/// The log until [`release_log`]; then nothing is held back any more.
static HELD_BACK: Mutex<Option<Vec<u8>>> = Mutex::new(Some(Vec::new()));

/// Shows the log from now on. Until then it is not sure that there is something to do: if not, the one line that says
/// why stands alone.
pub(crate) fn release_log() {
    let mut held_back = HELD_BACK.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(log) = held_back.take() {
        let _ = io::stderr().write_all(&log);
    }
}

struct HeldBack;

impl Write for HeldBack {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        match &mut *HELD_BACK.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(log) => log.write(line),
            None => io::stderr().write(line),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

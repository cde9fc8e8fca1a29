//! `cargo xtask docs`: what the documentation says of the senders, made from their tables and cards.

use std::path::Path;

use webhooks_core::providers;

use crate::{Verdict, repo};

mod events;
mod senders;

/// What every table begins with, and all there is before a sender's first event.
pub(crate) const HEAD: &str = "<!-- Written by `cargo xtask docs`. -->\n";

const INCLUDED: &str = "#![doc = include_str!(\"events.md\")]";

/// Writes the tables; with `check` only says which are out of date, and fails if one is. Fails if one is in nobody's
/// documentation.
pub(crate) fn run(check: bool) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict::Good;
    for entry in providers::all().iter().filter(|entry| entry.has_types()) {
        let room = repo::root().join(senders::ROOMS).join(entry.name);
        let card = room.join("mod.rs");
        if !repo::read(&card)?.contains(INCLUDED) {
            println!("{}: add `{INCLUDED}` below the card", repo::relative(&card));
            verdict = Verdict::Bad;
        }
        verdict = verdict.and(bring_up_to_date(&room.join("events.md"), events::table(entry), check)?);
    }
    let readme = repo::root().join("README.md");
    let text = senders::in_readme(&repo::read(&readme)?)?;
    Ok(verdict.and(bring_up_to_date(&readme, text, check)?))
}

fn bring_up_to_date(file: &Path, text: String, check: bool) -> anyhow::Result<Verdict> {
    if repo::read(file).is_ok_and(|written| written == text) {
        return Ok(Verdict::Good);
    }
    if check {
        println!("{}: out of date, run `cargo xtask docs`", repo::relative(file));
        return Ok(Verdict::Bad);
    }
    println!("{}", repo::relative(file));
    repo::write(file, text)?;
    Ok(Verdict::Good)
}

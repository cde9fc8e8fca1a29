use anyhow::{Context, ensure};
use webhooks_core::providers::{self, Entry};
use webhooks_core::sample::name_of;
use webhooks_core::{Request, Secret};

use super::names::{pascal_case, snake_case};
use super::{create, edit, fill, format, insert};
use crate::{Verdict, fixtures, repo};

const EVENT: &str = include_str!("../templates/event.rs.in");

/// Writes an event's file, its row and its fixture.
pub(crate) fn run(provider: &str, kind: &str) -> anyhow::Result<Verdict> {
    let entry = providers::find(provider).with_context(|| format!("no provider is called `{provider}`"))?;
    let module = snake_case(kind);
    ensure!(module.starts_with(|c: char| c.is_ascii_lowercase()), "`{kind}` does not begin with a letter");
    ensure!(!entry.kinds().contains(&kind), "{provider} has the event `{kind}` already");
    let variant = pascal_case(kind);
    let payload = format!("{}Event", variant.strip_suffix("Event").unwrap_or(&variant));

    let room = repo::root().join("crates/webhooks-core/src/providers").join(entry.name);
    let file = room.join("events").join(format!("{module}.rs"));
    create(&file, &fill(EVENT, &[("payload", &payload), ("kind", kind)]))?;
    edit(&room.join("events/mod.rs"), |text| listed(text, &module, &payload))?;
    edit(&room.join("mod.rs"), exported)?;
    let table = room.join("event.rs");
    edit(&table, |text| with_row(text, &variant, kind, &payload))?;
    let summary = room.join("summary.rs");
    if summary.exists() {
        edit(&summary, |text| Ok(without_summary(text, &variant)))?;
    }
    let samples = room.join("samples.rs");
    fixture(entry, kind)?;
    edit(&samples, |text| with_sample(text, entry.name, kind))?;
    format(&[&file, &table, &samples])?;
    println!(
        "now model it from the sender's documentation, finish what says FIXME, and run cargo xtask fixtures \
         and cargo xtask docs"
    );
    Ok(Verdict::Good)
}

/// `mod fork;` and `pub use self::fork::ForkEvent;`, in order.
fn listed(text: &str, module: &str, payload: &str) -> anyhow::Result<String> {
    let (declaration, export) = (format!("mod {module};"), format!("pub use self::{module}::{payload};"));
    if !text.lines().any(|line| line.starts_with("mod ")) {
        return Ok(format!("{}\n\n{declaration}\n\n{export}\n", text.trim_end()));
    }
    let text = insert::group(text, "mod ", 1, module, &declaration)?;
    insert::group(&text, "pub use self::", 1, module, &export)
}

/// A provider's first event makes its events public.
fn exported(text: &str) -> anyhow::Result<String> {
    const EXPORT: &str = "pub use self::events::*;";
    if text.contains(EXPORT) {
        Ok(text.to_owned())
    } else {
        insert::group(text, "pub use self::", 1, "events", EXPORT)
    }
}

/// The row in the table of events, sorted by variant; and its import.
fn with_row(text: &str, variant: &str, kind: &str, payload: &str) -> anyhow::Result<String> {
    let row = format!("        {variant}(\"{kind}\") => {payload},");
    let text = insert::import(text, "super", payload)?;
    let at =
        text.find("pub enum ").and_then(|at| Some(at + text[at..].find('{')? + 1)).context("no table")?;
    let length = text[at..].find('}').context("a table without end")?;
    let (before, table, after) = (&text[..at], &text[at..at + length], &text[at + length..]);
    if table.trim().is_empty() {
        return Ok(format!("{before}\n{row}\n    {after}"));
    }
    let rows = insert::group(table.trim_matches('\n').trim_end(), "        ", 1, variant, &row)?;
    Ok(format!("{before}\n{rows}    {after}"))
}

/// Where every event is named, a new one has no summary yet.
fn without_summary(text: &str, variant: &str) -> String {
    text.replace("Event::Fallback(_) =>", &format!("Event::{variant}(_) | Event::Fallback(_) =>"))
}

/// The fixture among the samples: by name alone where the file has a macro that makes a path of it.
fn with_sample(text: &str, provider: &str, kind: &str) -> anyhow::Result<String> {
    let folder = name_of(kind);
    if text.contains("= samples![") {
        ensure!(folder == kind, "the macro `samples!` has no place for a kind that is no folder's name");
        return insert::group(text, "    \"", 1, kind, &format!("    \"{kind}\","));
    }
    let element = format!(
        "Sample {{ name: \"{kind}\", request: include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \
         \"/fixtures/{provider}/{folder}/request.http\")) }}"
    );
    insert::to_last_slice(text, &element)
}

/// A signed request with the headers that the sender sends, and next to nothing in its body.
fn fixture(entry: &Entry, kind: &str) -> anyhow::Result<()> {
    let folder = repo::root().join("fixtures").join(entry.name);
    let secret = Secret::new(fixtures::secret_of(&folder)?)?;
    let mut request =
        Request::post(format!("/hooks/{}", entry.name), "{\"fixme\":\"all that the sender sends\"}");
    request.set_header("Host", "receiver.example");
    request.set_header("Content-Type", "application/json");
    request.set_header("Content-Length", request.body().len().to_string());
    entry.announce(&mut request, kind, "00000000-0000-4000-8000-000000000000");
    let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_700_000_000);
    entry.sign(entry.strongest_way(), secret, &mut request, at)?;
    let path = folder.join(name_of(kind)).join("request.http");
    create(&path, std::str::from_utf8(&on_the_wire(&request))?)
}

fn on_the_wire(request: &Request) -> Vec<u8> {
    let mut bytes = format!("{} {} HTTP/1.1\r\n", request.method(), request.target()).into_bytes();
    for (name, value) in request.headers() {
        bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
    }
    bytes.extend(b"\r\n");
    bytes.extend(request.body());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted_by_variant() {
        let table = "use super::{GitHub, PingEvent};\n\ncrate::events! {\n    /// Docs.\n    pub enum Event for GitHub {\n        \
                     Ping(\"ping\") => PingEvent,\n    }\n}\n";
        let with = with_row(table, "Fork", "fork", "ForkEvent").unwrap();
        assert!(with.starts_with("use super::{ForkEvent, GitHub, PingEvent};\n"), "{with}");
        let rows =
            "{\n        Fork(\"fork\") => ForkEvent,\n        Ping(\"ping\") => PingEvent,\n    }\n}\n";
        assert!(with.ends_with(rows), "{with}");
        assert!(with_row(&with, "Fork", "fork", "ForkEvent").is_err());
    }

    #[test]
    fn the_first_row_opens_the_table() {
        let table = "use super::Acme;\n\ncrate::events! {\n    pub enum Event for Acme {}\n}\n";
        let with = with_row(table, "Fork", "fork", "ForkEvent").unwrap();
        assert!(with.ends_with("for Acme {\n        Fork(\"fork\") => ForkEvent,\n    }\n}\n"), "{with}");
    }

    #[test]
    fn modules_are_listed_in_order() {
        let first = listed("//! Events.\n", "ping", "PingEvent").unwrap();
        assert_eq!(first, "//! Events.\n\nmod ping;\n\npub use self::ping::PingEvent;\n");
        let second = listed(&first, "fork", "ForkEvent").unwrap();
        let lines =
            "mod fork;\nmod ping;\n\npub use self::fork::ForkEvent;\npub use self::ping::PingEvent;\n";
        assert!(second.ends_with(lines), "{second}");
    }

    #[test]
    fn the_first_event_is_exported() {
        let text = "mod event;\n\npub use self::auth::Auth;\npub use self::event::Event;\n\nrest\n";
        let with = exported(text).unwrap();
        assert_eq!(with, text.replace("Event;\n", "Event;\npub use self::events::*;\n"));
        assert_eq!(exported(&with).unwrap(), with);
    }

    #[test]
    fn samples_are_listed_as_the_others_are() {
        let macro_list =
            "const S: &[Sample] = samples![\n    \"issues\",\n    \"push\",\n    \"push.tag\",\n];\n";
        let with = with_sample(macro_list, "acme", "ping").unwrap();
        assert_eq!(with, macro_list.replace("    \"push\",", "    \"ping\",\n    \"push\","));
        assert!(with_sample(macro_list, "acme", "push").is_err());
        let slice = with_sample("const S: &[Sample] = &[];\n", "acme", "repo:fork").unwrap();
        assert!(slice.contains("Sample { name: \"repo:fork\""), "{slice}");
        assert!(slice.contains("/fixtures/acme/repo_fork/request.http"), "{slice}");
    }

    #[test]
    fn summaries_stay_exhaustive() {
        let arm = without_summary("Event::Fallback(_) => None,", "Fork");
        assert_eq!(arm, "Event::Fork(_) | Event::Fallback(_) => None,");
    }
}

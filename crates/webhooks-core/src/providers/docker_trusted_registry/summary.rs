//! One line for people about each event.

use super::{Event, EventType};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Tag(event) => {
            let contents = &event.contents;
            let image = [contents.namespace.as_deref()?, contents.repository.as_deref()?].join("/");
            let image = contents.tag.as_ref().map_or_else(|| image.clone(), |tag| format!("{image}:{tag}"));
            format!("{} {} {image}", author(contents.author.as_deref()), done(&event.r#type))
        }
        Event::Manifest(event) => {
            let contents = &event.contents;
            let image = [contents.namespace.as_deref()?, contents.repository.as_deref()?].join("/");
            let digest = contents.digest.as_deref()?;
            format!("{} {} {image}@{digest}", author(contents.author.as_deref()), done(&event.r#type))
        }
        Event::Scan(event) => {
            let contents = &event.contents;
            let image = [contents.namespace.as_deref()?, contents.repository.as_deref()?].join("/");
            let critical = contents.scan_summary.as_ref().and_then(|summary| summary.critical);
            match (&contents.error, critical) {
                (Some(error), _) => format!("scan of {image} failed: {error}"),
                (None, Some(critical)) => format!("scan of {image} found {critical} critical"),
                (None, None) => format!("scan of {image} completed"),
            }
        }
        Event::Repository(event) => {
            let contents = &event.contents;
            let name = [contents.namespace.as_deref()?, contents.repository.as_deref()?].join("/");
            format!("{} {} repository {name}", author(contents.author.as_deref()), done(&event.r#type))
        }
        Event::ScannerUpdate(_) => "the scanner was updated".to_owned(),
        Event::Other(_) | Event::Fallback(_) => return None,
    })
}

fn author(name: Option<&str>) -> &str {
    name.filter(|name| !name.is_empty()).unwrap_or("someone")
}

fn done(event: &EventType) -> &'static str {
    match event.as_str().rsplit('_').next() {
        Some("PUSH") => "pushed",
        Some("PULL") => "pulled",
        Some("CREATED") => "created",
        Some("UPDATED") => "updated",
        _ => "deleted",
    }
}

//! Forms and queries.

use webhooks_core::Head;

use crate::Target;

/// Whatever is put into a form comes out of it, unless its name is there twice.
pub(crate) fn target() -> Target {
    let run = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else { return };
        // As it may arrive: only that it does no harm.
        let raw = Head::new("GET", "/", Some(text), &NO_HEADERS);
        let _ = raw.query_value("payload");
        let _ = raw.query_value(text);

        let pairs: Vec<(&str, &str)> =
            text.lines().map(|line| line.split_once('=').unwrap_or((line, ""))).collect();
        let query: Vec<String> =
            pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let query = query.join("&");
        let head = Head::new("GET", "/", Some(&query), &NO_HEADERS);
        for (name, value) in &pairs {
            let is_once = pairs.iter().filter(|(other, _)| other == name).count() == 1;
            assert_eq!(head.query_value(name).as_deref(), is_once.then_some(*value), "{query}");
        }
    };
    Target::new("form", run, || {
        ["payload={\"a\": 1}", "payload=%7B%7D&x=1", "a=1\nb=é +%\na=2", "tenant=a%20b+c&bad=%ff", "=\n&==&"]
            .map(Into::into)
            .into()
    })
}

const NO_HEADERS: [(&str, &[u8]); 0] = [];

fn digit(nibble: u8) -> char {
    char::from_digit(nibble.into(), 16).unwrap_or_default()
}

/// Every other byte as it is, where it may be: both forms decode alike.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b' ' if at % 2 == 0 => encoded.push('+'),
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' if at % 2 == 0 => encoded.push(byte.into()),
            _ => encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    encoded
}

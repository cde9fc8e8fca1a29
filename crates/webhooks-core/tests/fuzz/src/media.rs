//! What a head says its body is.

use webhooks_core::github::GitHub;
use webhooks_core::{Head, Receiver};

use crate::Target;

/// The input is a `Content-Type`, after a line break a `Content-Encoding`, and so on in turn.
pub(crate) fn target() -> Target {
    let receiver = Receiver::<GitHub>::dangerous().accept_unauthenticated();
    let run = move |input: &[u8]| {
        let names = ["content-type", "content-encoding"].iter().cycle();
        let fields: Vec<(&str, &[u8])> = names
            .copied()
            .zip(input.split(|&byte| byte == b'\n'))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let status = match receiver.begin(&Head::new("POST", "/", None, &fields)) {
            Ok(_) => 200,
            Err(refusal) => refusal.into_answer().status,
        };
        assert_eq!(status, if is_taken(&fields) { 200 } else { 415 });
    };
    Target::new("media_type", run, || {
        let seeds = [
            "application/json",
            "application/json;charset=utf-8\nidentity",
            "application/x-www-form-urlencoded",
            "application/cloudevents+json; charset=utf-8",
            "text/plain\ngzip",
            "application/json\n\napplication/json",
        ];
        seeds.map(Into::into).into()
    })
}

/// The rule once more, in text instead of bytes.
fn is_taken(fields: &[(&str, &[u8])]) -> bool {
    let values = |name: &str| -> Vec<String> {
        let of_name = fields.iter().filter(|(field, _)| *field == name);
        of_name.map(|(_, value)| String::from_utf8_lossy(value).to_ascii_lowercase()).collect()
    };
    let plain = match values("content-encoding").as_slice() {
        [] => true,
        [coding] => coding == "identity",
        _ => false,
    };
    plain
        && match values("content-type").as_slice() {
            [] => true,
            [value] => {
                let essence = value.split_once(';').map_or(value.as_str(), |(essence, _)| essence);
                let essence = essence.trim_matches([' ', '\t', '\n', '\r', '\u{c}']);
                ["application/json", "application/x-www-form-urlencoded"].contains(&essence)
                    || (essence.ends_with("+json") && essence.contains('/'))
            }
            _ => false,
        }
}

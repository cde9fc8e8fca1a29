//! `cargo xtask vectors`: signature test vectors through the very receivers that applications get.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::{FixedClock, Refusal, Request, Secret};

use crate::{Verdict, repo};

/// Prints the verdict on each vector as a line of JSON; those of schemes without a receiver are `unsupported`.
pub(crate) fn run(file: &Path) -> anyhow::Result<Verdict> {
    let document: Value = serde_json::from_str(&repo::read(file)?).context("the vectors are not JSON")?;
    let vectors = document["vectors"].as_array().context("no list `vectors`")?;
    let (mut right, mut wrong, mut unsupported) = (0, 0, 0);
    for vector in vectors {
        let judged = judge(vector).with_context(|| format!("vector {}", vector["id"]))?;
        let got = judged.as_str();
        match judged {
            Judged::Unsupported(_) => unsupported += 1,
            _ if vector["expect"] == got => right += 1,
            _ => wrong += 1,
        }
        println!(
            "{}",
            json!({ "id": vector["id"], "expect": vector["expect"], "got": got, "reason": judged.reason() })
        );
    }
    eprintln!("vectors: {right} as expected, {wrong} not, {unsupported} unsupported");
    Ok(Verdict::good_if(wrong == 0))
}

#[derive(Debug, PartialEq, Eq)]
enum Judged {
    /// Authentic, whatever came after; with the reason if it was refused then.
    Valid(Option<&'static str>),
    Invalid(String),
    Unsupported(String),
}

impl Judged {
    fn as_str(&self) -> &'static str {
        match self {
            Self::Valid(_) => "valid",
            Self::Invalid(_) => "invalid",
            Self::Unsupported(_) => "unsupported",
        }
    }

    fn reason(&self) -> Option<&str> {
        match self {
            Self::Valid(reason) => *reason,
            Self::Invalid(reason) | Self::Unsupported(reason) => Some(reason),
        }
    }
}

fn judge(vector: &Value) -> anyhow::Result<Judged> {
    let (entry, way) = match way_of(vector) {
        Ok(found) => found,
        Err(why) => return Ok(Judged::Unsupported(why)),
    };
    let mut options = Options::default();
    if let Some(now) = vector["now"].as_u64() {
        options.clock = Some(Arc::new(FixedClock::at_unix(u32::try_from(now)?)));
    }
    let secret = Secret::new(text(vector, "secret")?);
    let receiver = match secret.map(|secret| entry.receiver_with(way, secret.into(), options)) {
        Ok(Ok(receiver)) => receiver,
        Ok(Err(error)) => return Ok(Judged::Invalid(error.to_string())),
        Err(error) => return Ok(Judged::Invalid(error.to_string())),
    };
    let request = request(&vector["request"])?;
    Ok(match receiver.receive_raw(&request.head(), request.body().clone().into()) {
        Ok(_) => Judged::Valid(None),
        Err(Refusal::Rejected(rejection)) => match rejection.reason().as_str() {
            // 400 is said only of what is authentic; 401, 405, 413 and 415 before that is known.
            reason if rejection.status() == 400 => Judged::Valid(Some(reason)),
            reason => Judged::Invalid(reason.to_owned()),
        },
        Err(Refusal::Answer(_)) => Judged::Valid(Some("answered")),
    })
}

/// The provider and its way to authenticate that a vector is about, or why there is none.
fn way_of(vector: &Value) -> Result<(&'static Entry, &'static str), String> {
    let provider = vector["provider"].as_str().unwrap_or_default();
    let scheme = vector["scheme"].as_str().unwrap_or_default();
    let entry = providers::find(provider).ok_or_else(|| format!("no provider `{provider}`"))?;
    let mut way = match (entry.name, scheme) {
        ("github", "github-hmac-sha256") => "hmac_sha256",
        ("github", "github-hmac-sha1") => "hmac_sha1",
        ("standard_webhooks", "standard-webhooks-v1") => "v1",
        _ => return Err(format!("{provider} has no scheme `{scheme}`")),
    };
    for (option, value) in vector["options"].as_object().into_iter().flatten() {
        match option.as_str() {
            "allow_legacy_sha1" if value == true => way = "hmac_sha1",
            // GitHub's forms are signed as sent and always taken; signatures in a list are capped below 100 anyway.
            "allow_legacy_sha1" | "allow_form" | "max_signatures" => {}
            _ => return Err(format!("no option `{option}`")),
        }
    }
    Ok((entry, way))
}

fn request(vector: &Value) -> anyhow::Result<Request> {
    let body = match vector["body_base64"].as_str() {
        Some(encoded) => STANDARD.decode(encoded).map_err(|error| anyhow!("body_base64: {error}"))?,
        None => vector["body"].as_str().unwrap_or_default().into(),
    };
    let mut request = Request::new(text(vector, "method")?, "/", body);
    request.set_query(vector["query"].as_str().map(ToOwned::to_owned));
    for (name, value) in vector["headers"].as_object().context("no headers")? {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            request.add_header(name, value.as_str().context("a header value is no text")?);
        }
    }
    Ok(request)
}

fn text<'a>(object: &'a Value, key: &str) -> anyhow::Result<&'a str> {
    object[key].as_str().with_context(|| format!("no text `{key}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value in GitHub's documentation.
    const PUBLISHED: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    fn github(secret: &str, event: &str, signature: &Value) -> Value {
        json!({
            "provider": "github", "scheme": "github-hmac-sha256", "secret": secret,
            "request": {
                "method": "POST", "query": null, "body": "Hello, World!",
                "headers": { "X-GitHub-Event": event, "X-Hub-Signature-256": signature },
            },
        })
    }

    #[test]
    fn verdicts() {
        let secret = "It's a Secret to Everybody";
        assert_eq!(judge(&github(secret, "ping", &json!(PUBLISHED))).unwrap(), Judged::Valid(None));
        let nameless = judge(&github(secret, "", &json!(PUBLISHED))).unwrap();
        assert_eq!(nameless, Judged::Valid(Some("event_name_missing")));
        let refused = |secret, signature| judge(&github(secret, "ping", &signature)).unwrap().as_str();
        assert_eq!(refused("another secret", json!(PUBLISHED)), "invalid");
        assert_eq!(refused("", json!(PUBLISHED)), "invalid");
        assert_eq!(refused(secret, json!([PUBLISHED, PUBLISHED])), "invalid");
    }

    #[test]
    fn what_is_not_known_is_unsupported() {
        let mut vector = github("x", "ping", &json!(PUBLISHED));
        vector["options"] = json!({ "surprise": 1 });
        assert_eq!(judge(&vector).unwrap().as_str(), "unsupported");
        vector["options"] = json!(null);
        vector["scheme"] = json!("static-token");
        assert_eq!(judge(&vector).unwrap().as_str(), "unsupported");
    }
}

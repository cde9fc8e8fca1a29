//! `cargo xtask vectors`: signature test vectors through the very receivers that applications get.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use webhooks_core::providers::{self, Entry, Options};
use webhooks_core::refusal::Note;
use webhooks_core::scheme::{Credentials, Way};
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
    let (entry, way, mut options) = match set_up(vector) {
        Ok(found) => found,
        Err(why) => return Ok(Judged::Unsupported(why)),
    };
    if let Some(now) = vector["now"].as_u64() {
        options.clock = Some(Arc::new(FixedClock::at_unix(u32::try_from(now)?)));
    }
    let receiver = match credentials(vector, way) {
        Ok(credentials) => entry.receiver_with(way.name, credentials, options),
        Err(error) => return Ok(Judged::Invalid(error.to_string())),
    };
    let receiver = match receiver {
        Ok(receiver) => receiver,
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
        // A handshake is answered once it is known to be the sender's; a test of the connection whoever makes it.
        Err(Refusal::Answer(answer)) if answer.note.as_deref() == Some(&Note::Handshake) => {
            Judged::Valid(Some("answered"))
        }
        Err(Refusal::Answer(_)) => Judged::Invalid("answered".to_owned()),
    })
}

/// The secret, and the token where the way takes one beside it.
fn credentials(vector: &Value, way: &Way) -> anyhow::Result<Credentials> {
    // What a receiver needs of a pair of keys.
    let secret = vector["options"]["public_key"].as_str().map_or_else(|| text(vector, "secret"), Ok)?;
    let secret = Credentials::from(Secret::new(secret)?);
    match vector["options"]["token"].as_str() {
        Some(token) if way.needs_token => Ok(secret.and_token(Secret::new(token)?)),
        _ => Ok(secret),
    }
}

/// The ways to authenticate, by provider and by scheme; the option that chooses between several is named after a `/`.
const WAYS: &[(&str, &str, &str)] = &[
    ("atomgit", "hmac-sha256-prefixed-hex", "gitcode_signature"),
    ("atomgit", "hmac-sha256-prefixed-hex/atomgit-b", "hookshot_signature"),
    ("atomgit", "hmac-sha256-prefixed-hex/gitcode", "gitcode_signature"),
    ("atomgit", "static-token/codeup", "codeup_token"),
    ("atomgit", "static-token/gitcode", "gitcode_password"),
    ("azure_devops", "basic-auth", "basic"),
    ("bitbucket_cloud", "hub-signature-sha256", "hmac_sha256"),
    ("bitbucket_data_center", "hub-signature-sha256", "hmac_sha256"),
    ("buildkite", "buildkite", "hmac_sha256"),
    ("buildkite", "static-token", "token"),
    ("circleci", "circleci-v1", "hmac_sha256"),
    ("coding", "coding-hmac-sha1", "hmac_sha1"),
    ("coding", "coding-v1-body-token", "body_token"),
    ("coding_service_hook", "basic-auth", "basic"),
    ("coding_service_hook", "coding-hmac-sha1", "hmac_sha1"),
    ("confluence", "hub-signature-sha256", "hmac_sha256"),
    ("discord", "ed25519-hex", "ed25519"),
    ("gitea", "hmac-sha256-bare-hex", "hmac_sha256"),
    ("gitea", "hmac-sha256-bare-hex/forgejo", "forgejo_hmac_sha256"),
    ("gitee", "gitee-password", "password"),
    ("gitee", "gitee-signature", "signature"),
    ("github", "github-hmac-sha1", "hmac_sha1"),
    ("github", "github-hmac-sha1/allow_legacy_sha1", "hmac_sha1"),
    ("github", "github-hmac-sha256", "hmac_sha256"),
    ("github", "github-hmac-sha256/allow_legacy_sha1", "hmac_sha1"),
    ("gitlab", "standard-webhooks-v1/require-signature", "signing_token"),
    ("gitlab", "standard-webhooks-v1/signature-else-token", "signature_else_token"),
    ("gitlab", "static-token/token-only", "token"),
    ("gogs", "hmac-sha256-bare-hex", "hmac_sha256"),
    ("harbor", "authorization-verbatim", "authorization"),
    ("jira", "hub-signature-sha256", "hmac_sha256"),
    ("linear", "linear", "hmac_sha256"),
    ("pagerduty", "pagerduty-v1", "hmac_sha256"),
    ("sentry", "sentry", "hmac_sha256"),
    ("shopify", "shopify", "hmac_sha256"),
    ("slack", "slack-v0", "hmac_sha256"),
    ("standard_webhooks", "standard-webhooks-v1", "v1"),
    ("standard_webhooks", "standard-webhooks-v1a", "v1a"),
    ("stripe", "stripe-v1", "hmac_sha256"),
    ("twilio", "twilio", "hmac_sha1"),
    ("vercel", "vercel", "hmac_sha1"),
];

/// What a vector is about, or why nothing here is.
fn set_up(vector: &Value) -> Result<(&'static Entry, &'static Way, Options), String> {
    let name = match vector["provider"].as_str().unwrap_or_default() {
        // Many senders under one name: the vector's own begins with the sender's.
        "other_senders" => vector["id"].as_str().and_then(|id| id.split('-').next()).unwrap_or_default(),
        name => name,
    };
    let mut scheme = vector["scheme"].as_str().unwrap_or_default().to_owned();
    let entry = providers::find(name).ok_or_else(|| format!("no provider `{name}`"))?;
    let mut options = Options::default();
    for (option, value) in vector["options"].as_object().into_iter().flatten() {
        match (option.as_str(), value.as_str()) {
            ("form", _) => options.accept_forms = value == true,
            ("get", _) => options.accept_get = value == true,
            ("allow_legacy_sha1", _) if value == true => scheme += "/allow_legacy_sha1",
            ("policy" | "dialect", Some(choice)) => scheme = format!("{scheme}/{choice}"),
            // Said by the scheme already, always so, or the second credential.
            (
                "allow_legacy_sha1" | "allow_form" | "generation" | "max_signatures" | "mode" | "public_key"
                | "token",
                _,
            ) => {}
            _ => return Err(format!("no option `{option}`")),
        }
    }
    let known = WAYS.iter().find(|(provider, known, _)| *provider == entry.name && *known == scheme);
    let (.., way) = known.ok_or_else(|| format!("{name} has no scheme `{scheme}`"))?;
    let way = entry.ways.iter().find(|known| known.name == *way);
    way.map(|way| (entry, way, options)).ok_or_else(|| format!("{name} has no way for `{scheme}`"))
}

fn request(vector: &Value) -> anyhow::Result<Request> {
    let body = match vector["body_base64"].as_str() {
        Some(encoded) => STANDARD.decode(encoded).map_err(|error| anyhow!("body_base64: {error}"))?,
        None => vector["body"].as_str().unwrap_or_default().into(),
    };
    let mut request = Request::new(text(vector, "method")?, "/", body);
    request.set_query(vector["query"].as_str().map(ToOwned::to_owned));
    // Where the URL is signed: the query is stated beside it.
    if let Some((host, path)) = vector["url"].as_str().and_then(host_and_path) {
        request.set_header("host", host);
        request.set_path(format!("/{path}"));
    }
    for (name, value) in vector["headers"].as_object().context("no headers")? {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            request.add_header(name, value.as_str().context("a header value is no text")?);
        }
    }
    Ok(request)
}

fn host_and_path(url: &str) -> Option<(&str, &str)> {
    let (host, path) = url.strip_prefix("https://")?.split_once('/')?;
    let path = path.split('?').next().unwrap_or_default();
    Some((host, path))
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
    fn a_stated_url_is_the_one_that_is_asked_for() {
        let vector =
            json!({ "method": "POST", "query": "a=b", "headers": {}, "url": "https://site.example/x/y?a=b" });
        let request = request(&vector).unwrap();
        assert_eq!((request.header("host"), request.target()), (Some("site.example"), "/x/y?a=b".to_owned()));
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

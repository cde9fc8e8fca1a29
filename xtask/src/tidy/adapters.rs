use super::Findings;
use super::manifest::Manifest;
use super::source::{Strings, code, lines};
use super::tree::Tree;

/// Everything between core and a framework.
const ADAPTERS: &[&str] = &[
    "webhooks-http",
    "webhooks-router",
    "webhooks-axum",
    "webhooks-actix",
    "webhooks-tower",
    "webhooks-warp",
];

/// Those that a user depends on alone, so that core's features must be reachable through them.
const FORWARDING: &[&str] =
    &["webhooks-router", "webhooks-axum", "webhooks-actix", "webhooks-tower", "webhooks-warp"];

/// An adapter works for every provider: it names none in its code. Docs, and unit tests at a file's end, may.
pub(super) fn no_provider_name(tree: &Tree, found: &mut Findings) {
    let providers = tree.providers();
    for adapter in ADAPTERS {
        for (path, text) in tree.rust(&format!("crates/{adapter}/src/")) {
            let code = code(text, Strings::Keep);
            let until_tests = lines(&code).take_while(|(_, line)| !line.starts_with("#[cfg(test)]"));
            for (number, line) in until_tests.filter(|(_, line)| !line.contains("[doc")) {
                for (name, ..) in providers.iter().filter(|(name, ..)| names_provider(line, name)) {
                    found.error(path, number, format!("don't name a provider (`{name}`): belongs into core"));
                }
            }
        }
    }
}

/// Whether a line names a provider: `docker_hub` as `docker_hub`, `DockerHub` or `DOCKER_HUB`, but not `coding` in
/// `encoding`.
fn names_provider(line: &str, name: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let joined = name.replace('_', "");
    [name, joined.as_str()].iter().any(|spelling| {
        lower.match_indices(spelling).any(|(at, _)| {
            let (before, rest) = line.split_at(at);
            let (matched, after) = rest.split_at(spelling.len());
            !continues(before.chars().next_back(), matched.chars().next())
                && !continues(matched.chars().next_back(), after.chars().next())
        })
    })
}

/// Whether two letters are inside one word: neither `xY` nor `x_` nor an end is.
fn continues(left: Option<char>, right: Option<char>) -> bool {
    match (left, right) {
        (Some(left), Some(right)) if left.is_alphabetic() => {
            right.is_lowercase() || (left.is_uppercase() && right.is_uppercase())
        }
        _ => false,
    }
}

/// A user depends on one crate: each provider's feature of core exists in the adapters too.
pub(super) fn forwarded_features(tree: &Tree, found: &mut Findings) {
    let Some(core) = tree.get("crates/webhooks-core/Cargo.toml") else { return };
    let providers = Manifest::parse(core).strings("features", "full");
    for adapter in FORWARDING {
        let path = format!("crates/{adapter}/Cargo.toml");
        let Some(manifest) = tree.get(&path).map(Manifest::parse) else { continue };
        for feature in providers.iter().map(String::as_str).chain(["full"]) {
            let forwarded =
                manifest.strings("features", feature).contains(&format!("webhooks-core/{feature}"));
            if !forwarded {
                found.error(&path, 1, format!("add the feature `{feature} = [\"webhooks-core/{feature}\"]`"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    const CORE: (&str, &str) =
        ("crates/webhooks-core/Cargo.toml", "[features]\nacme = []\njiff = []\nfull = [\n  \"acme\",\n]\n");

    #[test]
    fn an_adapter_names_no_provider() {
        let room = ("crates/webhooks-core/src/providers/docker_hub/mod.rs", "");
        let lib = "crates/webhooks-axum/src/lib.rs";
        let fine =
            "//! DockerHub\n/// docker_hub\nfn f() {} // DockerHub\n#[cfg(test)]\nmod tests { DockerHub }";
        assert!(errors(no_provider_name, &[room, (lib, fine)]).is_empty());
        for line in ["use core::docker_hub;", "DockerHubEvent", "\"DOCKER_HUB_SECRET\"", "\"dockerhub\""] {
            assert_eq!(errors(no_provider_name, &[room, (lib, line)]), [format!("{lib}:1")], "{line}");
        }
        // Other crates may.
        assert!(
            errors(no_provider_name, &[room, ("crates/webhooks-cli/src/main.rs", "DockerHub")]).is_empty()
        );
    }

    #[test]
    fn a_name_inside_a_word_is_none() {
        for line in ["Encoding", "encodings", "ENCODING", "decoding"] {
            assert!(!names_provider(line, "coding"), "{line}");
        }
        for line in ["coding::Auth", "Coding", "CODING_SECRET", "MyCodingHook"] {
            assert!(names_provider(line, "coding"), "{line}");
        }
    }

    #[test]
    fn features_are_forwarded() {
        let path = "crates/webhooks-axum/Cargo.toml";
        let fine = "[features]\nacme = [\"webhooks-core/acme\"]\nfull = [\"webhooks-core/full\"]\n";
        assert!(errors(forwarded_features, &[CORE, (path, fine)]).is_empty());
        assert_eq!(
            errors(forwarded_features, &[CORE, (path, &fine.replace("acme = ", "other = "))]).len(),
            1
        );
        assert_eq!(errors(forwarded_features, &[CORE, (path, "")]).len(), 2);
    }
}

use anyhow::{Result, bail};
use webhooks_core::providers::{self, Entry};

/// The provider of this name or alias.
pub(crate) fn find(name: &str) -> Result<&'static Entry> {
    if let Some(entry) = providers::find(name) {
        return Ok(entry);
    }
    if let Some(similar) = similar(name) {
        bail!("no provider is called `{name}`; did you mean `{similar}`?");
    }
    let names: Vec<&str> = providers::all().iter().map(|entry| entry.name).collect();
    bail!("no provider is called `{name}`; there is {}", names.join(", "))
}

fn similar(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let names = providers::all().iter().flat_map(|entry| entry.aliases.iter().chain([&entry.name]));
    let scored = names.map(|known| (strsim::jaro_winkler(known, &name), *known));
    let best = scored.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(score, _)| *score > 0.75).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_get_a_suggestion() {
        assert_eq!(find("standard-webhooks").unwrap().name, "standard_webhooks");
        let message = |name| find(name).unwrap_err().to_string();
        assert_eq!(message("githb"), "no provider is called `githb`; did you mean `github`?");
        assert_eq!(message("GitHub"), "no provider is called `GitHub`; did you mean `github`?");
        let message = message("xyz");
        assert!(
            message.starts_with("no provider is called `xyz`; there is ") && message.contains(", github, ")
        );
    }
}

//! One name in the spellings that Rust wants.

use anyhow::ensure;

/// Fails if a provider's name is not `snake_case`.
pub(super) fn check_snake_case(name: &str) -> anyhow::Result<()> {
    let plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let starts = name.starts_with(|c: char| c.is_ascii_lowercase());
    ensure!(plain && starts && snake_case(name) == name, "`{name}` is not snake_case");
    Ok(())
}

/// `repo:push`, `Push Hook` and `pull-request` as `repo_push`, `push_hook` and `pull_request`.
pub(super) fn snake_case(kind: &str) -> String {
    words(kind).join("_")
}

/// The same as `RepoPush`, `PushHook` and `PullRequest`.
pub(super) fn pascal_case(kind: &str) -> String {
    let capital = |word: String| word[..1].to_ascii_uppercase() + &word[1..];
    words(kind).into_iter().map(capital).collect()
}

fn words(kind: &str) -> Vec<String> {
    let words = kind.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings() {
        for (kind, snake, pascal) in [
            ("pull_request", "pull_request", "PullRequest"),
            ("repo:push", "repo_push", "RepoPush"),
            ("Push Hook", "push_hook", "PushHook"),
        ] {
            assert_eq!((snake_case(kind).as_str(), pascal_case(kind).as_str()), (snake, pascal));
        }
    }

    #[test]
    fn names_are_snake_case() {
        assert!(check_snake_case("docker_hub").is_ok());
        for wrong in ["", "DockerHub", "docker-hub", "_x", "1x", "x__y", "x_"] {
            assert!(check_snake_case(wrong).is_err(), "{wrong}");
        }
    }
}

use super::Findings;
use super::manifest::{Entry, Manifest};
use super::tree::Tree;

/// Versions of dependencies stand in the workspace's manifest alone.
pub(super) fn one_version(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.under("").filter(|(path, _)| path.ends_with("/Cargo.toml")) {
        let manifest = Manifest::parse(text);
        for entry in manifest.entries().filter(|entry| is_dependency(entry)) {
            let shared = entry.key.ends_with(".workspace") || entry.value.contains("workspace = true");
            // `[dependencies.NAME]` spreads one dependency over several keys.
            let own =
                entry.key == "version" || !(shared || is_detail(entry) || entry.value.contains("path = "));
            if own {
                let key = &entry.key;
                found.error(
                    path,
                    entry.line,
                    format!("`{key}`: put the version into [workspace.dependencies]"),
                );
            }
        }
    }
}

/// Core knows no framework and does no I/O.
pub(super) fn core_without_framework(tree: &Tree, found: &mut Findings) {
    const FRAMEWORKS: &[&str] =
        &["axum", "actix", "warp", "tower", "tokio", "hyper", "http", "reqwest", "async"];
    let path = "crates/webhooks-core/Cargo.toml";
    let manifest = Manifest::parse(tree.get(path).unwrap_or_default());
    for entry in manifest.entries().filter(|entry| is_dependency(entry) && !entry.section.contains("dev-")) {
        let name = dependency_name(entry);
        // `axum-core` is axum, `http-body` is http.
        if FRAMEWORKS.contains(&name.split('-').next().unwrap_or(name)) {
            found.error(
                path,
                entry.line,
                format!("core knows no framework: `{name}` belongs into an adapter"),
            );
        }
    }
}

fn is_dependency(entry: &Entry) -> bool {
    entry.section.split('.').any(|part| part.ends_with("dependencies"))
}

fn is_detail(entry: &Entry) -> bool {
    let section = entry.section.rsplit_once('.').map_or("", |(parent, _)| parent);
    section.ends_with("dependencies")
}

fn dependency_name(entry: &Entry) -> &str {
    match entry.section.rsplit_once("dependencies.") {
        Some((_, name)) => name,
        None => entry.key.split('.').next().unwrap_or(&entry.key),
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    #[test]
    fn members_state_no_version() {
        let path = "crates/a/Cargo.toml";
        let fine = "[package]\nversion = \"1\"\n[dependencies]\na.workspace = true\nb = { workspace = true }\n\
                    c = { path = \"../c\" }\n[dependencies.d]\nworkspace = true\nfeatures = []\n";
        assert!(errors(one_version, &[(path, fine)]).is_empty());
        let own = "[dev-dependencies]\na = \"1\"\nb = { version = \"1\" }\n[target.'cfg(unix)'.dependencies.c]\nversion = \"1\"\n";
        assert_eq!(
            errors(one_version, &[(path, own)]),
            ["crates/a/Cargo.toml:2", "crates/a/Cargo.toml:3", "crates/a/Cargo.toml:5"]
        );
        // The root is where they belong.
        assert!(errors(one_version, &[("Cargo.toml", "[workspace.dependencies]\na = \"1\"")]).is_empty());
    }

    #[test]
    fn core_has_no_framework() {
        let path = "crates/webhooks-core/Cargo.toml";
        let fine = "[dependencies]\nbytes.workspace = true\n[dev-dependencies]\naxum.workspace = true\n";
        assert!(errors(core_without_framework, &[(path, fine)]).is_empty());
        for name in ["axum-core", "tokio", "http", "hyper-util", "actix-web"] {
            let with = format!("{fine}[dependencies]\n{name}.workspace = true\n");
            assert_eq!(errors(core_without_framework, &[(path, &with)]), [format!("{path}:6")], "{name}");
        }
    }
}

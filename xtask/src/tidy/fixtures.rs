use webhooks_core::sample::name_of;

use super::Findings;
use super::tree::{PROVIDERS, Tree};

/// What carries nothing that could be authenticated: a fixture of it would be a forgery.
const UNSIGNED: &[(&str, &str)] = &[("coding", "chat")];

/// Every kind that has a type has a delivery to show: `fixtures/<provider>/<kind>[.<case>]/request.http`.
pub(super) fn per_kind(tree: &Tree, found: &mut Findings) {
    for (provider, kinds) in tree.kinds() {
        let folder = format!("fixtures/{provider}/");
        let requests =
            tree.under(&folder).filter_map(|(path, _)| path[folder.len()..].strip_suffix("/request.http"));
        let present: Vec<&str> = requests.map(|name| name.split('.').next().unwrap_or(name)).collect();
        let missing = kinds.iter().filter(|kind| !present.contains(&name_of(kind).as_str()));
        for kind in missing.filter(|kind| !UNSIGNED.contains(&(provider, kind))) {
            let path = format!("{folder}{}/request.http", name_of(kind));
            found.error(&path, 1, format!("missing: the event `{kind}` has a type but no fixture"));
        }
    }
}

/// Fixtures say where they come from, and which secret they are signed with.
pub(super) fn source(tree: &Tree, found: &mut Findings) {
    for (provider, _) in tree.kinds() {
        let path = format!("fixtures/{provider}/SOURCE.md");
        if tree.get(&path).is_none() {
            found.error(&path, 1, "missing: say what the fixtures are made from, and ``Secret: `...` ``");
        }
    }
    let samples = "crates/webhooks-core/fixtures";
    if tree.under(PROVIDERS).any(|(path, _)| path.ends_with("/samples.rs"))
        && tree.under(samples).next().is_some()
    {
        found.error(samples, 1, "make it a link to ../../fixtures, so that there is one copy");
    }
}

#[cfg(test)]
mod tests {
    use super::super::errors;
    use super::*;

    #[test]
    fn every_kind_has_a_fixture() {
        let push = ("fixtures/acme/push.tag/request.http", "");
        let fork = ("fixtures/acme/repo_fork/request.http", "");
        assert!(errors(per_kind, &[push, fork]).is_empty());
        assert_eq!(errors(per_kind, &[push]), ["fixtures/acme/repo_fork/request.http:1"]);
        let another = ("fixtures/acme/push_later/request.http", "");
        assert_eq!(errors(per_kind, &[another, fork]), ["fixtures/acme/push/request.http:1"]);
    }

    #[test]
    fn fixtures_have_a_source() {
        assert_eq!(errors(source, &[]), ["fixtures/acme/SOURCE.md:1"]);
        let here = ("fixtures/acme/SOURCE.md", "");
        assert!(errors(source, &[here]).is_empty());
        let copy = ("crates/webhooks-core/fixtures/acme/SOURCE.md", "");
        let samples = ("crates/webhooks-core/src/providers/acme/samples.rs", "");
        assert_eq!(errors(source, &[here, copy, samples]), ["crates/webhooks-core/fixtures:1"]);
    }
}

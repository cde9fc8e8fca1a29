use super::Findings;
use super::tree::{PROVIDERS, Tree};

/// One screen per idea: files have a budget. Past the first number it is a warning, past the second an error.
pub(super) fn budgets(tree: &Tree, found: &mut Findings) {
    for (path, text) in tree.rust("") {
        let (budget, limit) = budget(path);
        let length = text.lines().count();
        if length > limit {
            found.error(path, length, format!("{length} lines, and {limit} is the limit: split it"));
        } else if length > budget {
            found.warning(path, length, format!("{length} lines; about {budget} is the aim"));
        }
    }
}

fn budget(path: &str) -> (usize, usize) {
    let of_provider = path.strip_prefix(PROVIDERS).and_then(|rest| rest.split('/').nth(1));
    if of_provider == Some("events") { (120, 300) } else { (300, 500) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn event_files_are_held_shorter() {
        let event = "crates/webhooks-core/src/providers/acme/events/push.rs";
        let counts = |path, lines: usize| {
            let mut found = Findings::default();
            budgets(&Tree::of(&[(path, &"x\n".repeat(lines))]), &mut found);
            (found.warnings.len(), found.errors.len())
        };
        assert_eq!([120, 121, 301].map(|lines| counts(event, lines)), [(0, 0), (1, 0), (0, 1)]);
        assert_eq!([300, 301, 501].map(|lines| counts("xtask/src/a.rs", lines)), [(0, 0), (1, 0), (0, 1)]);
    }
}

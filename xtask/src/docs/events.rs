//! The table of a sender's events, for its documentation.

use std::fmt::Write;

use webhooks_core::Shape;
use webhooks_core::providers::Entry;

use super::HEAD;

/// A row for each payload type: it, its kinds and its actions.
pub(super) fn table(entry: &Entry) -> String {
    let mut text = format!("{HEAD}\n# Events\n\n| payload | kinds | actions |\n|---|---|---|\n");
    let shapes: Vec<&Shape> = entry.shapes().collect();
    for row in shapes.chunk_by(|one, next| one.payload == next.payload) {
        let kinds: Vec<String> = row.iter().map(|shape| kind(shape)).collect();
        let actions: Vec<String> = row[0].actions.iter().map(|action| format!("`{action}`")).collect();
        let payload = row[0].payload;
        let _ = writeln!(text, "| [`{payload}`] | {} | {} |", kinds.join(", "), actions.join(", "));
    }
    text
}

fn kind(shape: &Shape) -> String {
    let dialect = shape.dialect.map_or(String::new(), |dialect| format!(" ({dialect})"));
    format!("`{}`{dialect}", shape.kind)
}

#[cfg(test)]
mod tests {
    use webhooks_core::providers;

    use super::*;

    #[test]
    fn kinds_that_share_a_payload_share_a_row() {
        let table = table(providers::find("gitea").expect("gitea is compiled in"));
        let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| [`IssuesEvent`]")).collect();
        assert_eq!(rows.len(), 1, "{table}");
        assert!(
            rows[0].contains("| `issues`, `issue_assign`, ") && rows[0].contains(", `opened`"),
            "{rows:?}"
        );
    }
}

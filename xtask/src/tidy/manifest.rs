//! Reading Cargo.toml well enough for rules: sections, keys, and lists of strings.

/// The entries of a manifest, in order.
pub(super) struct Manifest {
    entries: Vec<Entry>,
}

/// `key = value` in a section; a value over several lines is joined.
pub(super) struct Entry {
    pub(super) section: String,
    pub(super) key: String,
    pub(super) value: String,
    pub(super) line: usize,
}

impl Manifest {
    pub(super) fn parse(text: &str) -> Self {
        let mut entries: Vec<Entry> = Vec::new();
        let mut section = String::new();
        let mut open = false;
        for (index, line) in text.lines().enumerate() {
            let line = without_comment(line).trim();
            if open {
                if let Some(entry) = entries.last_mut() {
                    entry.value.push_str(line);
                    open = !is_closed(&entry.value);
                }
            } else if let Some(name) = line.strip_prefix('[') {
                name.trim_end_matches(']').trim_start_matches('[').clone_into(&mut section);
            } else if let Some((key, value)) = line.split_once('=') {
                let (key, value) = (key.trim().to_owned(), value.trim().to_owned());
                open = !is_closed(&value);
                entries.push(Entry { section: section.clone(), key, value, line: index + 1 });
            }
        }
        Self { entries }
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The strings in the list `key` of a section.
    pub(super) fn strings(&self, section: &str, key: &str) -> Vec<String> {
        let entry = self.entries.iter().find(|entry| entry.section == section && entry.key == key);
        let pieces = entry.map(|entry| entry.value.split('"')).into_iter().flatten();
        pieces.skip(1).step_by(2).map(ToOwned::to_owned).collect()
    }
}

fn is_closed(value: &str) -> bool {
    let count = |c| value.matches(c).count();
    count('[') == count(']') && count('{') == count('}')
}

/// No manifest of ours has `#` in a string.
fn without_comment(line: &str) -> &str {
    line.split('#').next().unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_may_span_lines() {
        let manifest =
            Manifest::parse("[features]\na = [] # none\nfull = [\n  \"a\",\n  \"b\",\n]\n[x.y]\nz = 1");
        assert_eq!(manifest.strings("features", "full"), ["a", "b"]);
        let places: Vec<_> =
            manifest.entries().map(|e| (e.section.as_str(), e.key.as_str(), e.line)).collect();
        assert_eq!(places, [("features", "a", 2), ("features", "full", 3), ("x.y", "z", 8)]);
    }
}

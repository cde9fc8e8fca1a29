//! Reading Rust well enough for rules: which parts of a file are code.

/// What becomes of string literals.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strings {
    Keep,
    Blank,
}

/// The code of a file: comments, and strings if so asked, are blanks; lines stay where they are.
pub(super) fn code(text: &str, strings: Strings) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (length, keep) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), false)
        } else if let Some(length) = string_literal(rest, &code) {
            (length, strings == Strings::Keep)
        } else {
            (char_literal(rest).unwrap_or(first.len_utf8()), true)
        };
        let (token, tail) = rest.split_at(length);
        if keep {
            code.push_str(token);
        } else {
            code.extend(token.chars().map(|c| if c == '\n' { c } else { ' ' }));
        }
        rest = tail;
    }
    code
}

/// Lines with their numbers.
pub(super) fn lines(code: &str) -> impl Iterator<Item = (usize, &str)> {
    code.lines().enumerate().map(|(index, line)| (index + 1, line))
}

/// Where in a line a word stands by itself.
pub(super) fn find_word(line: &str, word: &str) -> Option<usize> {
    line.match_indices(word).map(|(at, _)| at).find(|&at| {
        !line[..at].ends_with(is_identifier) && !line[at + word.len()..].starts_with(is_identifier)
    })
}

pub(super) fn is_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of the string literal that `rest` begins with: plain, byte or raw.
fn string_literal(rest: &str, before: &str) -> Option<usize> {
    if before.ends_with(is_identifier) {
        return None;
    }
    let bare = rest.strip_prefix(['b', 'c']).unwrap_or(rest);
    if let Some(raw) = bare.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let content = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = content.find(&end).map_or(content.len(), |at| at + end.len());
        return Some(rest.len() - content.len() + length);
    }
    let content = bare.strip_prefix('"')?;
    let mut escaped = false;
    let end = content.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    Some(rest.len() - content.len() + end.map_or(content.len(), |at| at + 1))
}

/// The length of the character literal that `rest` begins with; a lifetime is none.
fn char_literal(rest: &str) -> Option<usize> {
    let content = rest.strip_prefix('\'')?;
    let mut chars = content.char_indices();
    match chars.next()? {
        (_, '\\') => Some(content.get(2..)?.find('\'')? + 4),
        _ => matches!(chars.next()?, (_, '\'')).then(|| content.find('\'').map_or(0, |at| at + 2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_told_from_code() {
        let text = "a \"//x\" // b\n/* c\n*/ d '\"' r#\"e\"f\"# <'g> b\"\\\"h\"";
        assert_eq!(code(text, Strings::Keep), "a \"//x\"     \n    \n   d '\"' r#\"e\"f\"# <'g> b\"\\\"h\"");
        let blank = code(text, Strings::Blank);
        assert_eq!(blank.split_whitespace().collect::<Vec<_>>(), ["a", "d", "'\"'", "<'g>"]);
        assert_eq!(blank.lines().count(), text.lines().count());
    }

    #[test]
    fn words_stand_by_themselves() {
        assert_eq!(find_word("unsafe_code unsafe", "unsafe"), Some(12));
        assert_eq!(find_word("RawValue", "Value"), None);
    }
}

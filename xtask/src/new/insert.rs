//! Adding lines to files where they belong in the order that is there.

use anyhow::{Context, bail};

/// Adds a group of lines that is one of many like it, in order. Of each group the last line begins with `prefix` and
/// the name by which it is sorted; `size` is its number of lines.
pub(super) fn group(text: &str, prefix: &str, size: usize, name: &str, new: &str) -> anyhow::Result<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut last = None;
    for (index, line) in lines.iter().enumerate() {
        let Some(there) = line.strip_prefix(prefix).map(leading_name) else { continue };
        if there == name {
            bail!("`{line}` is there already");
        }
        if there > name {
            return Ok(insert(&lines, index + 1 - size.min(index + 1), new));
        }
        last = Some(index);
    }
    let last = last.with_context(|| format!("no line begins with `{prefix}`"))?;
    Ok(insert(&lines, last + length(&lines[last..]), new))
}

/// Adds a name to `use super::{A, B};`, which rustfmt then wraps.
pub(super) fn import(text: &str, from: &str, name: &str) -> anyhow::Result<String> {
    let start = format!("use {from}::");
    let at = text.find(&start).with_context(|| format!("no `{start}`"))? + start.len();
    let length = text[at..].find(';').context("`use` without end")?;
    let there = text[at..at + length].trim_matches(['{', '}']);
    let mut names: Vec<&str> = there.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.push(name);
    names.sort_unstable();
    names.dedup();
    Ok(format!("{}{{{}}}{}", &text[..at], names.join(", "), &text[at + length..]))
}

/// Adds a string to the list `key = [...]`, on one line if that has room.
pub(super) fn to_list(text: &str, key: &str, item: &str) -> anyhow::Result<String> {
    let start = format!("\n{key} = [");
    let at = text.find(&start).with_context(|| format!("no list `{key}`"))? + start.len();
    let length = text[at..].find(']').context("a list without end")?;
    let mut items: Vec<&str> = text[at..at + length].split('"').skip(1).step_by(2).collect();
    items.push(item);
    items.sort_unstable();
    items.dedup();
    let quoted: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
    let line = quoted.join(", ");
    let list = if line.len() < 90 { line } else { format!("\n    {},\n", quoted.join(",\n    ")) };
    Ok(format!("{}{list}{}", &text[..at], &text[at + length..]))
}

/// Adds an element to the slice at the end of a file, `&[...];`.
pub(super) fn to_last_slice(text: &str, element: &str) -> anyhow::Result<String> {
    let at = text.rfind("];").context("no slice at the end")?;
    let before = text[..at].trim_end();
    let comma = if before.ends_with(['[', ',']) { "" } else { "," };
    Ok(format!("{before}{comma}\n    {element},\n{}", &text[at..]))
}

/// The number of lines of the statement that the first of them begins: one in braces ends with them.
fn length(lines: &[&str]) -> usize {
    let mut open = 0_usize;
    let end = lines.iter().position(|line| {
        open = (open + line.matches('{').count()).saturating_sub(line.matches('}').count());
        open == 0
    });
    end.unwrap_or(0) + 1
}

fn leading_name(rest: &str) -> &str {
    &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
}

fn insert(lines: &[&str], at: usize, new: &str) -> String {
    let (before, after) = lines.split_at(at.min(lines.len()));
    let all = before.iter().copied().chain(new.lines()).chain(after.iter().copied());
    all.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_stay_in_order() {
        let text = "mod entry;\n\n#[a]\npub mod beta;\n#[a]\npub mod delta;\n\npub fn f() {}\n";
        let add = |name: &str| group(text, "pub mod ", 2, name, &format!("#[a]\npub mod {name};"));
        assert!(
            add("alpha").unwrap().starts_with("mod entry;\n\n#[a]\npub mod alpha;\n#[a]\npub mod beta;\n")
        );
        assert!(
            add("charlie").unwrap().contains("pub mod beta;\n#[a]\npub mod charlie;\n#[a]\npub mod delta;\n")
        );
        assert!(add("omega").unwrap().contains("pub mod delta;\n#[a]\npub mod omega;\n\npub fn f"));
        assert!(add("beta").is_err());
    }

    #[test]
    fn a_group_goes_after_the_end_of_the_last() {
        let text = "pub use self::a::{\n    B,\n    C,\n};\nrest\n";
        let added = group(text, "pub use self::", 1, "z", "pub use self::z::Z;").unwrap();
        assert_eq!(added, "pub use self::a::{\n    B,\n    C,\n};\npub use self::z::Z;\nrest\n");
    }

    #[test]
    fn imports_are_sorted() {
        let added = import("use super::{GitHub, PingEvent};\nrest", "super", "ForkEvent").unwrap();
        assert_eq!(added, "use super::{ForkEvent, GitHub, PingEvent};\nrest");
        assert_eq!(import("use super::Acme;", "super", "B").unwrap(), "use super::{Acme, B};");
        let wrapped = import("use super::{\n    A, C,\n};", "super", "B").unwrap();
        assert_eq!(wrapped, "use super::{A, B, C};");
    }

    #[test]
    fn lists_wrap_when_they_are_long() {
        assert_eq!(to_list("x\nfull = [\"b\"]\n", "full", "a").unwrap(), "x\nfull = [\"a\", \"b\"]\n");
        let long = "b".repeat(90);
        let wrapped = to_list(&format!("\nfull = [\"{long}\"]"), "full", "a").unwrap();
        assert_eq!(wrapped, format!("\nfull = [\n    \"a\",\n    \"{long}\",\n]"));
    }

    #[test]
    fn slices_grow_at_the_end() {
        assert_eq!(to_last_slice("const S: &[T] = &[];\n", "A").unwrap(), "const S: &[T] = &[\n    A,\n];\n");
        assert_eq!(to_last_slice("&[A {\n    b,\n}];", "C").unwrap(), "&[A {\n    b,\n},\n    C,\n];");
    }
}

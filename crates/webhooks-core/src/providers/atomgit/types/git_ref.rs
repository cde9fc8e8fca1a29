use serde::{Deserialize, Deserializer, de};

const TAGS: &str = "refs/tags/";

/// A tag's ref: all that tells the push of a tag from that of a branch.
pub(crate) fn tag_ref<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer)
        .and_then(|name| if name.starts_with(TAGS) { Ok(name) } else { Err(other_event("a tag's ref")) })
}

/// A ref that is no tag's.
pub(crate) fn other_ref<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer)
        .and_then(|name| if name.starts_with(TAGS) { Err(other_event("a branch's ref")) } else { Ok(name) })
}

fn other_event<E: de::Error>(expected: &str) -> E {
    E::custom(format_args!("not {expected}: a member of another event"))
}

/// What stands for no commit.
pub(crate) fn is_zeros(sha: &str) -> bool {
    !sha.is_empty() && sha.bytes().all(|digit| digit == b'0')
}

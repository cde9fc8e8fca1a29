use serde::{Deserialize, Deserializer, de};

/// A member that must not be there: it tells an event from another one that has the same members and one more.
///
/// An `issue_comment` body has everything that an `issues` body has, and `comment`; the event name is not
/// signed, so without this a comment replayed under the name `issues` would be typed as an issue. Use it with
/// `#[serde(default)]`. `null` counts as absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Absent;

impl<'de> Deserialize<'de> for Absent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Option::<de::IgnoredAny>::deserialize(deserializer)? {
            None => Ok(Self),
            Some(_) => Err(de::Error::custom("a member of another event")),
        }
    }
}

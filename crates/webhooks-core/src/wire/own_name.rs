use serde::{Deserializer, de};

use super::with_str;
use crate::{Event, Payload, Provider};

/// Reads the member in which a body names its event, for senders whose events have little else to tell them apart: the
/// name of another payload than `P` is refused. A name that nobody knows yet is kept.
///
/// As in `#[serde(deserialize_with = "wire::own_name::<SprintEvent, _, _>")]`, where the member is a `String` or an
/// [`open_enum!`](crate::open_enum).
///
/// # Errors
///
/// Whatever the deserializer says of something that is no string; and the name of another payload.
pub fn own_name<'de, P, T, D>(deserializer: D) -> Result<T, D::Error>
where
    P: Payload,
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    let name: String = with_str(deserializer, ToOwned::to_owned)?;
    let kind = <P::Provider as Provider>::Event::canonical_kind(&name);
    if kind.is_some_and(|kind| P::SHAPES.iter().all(|shape| shape.kind != kind)) {
        return Err(de::Error::custom("the name of another event"));
    }
    Ok(T::from(&name))
}

use serde::{Deserialize, Deserializer};

/// Reads `null` as the type's default: an empty list where a sender writes `null` for none.
///
/// ```
/// # use webhooks_core::{serde, wire};
/// #[derive(serde::Deserialize)]
/// #[serde(crate = "webhooks_core::serde")]
/// struct Push {
///     #[serde(default, deserialize_with = "wire::null_as_default")]
///     commits: Vec<String>,
/// }
/// # assert!(webhooks_core::json::decode::<Push>(br#"{"commits":null}"#).unwrap().commits.is_empty());
/// ```
///
/// # Errors
///
/// Whatever the deserializer says of a value that is neither `null` nor a `T`.
pub fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

use serde::{Deserialize, Deserializer};

/// Reads a list that may be `null`, as may its items: those are left out.
///
/// # Errors
///
/// Whatever the deserializer says of a value that is neither `null` nor a list of them.
pub fn without_nulls<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let items: Option<Vec<Option<T>>> = Deserialize::deserialize(deserializer)?;
    Ok(items.unwrap_or_default().into_iter().flatten().collect())
}

/// Reads a member that may be `null` but has to be there: a plain `Option` may be missing as well.
///
/// # Errors
///
/// Whatever the deserializer says of a value that is neither `null` nor a `T`.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer)
}

/// Reads `null` as the type's default: an empty list where a sender writes `null` for none.
///
/// ```
/// # use webhooks_core::wire;
/// #[derive(webhooks_core::Deserialize)]
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

use std::collections::BTreeMap;
use std::fmt;

use super::FreeForm;

/// Members that users of the sender add to its objects, by name; those that are `null` are left out.
///
/// A struct has them in a field with `prefix`, which is what the names of such members begin with:
///
/// ```
/// # use webhooks_core::wire;
/// #[derive(webhooks_core::Deserialize)]
/// struct Fields {
///     summary: String,
///     #[serde(prefix = "customfield_")]
///     custom: wire::Members,
/// }
/// # let json = br#"{"customfield_10016":3.5,"summary":"Light the fuse","customfield_10017":null,"else":1}"#;
/// # let fields = webhooks_core::json::decode::<Fields>(json).unwrap();
/// # assert_eq!(fields.summary, "Light the fuse");
/// let points: f64 = fields.custom.get("customfield_10016").unwrap().parse()?;
/// assert_eq!(points, 3.5);
/// assert_eq!(fields.custom.iter().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Members(BTreeMap<Box<str>, FreeForm>);

impl Members {
    /// The member of this name, unless it is missing or `null`.
    pub fn get(&self, name: &str) -> Option<&FreeForm> {
        self.0.get(name)
    }

    /// All of them, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &FreeForm)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The last one of duplicates stays.
    pub(crate) fn insert(&mut self, name: Box<str>, value: FreeForm) {
        if value.as_value().is_null() {
            self.0.remove(&name);
        } else {
            self.0.insert(name, value);
        }
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

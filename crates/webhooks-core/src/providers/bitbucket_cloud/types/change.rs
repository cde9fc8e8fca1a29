use crate::Deserialize;

/// A member before and after.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change<T> {
    pub old: Option<T>,
    pub new: Option<T>,
}

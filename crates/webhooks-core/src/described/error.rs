use std::error::Error;
use std::fmt;

/// What is wrong with a description: the key, and what is allowed there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DescriptionError {
    key: &'static str,
    message: String,
}

impl DescriptionError {
    pub(super) fn new(key: &'static str, message: impl Into<String>) -> Self {
        Self { key, message: message.into() }
    }

    /// The key.
    pub fn key(&self) -> &'static str {
        self.key
    }
}

impl fmt::Display for DescriptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.key, self.message)
    }
}

impl Error for DescriptionError {}

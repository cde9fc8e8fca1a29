use webhooks_core::SecretError;
use webhooks_core::scheme::WayError;

/// Why there are no routes. Names variables, and never shows what is in them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RoutesError {
    /// Not one secret is set.
    #[error("no secret is set: set one of {0}")]
    NoneSet(String),
    /// The variable is not Unicode.
    #[error("{variable} is not Unicode")]
    NotUnicode {
        /// The variable's name.
        variable: String,
    },
    /// A described sender has no secret.
    #[error("{variable} is not set: it has the secret of `{name}`")]
    SecretMissing {
        /// The variable's name.
        variable: String,
        /// The sender's.
        name: String,
    },
    /// A described sender is called like another one.
    #[error("another sender is called `{0}`: give the one described another `name`")]
    NameTaken(String),
    /// One of the secrets in the variable can't be used.
    #[error("{variable}, secret {position} of {count}: {source}")]
    Secret {
        /// The variable's name.
        variable: String,
        /// Which of the secrets, from 1.
        position: usize,
        /// How many there are.
        count: usize,
        /// What is wrong with it.
        source: SecretError,
    },
    /// The way asked for does not exist, or the secrets are not in its format.
    #[error("{variable}: {source}")]
    Way {
        /// The name of the variable that is wrong.
        variable: String,
        /// What is wrong.
        source: WayError,
    },
}

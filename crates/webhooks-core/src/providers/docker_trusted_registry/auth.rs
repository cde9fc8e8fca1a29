use crate::scheme::InUrl;

/// How the registry's deliveries can be authenticated: by something secret in the URL that it was given. It signs
/// nothing.
pub type Auth = InUrl;

use crate::scheme::InUrl;

/// How Docker Hub's deliveries can be authenticated: by something secret in the URL that it was given. It signs
/// nothing.
pub type Auth = InUrl;

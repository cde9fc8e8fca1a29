use serde::Deserialize;

/// The code of conduct that GitHub found in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeOfConduct {
    pub key: String,
    pub name: String,
    pub url: Option<String>,
    /// Markdown.
    pub body: Option<String>,
    pub html_url: Option<String>,
}

use crate::Deserialize;
use crate::wire;

/// A piece of text that is kept beside the repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Snippet {
    pub id: wire::Id,
    pub title: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
    pub author_id: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub file_name: Option<String>,
    /// In old versions.
    pub expires_at: Option<wire::Timestamp>,
    /// `ProjectSnippet` or `PersonalSnippet`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// 0 is private, 10 internal, 20 public.
    pub visibility_level: Option<i64>,
    pub url: Option<String>,
    pub secret: Option<bool>,
    pub repository_read_only: Option<bool>,
    /// Lets those in who know it.
    pub secret_token: Option<wire::Redacted>,
    pub encrypted_secret_token: Option<wire::Redacted>,
    pub encrypted_secret_token_iv: Option<wire::Redacted>,
}

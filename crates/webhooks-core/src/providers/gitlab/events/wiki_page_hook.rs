use crate::Deserialize;
use crate::gitlab::{Project, User};

/// A page of a project's wiki was created, changed or deleted.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#wiki-page-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WikiPageEvent {
    /// `wiki_page`.
    pub object_kind: Option<String>,
    pub user: Option<User>,
    pub project: Option<Project>,
    pub wiki: Wiki,
    pub object_attributes: WikiPage,
}

/// A wiki: a repository beside that of its project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Wiki {
    pub web_url: Option<String>,
    pub git_ssh_url: Option<String>,
    pub git_http_url: Option<String>,
    pub path_with_namespace: Option<String>,
    pub default_branch: Option<String>,
}

/// A page of a wiki.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WikiPage {
    /// Why this is sent.
    pub action: Option<WikiPageAction>,
    pub title: String,
    /// Its path below the wiki.
    pub slug: Option<String>,
    pub content: Option<String>,
    /// `markdown`, `rdoc`, `asciidoc`, `org`.
    pub format: Option<String>,
    /// Of the commit.
    pub message: Option<String>,
    pub url: Option<String>,
    /// Absent in old versions.
    pub diff_url: Option<String>,
    /// SHA of the commit; absent in old versions.
    pub version_id: Option<String>,
}

crate::open_enum! {
    /// What happened to a page of a wiki.
    pub enum WikiPageAction {
        Create = "create",
        Update = "update",
        Delete = "delete",
    }
}

use super::User;
use crate::Deserialize;
use crate::wire;

/// A repository, which is its project too: under both names, with more or less of it by event and generation.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: Option<wire::Id>,
    pub node_id: Option<wire::Id>,
    pub name: Option<String>,
    pub path: Option<String>,
    /// What addresses have: `acme/site`.
    pub path_with_namespace: Option<String>,
    /// The same, as of 2023.
    pub full_name: Option<String>,
    /// `acme`; an object in some deliveries.
    pub namespace: Option<wire::TextOr<Namespace>>,
    pub owner: Option<User>,
    pub description: Option<String>,
    pub web_url: Option<String>,
    /// A page; of 2022 also one that ends in `.git`.
    pub homepage: Option<String>,
    pub html_url: Option<String>,
    pub avatar_url: Option<String>,
    /// What to clone, mostly by SSH.
    pub url: Option<String>,
    pub git_ssh_url: Option<String>,
    pub git_http_url: Option<String>,
    pub ssh_url: Option<String>,
    pub http_url: Option<String>,
    pub clone_url: Option<String>,
    pub ssh_url_to_repo: Option<String>,
    pub http_url_to_repo: Option<String>,
    /// Codeup, for organizations that have a second address.
    pub git_secondary_http_url: Option<String>,
    /// Codeup, for organizations that have a second address.
    pub git_secondary_ssh_url: Option<String>,
    pub default_branch: Option<String>,
    pub ci_config_path: Option<String>,
    /// 0 is private, 10 internal, 20 public. (GitCode's documentation has 1 for public.)
    pub visibility_level: Option<i64>,
    pub private: Option<wire::Flag>,
    pub public: Option<wire::Flag>,
    pub archived: Option<wire::Flag>,
    pub fork: Option<wire::Flag>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

impl Repository {
    /// `acme/site`, or as much of it as was sent.
    pub fn slug(&self) -> Option<&str> {
        let names = [&self.path_with_namespace, &self.full_name, &self.name];
        names.into_iter().find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
    }
}

/// What a repository belongs to.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Namespace {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub kind: Option<String>,
    pub full_path: Option<String>,
    pub html_url: Option<String>,
    pub avatar_url: Option<String>,
    pub visibility_level: Option<i64>,
}

use crate::Deserialize;

use super::{Account, Links, Participant, Rendered, Repository, Text};
use crate::wire;

/// A commit; in pull requests and as a parent no more than its hash and links.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    #[serde(rename = "type")]
    pub commit_type: Option<String>,
    /// In pull requests its first 12 digits, else 40.
    pub hash: String,
    pub date: Option<wire::Timestamp>,
    pub message: Option<String>,
    pub author: Option<Author>,
    /// Empty in pushes.
    pub committer: Option<Author>,
    pub summary: Option<Text>,
    pub rendered: Option<Rendered>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub parents: Vec<Commit>,
    pub repository: Option<Box<Repository>>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub participants: Vec<Participant>,
    /// Whatever apps have stored with it.
    pub properties: Option<wire::FreeForm>,
    pub links: Option<Box<Links>>,
}

/// Someone as git names them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Author {
    #[serde(rename = "type")]
    pub author_type: Option<String>,
    /// `Name <address>`.
    pub raw: Option<String>,
    /// If the address is that of an account.
    pub user: Option<Account>,
    // The documentation's examples have the account itself in place of `user`.
    pub uuid: Option<String>,
    pub account_id: Option<String>,
    pub display_name: Option<String>,
    pub nickname: Option<String>,
    pub username: Option<String>,
    pub links: Option<Box<Links>>,
}

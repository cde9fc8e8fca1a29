use crate::Deserialize;

use crate::wire;

/// Where an object and what belongs to it are: on the web (`html`, `avatar`), else in the API.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Links {
    #[serde(rename = "self")]
    pub itself: Option<Link>,
    pub html: Option<Link>,
    pub avatar: Option<Link>,
    pub activity: Option<Link>,
    pub approve: Option<Link>,
    pub attachments: Option<Link>,
    pub branches: Option<Link>,
    /// One per protocol.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub clone: Vec<Link>,
    pub code: Option<Link>,
    pub comments: Option<Link>,
    pub commit: Option<Link>,
    pub commits: Option<Link>,
    pub decline: Option<Link>,
    pub diff: Option<Link>,
    pub diffstat: Option<Link>,
    pub downloads: Option<Link>,
    pub followers: Option<Link>,
    pub following: Option<Link>,
    pub forks: Option<Link>,
    pub hooks: Option<Link>,
    pub issue: Option<Link>,
    pub members: Option<Link>,
    pub merge: Option<Link>,
    pub owners: Option<Link>,
    pub patch: Option<Link>,
    pub projects: Option<Link>,
    pub pullrequest_create: Option<Link>,
    pub pullrequests: Option<Link>,
    pub repositories: Option<Link>,
    #[serde(rename = "request-changes")]
    pub request_changes: Option<Link>,
    pub snippets: Option<Link>,
    pub source: Option<Link>,
    pub statuses: Option<Link>,
    pub tags: Option<Link>,
    pub vote: Option<Link>,
    pub watch: Option<Link>,
    pub watchers: Option<Link>,
}

/// A URL.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Link {
    pub href: Option<String>,
    /// Of a clone: the protocol.
    pub name: Option<String>,
}

use crate::Deserialize;
use crate::wire;

/// A user or a group.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdentityRef {
    pub id: Option<String>,
    pub display_name: Option<String>,
    /// Mostly an email address, or `DOMAIN\\user`.
    pub unique_name: Option<String>,
    /// Name and unique name.
    pub name: Option<String>,
    pub url: Option<String>,
    pub image_url: Option<String>,
    pub descriptor: Option<String>,
    pub profile_url: Option<String>,
    pub directory_alias: Option<String>,
    pub inactive: Option<bool>,
    /// Whether it is a group.
    pub is_container: Option<bool>,
    pub is_aad_identity: Option<bool>,
    pub is_deleted_in_origin: Option<bool>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// Who is asked for a review, and what they say.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reviewer {
    pub id: Option<String>,
    pub display_name: Option<String>,
    pub unique_name: Option<String>,
    pub url: Option<String>,
    pub image_url: Option<String>,
    pub descriptor: Option<String>,
    pub reviewer_url: Option<String>,
    /// 10 approved, 5 approved with suggestions, 0 no vote, -5 waiting for the author, -10 rejected.
    pub vote: Option<i64>,
    /// The groups that the vote counts for as well.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub voted_for: Vec<Reviewer>,
    pub has_declined: Option<bool>,
    pub is_required: Option<bool>,
    pub is_flagged: Option<bool>,
    pub is_reapprove: Option<bool>,
    /// Whether it is a group.
    pub is_container: Option<bool>,
    pub inactive: Option<bool>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// An address.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Link {
    pub href: Option<String>,
}

/// Something by its id and name.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reference {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub path: Option<String>,
    pub project_reference: Option<Box<Reference>>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

use crate::Deserialize;
use crate::wire;

/// A file attached to an issue, a comment or a release.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Attachment {
    pub id: i64,
    pub name: String,
    /// In bytes.
    pub size: Option<i64>,
    pub download_count: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub uuid: Option<String>,
    pub browser_download_url: Option<String>,
    /// Forgejo only.
    #[serde(rename = "type")]
    pub attachment_type: Option<AttachmentType>,
}

crate::open_enum! {
    /// Where an attachment is kept.
    pub enum AttachmentType {
        Attachment = "attachment",
        /// A link to elsewhere.
        External = "external",
    }
}

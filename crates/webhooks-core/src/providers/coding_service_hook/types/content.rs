use crate::Deserialize;
use crate::wire;

/// A page of the wiki.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WikiPage {
    pub title: String,
    pub url: Option<String>,
    /// Title of the page above it.
    pub parent_name: Option<String>,
    pub parent_url: Option<String>,
    pub share_url: Option<String>,
}

/// A file on the network disk, and what was done with it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileContent {
    /// Where it went.
    pub to_folder_id: Option<wire::Id>,
    pub to_folder_name: Option<String>,
    pub done: Option<wire::Flag>,
    /// How many files there were.
    pub count: Option<wire::Number>,
    pub file: File,
}

/// Files and folders on the network disk, and where they went.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FilesContent {
    pub to_folder_id: Option<wire::Id>,
    pub to_folder_name: Option<String>,
    pub done: Option<wire::Flag>,
    /// How many there were.
    pub count: Option<wire::Number>,
    #[serde(deserialize_with = "wire::without_nulls")]
    pub files: Vec<File>,
}

/// A file or folder.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct File {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub full_path: Option<String>,
    pub folder_id: Option<wire::Id>,
    pub folder_name: Option<String>,
    /// Whether it got another name where it went.
    pub is_renamed: Option<wire::Flag>,
}

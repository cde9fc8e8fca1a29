use crate::Deserialize;
use crate::coding::{Hook, Repository, User};
use crate::wire;

/// Something happened to a file or folder of the project's documents.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DocumentEvent {
    pub action: DocumentAction,
    /// Free-form: CODING documents that it is the file's content, and nothing of what is in it.
    pub document: wire::FreeForm,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a document.
    pub enum DocumentAction {
        CreateDir = "create_dir",
        CreateFile = "create_file",
        DeleteDir = "delete_dir",
        DeleteFile = "delete_file",
        DeleteFileHistory = "delete_file_history",
        MoveFile = "move_file",
        MoveFilesOrFolders = "move_files_or_folders",
        MoveFolder = "move_folder",
        Rename = "rename",
        ShareFile = "share_file",
        StopShareFile = "stop_share_file",
        UpdateDir = "update_dir",
        UpdateFile = "update_file",
        UploadFile = "upload_file",
    }
}

//! One file per event, named as Confluence names the first of its kinds.

mod attachment_created;
mod blog_created;
mod blueprint_page_created;
mod comment_created;
mod content_created;
mod content_permissions_updated;
mod group_created;
mod label_added;
mod page_children_reordered;
mod page_created;
mod page_moved;
mod space_created;
mod theme_enabled;
mod user_created;

pub use self::attachment_created::AttachmentEvent;
pub use self::blog_created::BlogEvent;
pub use self::blueprint_page_created::{Blueprint, BlueprintPageEvent};
pub use self::comment_created::CommentEvent;
pub use self::content_created::ContentEvent;
pub use self::content_permissions_updated::ContentPermissionsEvent;
pub use self::group_created::GroupEvent;
pub use self::label_added::LabelEvent;
pub use self::page_children_reordered::PageChildrenReorderedEvent;
pub use self::page_created::PageEvent;
pub use self::page_moved::PageMovedEvent;
pub use self::space_created::SpaceEvent;
pub use self::theme_enabled::ThemeEvent;
pub use self::user_created::{UserEvent, UserProfile};

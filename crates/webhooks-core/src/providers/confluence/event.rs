use super::{
    AttachmentEvent, BlogEvent, BlueprintPageEvent, CommentEvent, Confluence, ContentEvent,
    ContentPermissionsEvent, GroupEvent, LabelEvent, PageChildrenReorderedEvent, PageEvent, PageMovedEvent,
    SpaceEvent, ThemeEvent, UserEvent,
};

crate::events! {
    /// What Confluence sends, by the body's `event` or else the header `X-Event-Key`.
    pub enum Event for Confluence {
        Attachment(
            "attachment_created",
            "attachment_removed",
            "attachment_restored",
            "attachment_trashed",
            "attachment_updated"
        ) => AttachmentEvent,
        Blog("blog_created", "blog_removed", "blog_restored", "blog_trashed", "blog_updated") => BlogEvent,
        BlueprintPage("blueprint_page_created") => BlueprintPageEvent,
        Comment("comment_created", "comment_removed", "comment_updated") => CommentEvent,
        Content("content_created", "content_restored", "content_trashed", "content_updated") => ContentEvent,
        ContentPermissions("content_permissions_updated") => ContentPermissionsEvent,
        Group("group_created", "group_removed") => GroupEvent,
        Label("label_added", "label_created", "label_deleted", "label_removed") => LabelEvent,
        Page("page_created", "page_removed", "page_restored", "page_trashed", "page_updated") => PageEvent,
        PageChildrenReordered("page_children_reordered") => PageChildrenReorderedEvent,
        PageMoved("page_moved") => PageMovedEvent,
        Space(
            "space_created",
            "space_logo_updated",
            "space_permissions_updated",
            "space_removed",
            "space_updated"
        ) => SpaceEvent,
        Theme("theme_enabled") => ThemeEvent,
        User(
            "user_created",
            "user_deactivated",
            "user_followed",
            "user_reactivated",
            "user_removed"
        ) => UserEvent,
    }
}

crate::open_enum! {
    /// The name of an event as the body says it, which is signed.
    pub enum EventName {
        AttachmentCreated = "attachment_created",
        /// Put into the trash.
        AttachmentRemoved = "attachment_removed",
        AttachmentRestored = "attachment_restored",
        /// Deleted from the trash for good.
        AttachmentTrashed = "attachment_trashed",
        AttachmentUpdated = "attachment_updated",
        BlogCreated = "blog_created",
        /// Put into the trash.
        BlogRemoved = "blog_removed",
        BlogRestored = "blog_restored",
        /// Deleted from the trash for good.
        BlogTrashed = "blog_trashed",
        BlogUpdated = "blog_updated",
        BlueprintPageCreated = "blueprint_page_created",
        CommentCreated = "comment_created",
        CommentRemoved = "comment_removed",
        CommentUpdated = "comment_updated",
        ContentCreated = "content_created",
        ContentRestored = "content_restored",
        /// Deleted from the trash for good.
        ContentTrashed = "content_trashed",
        ContentUpdated = "content_updated",
        ContentPermissionsUpdated = "content_permissions_updated",
        GroupCreated = "group_created",
        GroupRemoved = "group_removed",
        /// To a page, a blog post or a space.
        LabelAdded = "label_added",
        /// Used for the first time.
        LabelCreated = "label_created",
        /// No longer used anywhere.
        LabelDeleted = "label_deleted",
        /// From a page, a blog post or a space.
        LabelRemoved = "label_removed",
        /// Put into the alphabet's order.
        PageChildrenReordered = "page_children_reordered",
        PageCreated = "page_created",
        PageMoved = "page_moved",
        /// Put into the trash.
        PageRemoved = "page_removed",
        PageRestored = "page_restored",
        /// Deleted from the trash for good.
        PageTrashed = "page_trashed",
        /// Published anew.
        PageUpdated = "page_updated",
        SpaceCreated = "space_created",
        SpaceLogoUpdated = "space_logo_updated",
        SpacePermissionsUpdated = "space_permissions_updated",
        SpaceRemoved = "space_removed",
        SpaceUpdated = "space_updated",
        ThemeEnabled = "theme_enabled",
        UserCreated = "user_created",
        UserDeactivated = "user_deactivated",
        UserFollowed = "user_followed",
        UserReactivated = "user_reactivated",
        UserRemoved = "user_removed",
    }
}

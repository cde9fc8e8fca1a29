//! The fixtures of `fixtures/confluence`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/confluence/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "attachment_created",
    "attachment_removed",
    "attachment_restored",
    "attachment_trashed",
    "attachment_updated",
    "attachment_updated.details",
    "blog_created",
    "blog_created.details",
    "blog_removed",
    "blog_restored",
    "blog_trashed",
    "blog_updated",
    "blueprint_page_created",
    "comment_created",
    "comment_created.details",
    "comment_removed",
    "comment_updated",
    "content_created",
    "content_permissions_updated",
    "content_restored",
    "content_trashed",
    "content_updated",
    "group_created",
    "group_removed",
    "label_added",
    "label_added.attachment",
    "label_created",
    "label_deleted",
    "label_removed",
    "page_children_reordered",
    "page_created",
    "page_created.details",
    "page_moved",
    "page_moved.top",
    "page_removed",
    "page_restored",
    "page_trashed",
    "page_updated",
    "space_created",
    "space_created.details",
    "space_logo_updated",
    "space_permissions_updated",
    "space_removed",
    "space_updated",
    "theme_enabled",
    "user_created",
    "user_created.details",
    "user_deactivated",
    "user_followed",
    "user_reactivated",
    "user_removed",
];

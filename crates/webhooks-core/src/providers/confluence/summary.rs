//! One line for people about each event.

use super::{Content, Event, EventName};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::Attachment(event) => {
            let files: Vec<String> = event.attachments.iter().map(named).collect();
            let to = event.attached_to.as_ref().map_or_else(|| "?".to_owned(), named);
            format!("attachment {} of {to} was {}", files.join(", "), done(&event.event))
        }
        Event::Blog(event) => format!("blog post {} was {}", named(&event.blog), done(&event.event)),
        Event::BlueprintPage(event) => {
            format!("page {} was created from a blueprint", named(&event.page))
        }
        Event::Comment(event) => format!("comment {} was {}", named(&event.comment), done(&event.event)),
        Event::Content(event) => format!("content {} was {}", named(&event.content), done(&event.event)),
        Event::ContentPermissions(event) => format!("permissions of {} were changed", named(&event.content)),
        Event::Group(event) => format!("group {} was {}", event.group, done(&event.event)),
        Event::Label(event) => {
            let label = event.label.name.as_deref().unwrap_or("?");
            format!("label {label} was {}", done(&event.event))
        }
        Event::Page(event) => format!("page {} was {}", named(&event.page), done(&event.event)),
        Event::PageChildrenReordered(event) => {
            format!("pages below {} were put into order", named(&event.page))
        }
        Event::PageMoved(event) => format!("page {} was moved", named(&event.page)),
        Event::Space(event) => {
            let space = event.space.key.clone().or_else(|| event.space.id.as_ref().map(ToString::to_string));
            format!("space {} was {}", space.as_deref().unwrap_or("?"), done(&event.event))
        }
        Event::Theme(event) => {
            format!("theme {} was enabled", event.new_theme_key.as_deref().unwrap_or("?"))
        }
        Event::User(event) => {
            let profile = event.user_profile.as_ref();
            let user = profile.and_then(|user| user.full_name.as_deref().or(user.user_key.as_deref()));
            format!("user {} was {}", user.unwrap_or("?"), done(&event.event))
        }
        Event::Fallback(_) => return None,
    })
}

/// By title or file name, or else by id.
fn named(content: &Content) -> String {
    let name = content.title.clone().or_else(|| content.file_name.clone());
    name.or_else(|| content.id.as_ref().map(ToString::to_string)).unwrap_or_else(|| "?".to_owned())
}

fn done(event: &EventName) -> &str {
    match event {
        EventName::AttachmentRemoved | EventName::BlogRemoved | EventName::PageRemoved => {
            "put into the trash"
        }
        EventName::AttachmentTrashed
        | EventName::BlogTrashed
        | EventName::PageTrashed
        | EventName::ContentTrashed => "deleted for good",
        EventName::SpaceLogoUpdated => "given another logo",
        EventName::SpacePermissionsUpdated => "given other permissions",
        event => event.as_str().rsplit('_').next().unwrap_or_default(),
    }
}

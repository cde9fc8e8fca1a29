//! Lines about what people write and plan.

use super::super::{AwardableType, EmojiAction, EmojiEvent, MilestoneEvent, WikiPageEvent};
use super::{issue_name, line, past, short};

pub(super) fn wiki_page(event: &WikiPageEvent) -> String {
    let page = &event.object_attributes;
    let action = page.action.as_ref().map_or_else(|| "changed".to_owned(), past);
    line(event.user.as_ref(), &format!("{action} a wiki page"), event.project.as_ref(), &page.title)
}

pub(super) fn milestone(event: &MilestoneEvent) -> String {
    let place =
        event.project.as_ref().map_or_else(String::new, |project| format!(" of {}", project.display()));
    format!("milestone {}{place} {}", event.object_attributes.title, past(&event.action))
}

pub(super) fn emoji(event: &EmojiEvent) -> String {
    let emoji = &event.object_attributes;
    let verb = if event.event_type == EmojiAction::Revoke { "no longer reacts" } else { "reacted" };
    let on = if let Some(request) = &event.merge_request {
        format!("merge request !{}", request.iid)
    } else if let Some(issue) = &event.issue {
        issue_name(issue)
    } else if let Some(commit) = &event.commit {
        format!("commit {}", short(&commit.id))
    } else if let Some(snippet) = &event.project_snippet {
        format!("snippet ${}", snippet.id)
    } else {
        match &emoji.awardable_type {
            AwardableType::WikiPage => "a wiki page".to_owned(),
            AwardableType::Note => "something".to_owned(),
            other => other.to_string(),
        }
    };
    let comment = if emoji.awardable_type == AwardableType::Note { "a comment on " } else { "" };
    line(
        event.user.as_ref(),
        &format!("{verb} with {} to {comment}{on}", emoji.name),
        event.project.as_ref(),
        "",
    )
}

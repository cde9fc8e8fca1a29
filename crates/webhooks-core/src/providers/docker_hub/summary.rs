//! One line for people about each event.

use super::Event;

pub(super) fn of(event: &Event) -> Option<String> {
    let Event::Push(event) = event else { return None };
    let who = event.push_data.pusher.as_deref().unwrap_or("someone");
    let repository = &event.repository.repo_name;
    Some(match &event.push_data.tag {
        Some(tag) => format!("{who} pushed {repository}:{tag}"),
        None => format!("{who} pushed to {repository}"),
    })
}

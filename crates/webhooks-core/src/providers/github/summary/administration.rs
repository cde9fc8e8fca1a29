//! Of a repository's settings, and of its security.

use std::fmt::Display;

use super::{line, who, words};
use crate::github::{CustomPropertyAction, Event, Repository};

pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::BranchProtectionConfiguration(event) => {
            let what = format!("{} all branch protection", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, "")
        }
        Event::BranchProtectionRule(event) => {
            let what = format!("{} a branch protection rule", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.rule.name)
        }
        Event::CodeScanningAlert(event) => {
            let title = event.alert.rule.description.as_deref().unwrap_or(&event.alert.rule.id);
            alert("code scanning", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::CustomProperty(event) => {
            let who = who(event.sender.as_ref());
            let property = &event.definition.property_name;
            match event.action {
                CustomPropertyAction::PromoteToEnterprise => {
                    format!("{who} made custom property {property} one of the enterprise")
                }
                _ => format!("{who} {} custom property {property}", words(&event.action)),
            }
        }
        Event::DependabotAlert(event) => {
            let title = &event.alert.security_advisory.summary;
            alert("Dependabot", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::DeployKey(event) => {
            let what = format!("{} a deploy key", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.key.title)
        }
        Event::Label(event) => {
            let what = format!("{} a label", words(&event.action));
            line(event.sender.as_ref(), &what, &event.repository, &event.label.name)
        }
        Event::Milestone(event) => {
            let what = format!("{} milestone #{}", words(&event.action), event.milestone.number);
            line(event.sender.as_ref(), &what, &event.repository, &event.milestone.title)
        }
        Event::PersonalAccessTokenRequest(event) => {
            let owner = who(event.personal_access_token_request.owner.as_ref());
            format!("request of {owner} for a personal access token: {}", words(&event.action))
        }
        Event::Repository(event) => {
            format!("{} {} {}", who(event.sender.as_ref()), words(&event.action), event.repository.full_name)
        }
        Event::RepositoryAdvisory(event) => {
            let advisory = &event.repository_advisory;
            let what = format!("{} advisory {}", words(&event.action), advisory.ghsa_id);
            line(event.sender.as_ref(), &what, &event.repository, &advisory.summary)
        }
        Event::RepositoryDispatch(event) => {
            line(event.sender.as_ref(), "sent a repository dispatch", &event.repository, &event.action)
        }
        Event::RepositoryImport(event) => {
            format!("import of {}: {}", event.repository.full_name, words(&event.status))
        }
        Event::RepositoryRuleset(event) => {
            let (who, action) = (who(event.sender.as_ref()), words(&event.action));
            format!(
                "{who} {action} a ruleset{}: {}",
                place(event.repository.as_ref()),
                event.repository_ruleset.name
            )
        }
        Event::RepositoryVulnerabilityAlert(event) => {
            let title = &event.alert.affected_package_name;
            match event.alert.number {
                Some(number) => {
                    alert("vulnerability", number, &event.action, event.repository.as_ref(), title)
                }
                None => return None,
            }
        }
        Event::SecretScanningAlert(event) => {
            let title = event.alert.secret_type_display_name.as_ref().unwrap_or(&event.alert.secret_type);
            alert("secret scanning", event.alert.number, &event.action, Some(&event.repository), title)
        }
        Event::SecurityAdvisory(event) => {
            let advisory = &event.security_advisory;
            format!("advisory {} was {}: {}", advisory.ghsa_id, words(&event.action), advisory.summary)
        }
        // What no line says better than the event's name.
        _ => return None,
    })
}

/// The sender is often nobody, or GitHub itself.
fn alert(
    of: &str,
    number: i64,
    action: &impl Display,
    repository: Option<&Repository>,
    title: &str,
) -> String {
    format!("{of} alert #{number}{}: {}: {title}", place(repository), words(action))
}

fn place(repository: Option<&Repository>) -> String {
    repository.map_or_else(String::new, |repository| format!(" in {}", repository.full_name))
}

//! Lines about people, teams, apps and money.

use super::{who, words};
use crate::github::{
    AppInstallation, InstallationAction, InstallationEvent, InstallationRepositoriesAction,
    InstallationRepositoriesEvent, InstallationTargetEvent, MarketplacePurchaseAction,
    MarketplacePurchaseEvent, MemberAction, MemberEvent, MembershipAction, MembershipEvent, OrgBlockEvent,
    OrganizationAction, OrganizationEvent, SponsorshipAction, SponsorshipEvent, TeamAction, TeamAddEvent,
    TeamEvent, UserEvent,
};

pub(super) fn installation(event: &InstallationEvent) -> String {
    let what = match &event.action {
        InstallationAction::Created => "installed".to_owned(),
        InstallationAction::Deleted => "uninstalled".to_owned(),
        InstallationAction::NewPermissionsAccepted => "accepted new permissions of".to_owned(),
        InstallationAction::Suspend => "suspended".to_owned(),
        InstallationAction::Unsuspend => "unsuspended".to_owned(),
        other => words(other),
    };
    format!("{} {what} {}", who(event.sender.as_ref()), app(&event.installation))
}

pub(super) fn installation_repositories(event: &InstallationRepositoriesEvent) -> String {
    let (given, repositories) = match &event.action {
        InstallationRepositoriesAction::Removed => ("took away from", &event.repositories_removed),
        _ => ("gave to", &event.repositories_added),
    };
    let what = match repositories.as_slice() {
        [] => "repositories".to_owned(),
        [one] => one.full_name.clone(),
        more => format!("{} repositories", more.len()),
    };
    format!("{} {given} {}: {what}", who(event.sender.as_ref()), app(&event.installation))
}

fn app(installation: &AppInstallation) -> String {
    let app =
        installation.app_slug.as_ref().map_or_else(|| "an app".to_owned(), |slug| format!("the app {slug}"));
    let account = installation.account.as_ref();
    match account.and_then(|account| account.login.as_ref().or(account.slug.as_ref())) {
        Some(account) => format!("{app} on {account}"),
        None => app,
    }
}

pub(super) fn installation_target(event: &InstallationTargetEvent) -> String {
    let change = event.changes.login.as_ref().or(event.changes.slug.as_ref());
    let before = change.and_then(|change| change.from.as_deref()).unwrap_or("an account");
    let now = event.account.login.as_ref().or(event.account.slug.as_ref());
    let to = now.map_or_else(String::new, |now| format!(" to {now}"));
    format!("{} {} {before}{to}", who(event.sender.as_ref()), words(&event.action))
}

pub(super) fn marketplace_purchase(event: &MarketplacePurchaseEvent) -> String {
    let purchase = &event.marketplace_purchase;
    let what = match &event.action {
        MarketplacePurchaseAction::Changed => "changed to".to_owned(),
        MarketplacePurchaseAction::PendingChange => "will change to".to_owned(),
        MarketplacePurchaseAction::PendingChangeCancelled => "keeps".to_owned(),
        other => words(other),
    };
    format!("{} {what} the plan {}", purchase.account.login, purchase.plan.name)
}

pub(super) fn member(event: &MemberEvent) -> String {
    let (member, repository) = (who(event.member.as_ref()), &event.repository.full_name);
    let what = match &event.action {
        MemberAction::Added => format!("added {member} to {repository}"),
        MemberAction::Removed => format!("removed {member} from {repository}"),
        other => format!("{} the permissions of {member} in {repository}", words(other)),
    };
    format!("{} {what}", who(event.sender.as_ref()))
}

pub(super) fn membership(event: &MembershipEvent) -> String {
    let to = if event.action == MembershipAction::Removed { "from" } else { "to" };
    let (sender, action) = (who(event.sender.as_ref()), words(&event.action));
    format!("{sender} {action} {} {to} the team {}", who(event.member.as_ref()), event.team.name)
}

pub(super) fn org_block(event: &OrgBlockEvent) -> String {
    let (sender, action) = (who(event.sender.as_ref()), words(&event.action));
    format!("{sender} {action} {} in {}", who(event.blocked_user.as_ref()), event.organization.login)
}

pub(super) fn organization(event: &OrganizationEvent) -> String {
    let organization = &event.organization.login;
    let what = match &event.action {
        OrganizationAction::MemberAdded => format!("added {} to {organization}", organization_member(event)),
        OrganizationAction::MemberInvited => {
            format!("invited {} to {organization}", organization_member(event))
        }
        OrganizationAction::MemberRemoved => {
            format!("removed {} from {organization}", organization_member(event))
        }
        other => format!("{} the organization {organization}", words(other)),
    };
    format!("{} {what}", who(event.sender.as_ref()))
}

fn organization_member(event: &OrganizationEvent) -> &str {
    let member = event.membership.as_ref().and_then(|membership| membership.user.as_ref());
    who(event.user.as_ref().or(member))
}

pub(super) fn sponsorship(event: &SponsorshipEvent) -> String {
    let sponsorship = &event.sponsorship;
    let what = match &event.action {
        SponsorshipAction::Cancelled => "no longer sponsors".to_owned(),
        SponsorshipAction::Created => "sponsors".to_owned(),
        SponsorshipAction::PendingCancellation => "will no longer sponsor".to_owned(),
        SponsorshipAction::PendingTierChange => "will change the sponsorship of".to_owned(),
        SponsorshipAction::TierChanged => "changed the sponsorship of".to_owned(),
        other => format!("{} the sponsorship of", words(other)),
    };
    let (sponsor, sponsored) = (who(sponsorship.sponsor.as_ref()), who(sponsorship.sponsorable.as_ref()));
    format!("{sponsor} {what} {sponsored}: {}", sponsorship.tier.name)
}

pub(super) fn team(event: &TeamEvent) -> String {
    let team = &event.team.name;
    let repository = event.repository.as_ref().map_or("a repository", |repository| &repository.full_name);
    let what = match &event.action {
        TeamAction::AddedToRepository => format!("gave the team {team} access to {repository}"),
        TeamAction::RemovedFromRepository => format!("took access to {repository} from the team {team}"),
        other => format!("{} the team {team} of {}", words(other), event.organization.login),
    };
    format!("{} {what}", who(event.sender.as_ref()))
}

pub(super) fn team_add(event: &TeamAddEvent) -> String {
    let (team, repository) = (&event.team.name, &event.repository.full_name);
    format!("{} gave the team {team} access to {repository}", who(event.sender.as_ref()))
}

pub(super) fn user(event: &UserEvent) -> String {
    let (sender, action) = (who(event.sender.as_ref()), words(&event.action));
    format!("{sender} {action} the user {}", who(event.user.as_ref()))
}

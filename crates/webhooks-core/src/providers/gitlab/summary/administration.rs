//! Lines about members, tokens, and what administrators hear of.

use super::super::{
    AccessTokenEvent, DeployTokenEvent, GroupEvent, GroupMemberEvent, GroupMemberEventName, HookGroup,
    KeyEvent, MemberApprovalEvent, MemberApprovalsAction, MemberApprovalsEvent, Project, ProjectEvent,
    ProjectMemberEvent, ProjectMemberEventName, SubgroupEvent, UserEvent, UserEventName,
};
use super::{pusher, words};
use crate::wire::Timestamp;

pub(super) fn access_token(event: &AccessTokenEvent) -> String {
    let token = &event.object_attributes;
    let owner = owner(event.project.as_ref(), event.group.as_ref());
    format!("access token {}{owner} {}", token.name, expires(token.expires_at.as_ref()))
}

pub(super) fn deploy_token(event: &DeployTokenEvent) -> String {
    let token = &event.object_attributes;
    let owner = owner(event.project.as_ref(), event.group.as_ref());
    format!("deploy token {}{owner} {}", token.name, expires(token.expires_at.as_ref()))
}

fn owner(project: Option<&Project>, group: Option<&HookGroup>) -> String {
    let group = group.and_then(|group| group.full_path.as_deref().or(group.group_path.as_deref()));
    match (project, group) {
        (Some(project), _) => format!(" of {}", project.display()),
        (None, Some(group)) => format!(" of group {group}"),
        (None, None) => String::new(),
    }
}

fn expires(at: Option<&Timestamp>) -> String {
    at.map_or_else(|| "is about to expire".to_owned(), |at| format!("expires at {at}"))
}

pub(super) fn group(event: &GroupEvent) -> String {
    format!("group {}: {}", event.full_path.as_ref().unwrap_or(&event.path), words(&event.event_name))
}

pub(super) fn subgroup(event: &SubgroupEvent) -> String {
    format!("group {}: {}", event.full_path.as_ref().unwrap_or(&event.path), words(&event.event_name))
}

pub(super) fn group_member(event: &GroupMemberEvent) -> String {
    let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
    let group = &event.group_path;
    match &event.event_name {
        GroupMemberEventName::Add => format!("{who} is now a member of group {group}"),
        GroupMemberEventName::Remove => format!("{who} is no longer a member of group {group}"),
        GroupMemberEventName::Update => format!("{who} has another membership of group {group}"),
        GroupMemberEventName::AccessRequest => format!("{who} asks for access to group {group}"),
        other => format!("{who} and group {group}: {}", words(other)),
    }
}

pub(super) fn project_member(event: &ProjectMemberEvent) -> String {
    let who = pusher(event.user_username.as_ref(), event.user_name.as_ref());
    let project = event.project_path_with_namespace.as_ref().unwrap_or(&event.project_path);
    match &event.event_name {
        ProjectMemberEventName::Add => format!("{who} is now a member of {project}"),
        ProjectMemberEventName::Remove => format!("{who} is no longer a member of {project}"),
        ProjectMemberEventName::Update => format!("{who} has another membership of {project}"),
        ProjectMemberEventName::AccessRequest => format!("{who} asks for access to {project}"),
        other => format!("{who} and {project}: {}", words(other)),
    }
}

pub(super) fn project(event: &ProjectEvent) -> String {
    let path = event.path_with_namespace.as_ref().unwrap_or(&event.path);
    let before = match &event.old_path_with_namespace {
        Some(old) => format!(", before {old}"),
        None => String::new(),
    };
    format!("project {path}{before}: {}", words(&event.event_name))
}

pub(super) fn user(event: &UserEvent) -> String {
    let name = event.username.as_ref().or(event.name.as_ref()).unwrap_or(&event.email);
    match event.event_name {
        UserEventName::FailedLogin => format!("{name}, who is blocked, tried to log in"),
        UserEventName::Rename => {
            format!("user {} is now {name}", event.old_username.as_deref().unwrap_or("someone"))
        }
        _ => format!("user {name}: {}", words(&event.event_name)),
    }
}

pub(super) fn key(event: &KeyEvent) -> String {
    format!("SSH key of {}: {}", event.username.as_deref().unwrap_or("nobody"), words(&event.event_name))
}

pub(super) fn member_approval(event: &MemberApprovalEvent) -> String {
    format!("a role for user {} awaits approval", id_or(event.user_id.as_ref()))
}

pub(super) fn member_approvals(event: &MemberApprovalsEvent) -> String {
    let user = id_or(event.user_id.as_ref());
    let decision = match &event.action {
        MemberApprovalsAction::Approve => "approved".to_owned(),
        MemberApprovalsAction::Deny => "denied".to_owned(),
        other => words(other),
    };
    format!("a role for user {user} was {decision} by user {}", event.reviewed_by_user_id)
}

fn id_or(id: Option<&crate::wire::Id>) -> String {
    id.map_or_else(|| "unknown".to_owned(), ToString::to_string)
}

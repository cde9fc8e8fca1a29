use crate::Deserialize;
use crate::wire;

/// A user is to get a role that costs a seat, and an administrator has to approve it.
///
/// <https://docs.gitlab.com/administration/system_hooks/#events-for-member-approval-in-subscription>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberApprovalEvent {
    /// `gitlab_subscription_member_approval`.
    pub object_kind: Option<String>,
    /// `enqueue`.
    pub action: Option<String>,
    pub object_attributes: MemberApproval,
    pub user_id: Option<wire::Id>,
    pub requested_by_user_id: Option<wire::Id>,
    pub promotion_namespace_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// From which role to which.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberApproval {
    /// A number: 30 is Developer.
    pub new_access_level: i64,
    /// A number; `null` for who was no member.
    pub old_access_level: Option<i64>,
    /// `null` for who was no member.
    pub existing_member_id: Option<wire::Id>,
}

use crate::Deserialize;
use crate::wire;

/// An administrator approved or denied what [`MemberApprovalEvent`](crate::gitlab::MemberApprovalEvent) asked for.
///
/// <https://docs.gitlab.com/administration/system_hooks/#events-for-member-approval-in-subscription>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberApprovalsEvent {
    /// `gitlab_subscription_member_approvals`.
    pub object_kind: Option<String>,
    pub action: MemberApprovalsAction,
    pub object_attributes: MemberApprovals,
    pub user_id: Option<wire::Id>,
    pub reviewed_by_user_id: wire::Id,
    pub updated_at: Option<wire::Timestamp>,
}

/// What came of it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberApprovals {
    /// With `approve`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub promotion_request_ids_that_failed_to_apply: Vec<wire::Id>,
    pub status: Option<MemberApprovalsStatus>,
}

crate::open_enum! {
    /// What an administrator decided.
    pub enum MemberApprovalsAction {
        Approve = "approve",
        Deny = "deny",
    }
}

crate::open_enum! {
    /// Whether the decision could be carried out.
    pub enum MemberApprovalsStatus {
        Success = "success",
    }
}

use crate::Deserialize;
use crate::github::{
    Enterprise, ExemptionRequest, ExemptionResponse, Installation, Organization, Repository, User,
};

/// Somebody asked for leave, or was answered: to push past a ruleset (`exemption_request_push_ruleset`) or past push
/// protection (`exemption_request_secret_scanning`, which the docs call `bypass_request_secret_scanning`), or to
/// dismiss an alert (`dismissal_request_code_scanning`, `dismissal_request_dependabot`,
/// `dismissal_request_secret_scanning`). The delivery's kind says which, and so does `exemption_request.request_type`.
///
/// Enterprise Cloud and Enterprise Server only.
///
/// <https://docs.github.com/enterprise-cloud@latest/webhooks/webhook-events-and-payloads#exemption_request_push_ruleset>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionRequestEvent {
    pub action: ExemptionRequestAction,
    pub exemption_request: ExemptionRequest,
    /// With `response_submitted` and `response_dismissed`: the answer.
    pub exemption_response: Option<ExemptionResponse>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a request.
    pub enum ExemptionRequestAction {
        Cancelled = "cancelled",
        /// Granted, and made use of.
        Completed = "completed",
        Created = "created",
        /// An answer was taken back.
        ResponseDismissed = "response_dismissed",
        ResponseSubmitted = "response_submitted",
    }
}

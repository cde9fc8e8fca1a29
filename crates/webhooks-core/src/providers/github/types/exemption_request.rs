use crate::Deserialize;
use crate::wire;

/// That somebody asks for leave: to push past a rule, or to dismiss an alert.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionRequest {
    pub id: i64,
    /// Counted per repository.
    pub number: Option<i64>,
    pub repository_id: Option<i64>,
    pub requester_id: Option<i64>,
    pub requester_login: Option<String>,
    pub request_type: Option<ExemptionRequestType>,
    pub exemption_request_data: Option<ExemptionRequestData>,
    /// What it is about, by request type: a commit's SHA, an alert's number.
    pub resource_identifier: Option<String>,
    pub status: Option<ExemptionRequestStatus>,
    pub requester_comment: Option<String>,
    pub metadata: Option<ExemptionRequestMetadata>,
    pub expires_at: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub responses: Vec<ExemptionResponse>,
    pub html_url: Option<String>,
}

/// What leave is asked for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionRequestData {
    #[serde(rename = "type")]
    pub kind: Option<ExemptionRequestType>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub data: Vec<ExemptionRequestItem>,
}

/// One rule, secret or alert; which members it has depends on the request's type.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionRequestItem {
    /// Of a push ruleset.
    pub ruleset_id: Option<i64>,
    /// Of a push ruleset.
    pub ruleset_name: Option<String>,
    /// Of a push ruleset: how often it was broken.
    pub total_violations: Option<i64>,
    /// Of a push ruleset.
    pub rule_type: Option<String>,
    /// Of a secret.
    pub secret_type: Option<String>,
    /// Where a secret is that was to be pushed.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub locations: Vec<ExemptionLocation>,
    /// Of a secret whose alert is to be dismissed.
    pub reason: Option<ExemptionReason>,
    /// Of an alert; documented as text.
    pub alert_number: Option<wire::Id>,
}

/// Where a secret is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionLocation {
    /// The SHA.
    pub commit: Option<String>,
    pub branch: Option<String>,
    pub path: Option<String>,
}

/// More about a request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionRequestMetadata {
    /// Of a secret that was to be pushed: its type, for people.
    pub label: Option<String>,
    pub reason: Option<ExemptionReason>,
    /// Of an alert.
    pub alert_title: Option<String>,
}

/// What a reviewer says to a request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExemptionResponse {
    pub id: i64,
    pub reviewer_id: Option<i64>,
    pub reviewer_login: Option<String>,
    pub status: Option<ExemptionResponseStatus>,
    pub reviewer_comment: Option<String>,
    pub created_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// What kind of leave is asked for.
    pub enum ExemptionRequestType {
        CodeScanningAlertDismissal = "code_scanning_alert_dismissal",
        DependabotAlertDismissal = "dependabot_alert_dismissal",
        LicenseComplianceDismissal = "license_compliance_dismissal",
        PushRulesetBypass = "push_ruleset_bypass",
        /// To push a secret all the same.
        SecretScanning = "secret_scanning",
        /// To dismiss a secret's alert.
        SecretScanningClosure = "secret_scanning_closure",
    }
}

crate::open_enum! {
    /// What came of a request.
    pub enum ExemptionRequestStatus {
        Cancelled = "cancelled",
        Completed = "completed",
        Pending = "pending",
        Rejected = "rejected",
    }
}

crate::open_enum! {
    /// A reviewer's answer.
    pub enum ExemptionResponseStatus {
        Approved = "approved",
        /// Taken back.
        Dismissed = "dismissed",
        Rejected = "rejected",
    }
}

crate::open_enum! {
    /// Why leave should be given.
    pub enum ExemptionReason {
        /// Of a licence.
        Amendment = "amendment",
        /// Of a secret.
        FalsePositive = "false_positive",
        /// Of code.
        FalsePositiveCode = "false positive",
        FixStarted = "fix_started",
        FixedLater = "fixed_later",
        Inaccurate = "inaccurate",
        InaccurateLicense = "inaccurate license",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        PrivatePackage = "private package",
        Revoked = "revoked",
        Tests = "tests",
        TolerableRisk = "tolerable_risk",
        UsedInTests = "used in tests",
        WontFix = "won't fix",
    }
}

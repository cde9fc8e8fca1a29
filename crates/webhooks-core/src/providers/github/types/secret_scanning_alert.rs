use crate::Deserialize;

use super::User;
use crate::wire;

/// A secret that was found in a repository. The secret itself is not sent.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningAlert {
    /// Counted per repository.
    pub number: i64,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub locations_url: Option<String>,
    /// `null` while it is open.
    pub resolution: Option<SecretScanningResolution>,
    pub resolved_at: Option<wire::Timestamp>,
    pub resolved_by: Option<User>,
    pub resolution_comment: Option<String>,
    /// Such as `adafruit_io_key`, or the name of a custom pattern.
    pub secret_type: String,
    /// The same for people.
    pub secret_type_display_name: Option<String>,
    /// Who issues such secrets.
    pub provider: Option<String>,
    pub provider_slug: Option<String>,
    pub secret_category: Option<SecretCategory>,
    pub validity: Option<SecretValidity>,
    pub push_protection_bypassed: Option<bool>,
    pub push_protection_bypassed_by: Option<User>,
    pub push_protection_bypassed_at: Option<wire::Timestamp>,
    pub push_protection_bypass_request_reviewer: Option<User>,
    pub push_protection_bypass_request_reviewer_comment: Option<String>,
    pub push_protection_bypass_request_comment: Option<String>,
    pub push_protection_bypass_request_html_url: Option<String>,
    /// Whether it is in a public repository too.
    pub publicly_leaked: Option<bool>,
    /// Whether it is in other repositories of the organization or enterprise too.
    pub multi_repo: Option<bool>,
    pub assigned_to: Option<User>,
    pub closure_request_comment: Option<String>,
    pub closure_request_reviewer_comment: Option<String>,
    pub closure_request_reviewer: Option<User>,
    /// What the issuer says about it, such as whose it is.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub metadata: Vec<SecretMetadata>,
}

/// One thing that is known about a secret.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretMetadata {
    pub key: String,
    pub value: Option<String>,
}

crate::open_enum! {
    /// Why an alert is closed.
    pub enum SecretScanningResolution {
        FalsePositive = "false_positive",
        PatternDeleted = "pattern_deleted",
        PatternEdited = "pattern_edited",
        Revoked = "revoked",
        UsedInTests = "used_in_tests",
        WontFix = "wont_fix",
    }
}

crate::open_enum! {
    /// How a secret was recognised.
    pub enum SecretCategory {
        /// By the pattern of an issuer, or a custom one.
        Default = "default",
        /// By its looks.
        Generic = "generic",
    }
}

crate::open_enum! {
    /// Whether a secret still opens something.
    pub enum SecretValidity {
        Active = "active",
        Inactive = "inactive",
        Unknown = "unknown",
    }
}

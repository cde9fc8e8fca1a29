use crate::Deserialize;

use super::{
    AdvisoryIdentifier, AdvisoryPackage, Cvss, CvssSeverities, Cwe, Repository, Severity, Team, User,
};
use crate::wire;

/// A security advisory of one repository, as its maintainers write it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryAdvisory {
    /// Such as `GHSA-xxxx-xxxx-xxxx`.
    pub ghsa_id: String,
    /// `null` if there is none (yet).
    pub cve_id: Option<String>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub summary: String,
    /// Markdown.
    pub description: Option<String>,
    pub severity: Option<Severity>,
    pub author: Option<User>,
    pub publisher: Option<User>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub identifiers: Vec<AdvisoryIdentifier>,
    pub state: Option<AdvisoryState>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub published_at: Option<wire::Timestamp>,
    pub closed_at: Option<wire::Timestamp>,
    pub withdrawn_at: Option<wire::Timestamp>,
    /// Set if it was reported in private.
    pub submission: Option<AdvisorySubmission>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub vulnerabilities: Vec<RepositoryVulnerability>,
    pub cvss: Option<Cvss>,
    pub cvss_severities: Option<CvssSeverities>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub cwes: Vec<Cwe>,
    /// The ids of `cwes`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub cwe_ids: Vec<String>,
    /// By login.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub credits: Vec<AdvisoryCredit>,
    /// The same by account, and whether they accepted.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub credits_detailed: Vec<AdvisoryCredit>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub collaborating_users: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub collaborating_teams: Vec<Team>,
    /// Where the fix is worked on in private.
    pub private_fork: Option<Box<Repository>>,
}

/// That an advisory began as somebody's private report.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AdvisorySubmission {
    /// By the maintainers.
    pub accepted: Option<bool>,
}

/// One range of versions that a repository's advisory is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryVulnerability {
    pub package: Option<AdvisoryPackage>,
    /// Such as `>= 1.2.0, < 1.2.7`.
    pub vulnerable_version_range: Option<String>,
    pub patched_versions: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub vulnerable_functions: Vec<String>,
}

/// Whom an advisory gives credit, and for what.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AdvisoryCredit {
    /// Only in `credits`.
    pub login: Option<String>,
    /// Only in `credits_detailed`.
    pub user: Option<User>,
    #[serde(rename = "type")]
    pub kind: Option<CreditType>,
    /// Only in `credits_detailed`.
    pub state: Option<CreditState>,
}

crate::open_enum! {
    /// How far an advisory has come.
    pub enum AdvisoryState {
        Closed = "closed",
        Draft = "draft",
        Published = "published",
        /// Reported in private, and not looked at yet.
        Triage = "triage",
        Withdrawn = "withdrawn",
    }
}

crate::open_enum! {
    /// What somebody did about a vulnerability.
    pub enum CreditType {
        Analyst = "analyst",
        Coordinator = "coordinator",
        Finder = "finder",
        Other = "other",
        RemediationDeveloper = "remediation_developer",
        RemediationReviewer = "remediation_reviewer",
        RemediationVerifier = "remediation_verifier",
        Reporter = "reporter",
        Sponsor = "sponsor",
        Tool = "tool",
    }
}

crate::open_enum! {
    /// What somebody says to being given credit.
    pub enum CreditState {
        Accepted = "accepted",
        Declined = "declined",
        Pending = "pending",
    }
}

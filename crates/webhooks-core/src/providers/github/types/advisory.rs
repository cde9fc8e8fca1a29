use crate::Deserialize;
use crate::wire;

/// A security advisory that GitHub reviewed: what is wrong with which versions of which packages.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAdvisory {
    /// Such as `GHSA-xxxx-xxxx-xxxx`.
    pub ghsa_id: String,
    /// `null` if there is none (yet).
    pub cve_id: Option<String>,
    pub summary: String,
    /// Markdown.
    pub description: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub vulnerabilities: Vec<Vulnerability>,
    pub severity: Option<Severity>,
    pub classification: Option<AdvisoryClassification>,
    pub cvss: Option<Cvss>,
    pub cvss_severities: Option<CvssSeverities>,
    pub epss: Option<Epss>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub cwes: Vec<Cwe>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub identifiers: Vec<AdvisoryIdentifier>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub references: Vec<AdvisoryReference>,
    pub published_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub withdrawn_at: Option<wire::Timestamp>,
}

/// One range of versions that an advisory is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Vulnerability {
    pub package: AdvisoryPackage,
    pub severity: Option<Severity>,
    /// Such as `>= 1.2.0, < 1.2.7`.
    pub vulnerable_version_range: Option<String>,
    /// `null` if no version is free of it.
    pub first_patched_version: Option<PatchedVersion>,
}

/// A package of an ecosystem.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AdvisoryPackage {
    pub ecosystem: Ecosystem,
    pub name: Option<String>,
}

/// A version that an advisory no longer holds for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PatchedVersion {
    pub identifier: Option<String>,
}

/// A score by the Common Vulnerability Scoring System.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Cvss {
    /// What the score is made from, such as `CVSS:3.1/AV:N/...`.
    pub vector_string: Option<String>,
    /// 0.0 to 10.0.
    pub score: Option<f64>,
}

/// The scores by two versions of the Common Vulnerability Scoring System.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CvssSeverities {
    pub cvss_v3: Option<Cvss>,
    pub cvss_v4: Option<Cvss>,
}

/// How likely it is to be exploited, by the Exploit Prediction Scoring System.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Epss {
    /// 0.0 to 1.0, whatever the name says.
    pub percentage: Option<f64>,
    /// 0.0 to 1.0.
    pub percentile: Option<f64>,
}

/// A kind of weakness, by the Common Weakness Enumeration.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Cwe {
    /// Such as `CWE-79`.
    pub cwe_id: String,
    pub name: Option<String>,
}

/// A name that an advisory goes by.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AdvisoryIdentifier {
    /// `CVE` or `GHSA`.
    #[serde(rename = "type")]
    pub kind: String,
    pub value: String,
}

/// Where to read more.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AdvisoryReference {
    pub url: String,
}

crate::open_enum! {
    /// How bad a vulnerability is.
    pub enum Severity {
        Critical = "critical",
        High = "high",
        Medium = "medium",
        /// What `security_advisory` and `repository_vulnerability_alert` call medium.
        Moderate = "moderate",
        Low = "low",
    }
}

crate::open_enum! {
    /// What an advisory is about.
    pub enum AdvisoryClassification {
        General = "general",
        /// The package itself means harm.
        Malware = "malware",
    }
}

crate::open_enum! {
    /// Where packages of a language are published.
    pub enum Ecosystem {
        Actions = "actions",
        Composer = "composer",
        Erlang = "erlang",
        Go = "go",
        Maven = "maven",
        Npm = "npm",
        Nuget = "nuget",
        Other = "other",
        Pip = "pip",
        Pub = "pub",
        Rubygems = "rubygems",
        Rust = "rust",
        Swift = "swift",
    }
}

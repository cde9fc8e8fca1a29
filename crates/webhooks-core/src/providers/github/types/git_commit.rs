use crate::Deserialize;

use super::GitUser;
use crate::wire;

/// A commit as git has it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitCommit {
    pub author: GitUser,
    pub comment_count: Option<i64>,
    pub committer: GitUser,
    pub message: String,
    pub tree: Option<GitObject>,
    pub url: Option<String>,
    pub verification: Option<Verification>,
}

/// A commit or a tree, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitObject {
    pub sha: Option<String>,
    pub url: Option<String>,
    pub html_url: Option<String>,
}

/// What GitHub makes of a commit's signature.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Verification {
    /// What was signed.
    pub payload: Option<String>,
    pub reason: Option<VerificationReason>,
    pub signature: Option<String>,
    pub verified: bool,
    pub verified_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// Why a signature is good or not.
    pub enum VerificationReason {
        BadCert = "bad_cert",
        BadEmail = "bad_email",
        ExpiredKey = "expired_key",
        GpgverifyError = "gpgverify_error",
        GpgverifyUnavailable = "gpgverify_unavailable",
        Invalid = "invalid",
        MalformedSignature = "malformed_signature",
        NoUser = "no_user",
        NotSigningKey = "not_signing_key",
        OcspPending = "ocsp_pending",
        UnknownKey = "unknown_key",
        UnknownSignatureType = "unknown_signature_type",
        Unsigned = "unsigned",
        UnverifiedEmail = "unverified_email",
        Valid = "valid",
    }
}

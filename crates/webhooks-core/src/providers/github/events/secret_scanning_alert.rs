use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, SecretScanningAlert, User};
use crate::wire;

/// A secret was found in a repository, or something happened to the alert about one.
///
/// Each place that it is found in is a `secret_scanning_alert_location`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecretScanningAlertEvent {
    pub action: SecretScanningAlertAction,
    pub alert: SecretScanningAlert,
    /// With `assigned` and `unassigned`: who.
    pub assignee: Option<User>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `secret_scanning_alert_location` has all of the above.
    #[serde(default, rename = "location")]
    _location: wire::Absent,
}

crate::open_enum! {
    /// What happened to an alert.
    pub enum SecretScanningAlertAction {
        Assigned = "assigned",
        Created = "created",
        /// The issuer said something about the secret.
        MetadataCreated = "metadata_created",
        MetadataRemoved = "metadata_removed",
        /// It was seen in a public repository.
        PubliclyLeaked = "publicly_leaked",
        Reopened = "reopened",
        /// `alert.resolution` says how.
        Resolved = "resolved",
        Unassigned = "unassigned",
        /// Whether it still opens something was looked up.
        Validated = "validated",
    }
}

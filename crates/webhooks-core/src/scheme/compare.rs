//! The one comparison of strings with secrets.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::Secrets;

/// Which of the secrets `sent` is. Both sides are hashed first, so that not even the length shows in the time taken,
/// and all secrets are tried.
pub(super) fn matching_secret(secrets: &Secrets, sent: &[u8]) -> Option<usize> {
    let sent = Sha256::digest(sent);
    let mut matching = None;
    for (index, secret) in secrets.iter().enumerate() {
        if bool::from(Sha256::digest(secret.expose()).ct_eq(&sent)) {
            matching = matching.or(Some(index));
        }
    }
    matching
}

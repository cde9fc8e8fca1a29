//! Secrets as people paste them.

use webhooks_core::sample::RSA_KEYS;
use webhooks_core::scheme::{Basic, Ed25519Key, RsaKey, StandardKey};
use webhooks_core::{Secret, SecretError};

use crate::Target;
use crate::credentials::{ED25519, SECRET, USER, V1A};

/// Any text at all: read or refused, and never shown.
pub(crate) fn target() -> Target {
    let run = |input: &[u8]| {
        let secret = match Secret::new(input) {
            Ok(secret) => secret,
            Err(error) => {
                assert!(input.trim_ascii().is_empty(), "{error}");
                return;
            }
        };
        assert_eq!(format!("{secret:?}"), "Secret(..)");
        hidden(StandardKey::new(&secret), "StandardKey(..)");
        hidden(Ed25519Key::from_hex(&secret), "Ed25519Key(..)");
        hidden(Ed25519Key::standard(&secret), "Ed25519Key(..)");
        hidden(RsaKey::from_pem(&secret), "RsaKey(..)");
        assert_eq!(Basic::new(secret).is_ok(), input.contains(&b':'));
    };
    let seeds = || {
        let basic = format!("{USER}:{SECRET}");
        [SECRET, V1A, ED25519, RSA_KEYS[1], &basic].map(|text| text.as_bytes().to_vec()).into()
    };
    Target::new("keys", run, seeds)
}

fn hidden<T: std::fmt::Debug>(read: Result<T, SecretError>, shown: &str) {
    match read {
        Ok(key) => assert_eq!(format!("{key:?}"), shown),
        // Nothing in these is from the input.
        Err(SecretError::Format(_) | SecretError::NotUnicode | SecretError::Empty) => {}
        Err(error) => panic!("a reason that does not belong here: {error:?}"),
    }
}

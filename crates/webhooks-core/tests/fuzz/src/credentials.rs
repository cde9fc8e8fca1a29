//! The secrets of all targets: fixed, and in no seed.

use webhooks_core::sample::RSA_KEYS;
use webhooks_core::scheme::{Credentials, Way};
use webhooks_core::{FixedClock, Secret};

/// Base64 of 32 bytes, so that it serves ways that want a key as well as those that take any text.
pub(crate) const SECRET: &str = "whsec_d2hhdCBubyBmdXp6ZXIgY2FuIGV2ZXIgZ3Vlc3MuLi4=";

/// The user name that goes with it where there is one.
pub(crate) const USER: &str = "user";

/// A private Ed25519 key, as `standard_webhooks` writes it.
pub(crate) const V1A: &str =
    "whsk_ZZ8fyShaCzNGzhdkoQ4N8jTtUVcG7Zzx7F8OIWikQ7JRqI250b5rVQhgifzjM5GEGOWSsBukaZmdLkaqfSunvw==";

/// The same key in hexadecimal.
pub(crate) const ED25519: &str = "659f1fc9285a0b3346ce1764a10e0df234ed515706ed9cf1ec5f0e2168a443b2\
                                  51a88db9d1be6b55086089fce333918418e592b01ba469999d2e46aa7d2ba7bf";

/// When all inputs arrive.
pub(crate) const NOW: u32 = 1_700_000_000;

pub(crate) fn clock() -> FixedClock {
    FixedClock::at_unix(NOW)
}

pub(crate) fn secret(text: &str) -> Secret {
    Secret::new(text).expect("the secrets of targets are usable")
}

/// What a way is set up with.
pub(crate) fn of(way: &Way) -> Credentials {
    let credentials = Credentials::from(secret(&match way.name {
        "v1a" => V1A.to_owned(),
        "ed25519" => ED25519.to_owned(),
        "rsa_sha1" => RSA_KEYS[1].to_owned(),
        name if name.ends_with("basic") => format!("{USER}:{SECRET}"),
        _ => SECRET.to_owned(),
    }));
    if way.needs_token { credentials.and_token(secret(SECRET)) } else { credentials }
}

/// No secret is in a text that may get into a log.
pub(crate) fn assert_hidden(shown: &str) {
    for secret in [SECRET, V1A, ED25519, RSA_KEYS[1]] {
        assert!(!shown.contains(secret), "a secret is shown: {shown}");
    }
}

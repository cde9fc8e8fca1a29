//! The lenient small types of payloads.

use webhooks_core::serde::de::DeserializeOwned;
use webhooks_core::wire::{Flag, Id, Number, Timestamp};

use crate::Target;

/// A scalar as a member: kept as it was sent.
pub(crate) fn scalars() -> Target {
    let run = |input: &[u8]| {
        let Ok(value) = serde_json::from_slice::<serde_json::Value>(input) else { return };
        let text = value.as_str();
        let whole = value.as_i64();
        if let Some(number) = read::<Number>(input) {
            assert!(value.is_number() || text == Some(number.as_str()));
            assert!(whole.is_none() || number.as_i64() == whole);
            assert!(number.as_f64().is_none_or(f64::is_finite));
            assert!(!value.is_number() || number.as_f64() == value.as_f64(), "{number:?} {value:?}");
        } else {
            assert!(!value.is_number() && text.is_none());
        }
        if let Some(id) = read::<Id>(input) {
            assert_eq!(id.as_str(), text);
            assert!(value.as_u64().is_none() || id.as_u64() == value.as_u64());
            if let Some(float) = value.as_f64().filter(|_| value.is_f64()) {
                assert_eq!(id.to_string().parse(), Ok(float), "a whole number, however written");
            } else {
                assert_eq!(id.to_string(), text.map_or_else(|| value.to_string(), ToOwned::to_owned));
            }
        }
        if let Some(flag) = read::<Flag>(input) {
            assert!(value.as_bool().is_none() || flag.is_set() == value.as_bool());
        }
    };
    Target::new("scalars", run, || {
        [
            "7",
            "-1",
            "5.0",
            "\"7\"",
            "true",
            "\"false\"",
            "1e308",
            "18446744073709551615",
            "\" 1.5 \"",
            "null",
            "[]",
        ]
        .map(Into::into)
        .into()
    })
}

/// A time is what it is when it is written down in full and read again.
pub(crate) fn timestamp() -> Target {
    let run = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else { return };
        let sent = [Some(serde_json::Value::from(text)), serde_json::from_str(text).ok()];
        for sent in sent.into_iter().flatten() {
            let Some(timestamp) = read::<Timestamp>(sent.to_string().as_bytes()) else {
                assert!(!sent.is_string() && !sent.is_number());
                continue;
            };
            assert_eq!(timestamp.is_number(), sent.is_number());
            assert!(sent.is_number() || sent.as_str() == Some(timestamp.as_str()));
            let Ok(instant) = timestamp.to_jiff() else { continue };
            let written = read::<Timestamp>(format!("\"{instant}\"").as_bytes());
            assert_eq!(written.and_then(|written| written.to_jiff().ok()), Some(instant));
        }
    };
    Target::new("timestamp", run, || {
        [
            "2019-05-17T18:08:09Z",
            "2019-05-18T02:08:09.000+08:00",
            "2019-05-18 02:08:09 +0800",
            "2019-05-17 18:08:09 UTC",
            "2019-05-17",
            "1558116489",
            "1558116489.25",
            "1558116489000",
        ]
        .map(Into::into)
        .into()
    })
}

fn read<T: DeserializeOwned>(json: &[u8]) -> Option<T> {
    serde_json::from_slice(json).ok()
}

use crate::Deserialize;
use crate::{json, wire};

/// Someone asked for a test, at Codeup or the AtomGit of 2022: two SHAs, and nothing of a push.
///
/// <https://help.aliyun.com/zh/yunxiao/user-guide/webhooks-settings>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TestEvent {
    pub before: String,
    pub after: String,
    // What a push has.
    #[serde(default, rename = "ref")]
    _ref: wire::Absent,
    #[serde(default, rename = "object_kind")]
    _object_kind: wire::Absent,
}

impl TestEvent {
    pub(in crate::providers::atomgit) fn is(body: &[u8]) -> bool {
        json::decode::<Self>(body).is_ok()
    }
}

//! The fixtures of `fixtures/gitee`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/gitee/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "Issue_Hook",
    "Issue_Hook.state_change",
    "Merge_Request_Hook",
    "Merge_Request_Hook.merged",
    "Merge_Request_Hook.update_label",
    "Note_Hook",
    "Note_Hook.on_commit",
    "Note_Hook.on_pull_request",
    "Push_Hook",
    "Push_Hook.branch_created",
    "Push_Hook.branch_deleted",
    "Tag_Push_Hook",
    "Tag_Push_Hook.deleted",
];

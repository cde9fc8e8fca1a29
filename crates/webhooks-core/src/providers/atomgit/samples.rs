//! The fixtures of `fixtures/atomgit`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/atomgit/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "Issue_Hook",
    "Merge_Request_Hook",
    "Merge_Request_Hook.merged",
    "Merge_Request_Hook.of_2022",
    "Merge_Request_Hook.pushed",
    "Note_Hook",
    "Note_Hook.member_twice",
    "Note_Hook.of_2022",
    "Note_Hook.on_commit",
    "Note_Hook.on_issue",
    "Push_Hook",
    "Push_Hook.by_no_one",
    "Push_Hook.codeup",
    "Push_Hook.deleted",
    "Push_Hook.of_2022",
    "Push_Hook.password",
    "Tag_Push_Hook",
    "Tag_Push_Hook.of_2022",
    "Test_Hook",
    "issue_comment",
    "issues",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "push",
];

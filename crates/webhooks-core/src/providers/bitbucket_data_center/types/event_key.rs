use crate::Event as _;
use crate::bitbucket_data_center::Event;

crate::open_enum! {
    /// The event's name as the body says it, which is signed.
    pub enum EventKey {
        MirrorRepoSynchronized = "mirror:repo_synchronized",
        PrCommentAdded = "pr:comment:added",
        PrCommentDeleted = "pr:comment:deleted",
        PrCommentEdited = "pr:comment:edited",
        PrDeclined = "pr:declined",
        PrDeleted = "pr:deleted",
        PrFromRefUpdated = "pr:from_ref_updated",
        PrMerged = "pr:merged",
        PrModified = "pr:modified",
        PrOpened = "pr:opened",
        PrReviewerApproved = "pr:reviewer:approved",
        /// Asked for changes. Atlassian's documentation calls it `pr:reviewer:changes_requested`.
        PrReviewerNeedsWork = "pr:reviewer:needs_work" | "pr:reviewer:changes_requested",
        PrReviewerUnapproved = "pr:reviewer:unapproved",
        PrReviewerUpdated = "pr:reviewer:updated",
        PrToRefUpdated = "pr:to_ref_updated",
        /// Atlassian's documentation calls it `proj:modified`, too.
        ProjectModified = "project:modified" | "proj:modified",
        RepoCommentAdded = "repo:comment:added",
        RepoCommentDeleted = "repo:comment:deleted",
        RepoCommentEdited = "repo:comment:edited",
        RepoForked = "repo:forked",
        RepoModified = "repo:modified",
        RepoRefsChanged = "repo:refs_changed",
        RepoSecretDetected = "repo:secret_detected",
    }
}

/// Whether a body is of one of these events, by what it says itself. A key of the future may be any of them.
pub(in super::super) fn is_one_of(sent: &EventKey, keys: &[EventKey]) -> Result<(), &'static str> {
    if keys.contains(sent) || Event::canonical_kind(sent.as_str()).is_none() {
        Ok(())
    } else {
        Err("the `eventKey` of another event")
    }
}

crate::open_enum! {
    /// The title that a squashed commit gets.
    pub enum SquashMergeCommitTitle {
        PrTitle = "PR_TITLE",
        CommitOrPrTitle = "COMMIT_OR_PR_TITLE",
    }
}

crate::open_enum! {
    /// The message that a squashed commit gets.
    pub enum SquashMergeCommitMessage {
        PrBody = "PR_BODY",
        CommitMessages = "COMMIT_MESSAGES",
        Blank = "BLANK",
    }
}

crate::open_enum! {
    /// The title that a merge commit gets.
    pub enum MergeCommitTitle {
        PrTitle = "PR_TITLE",
        MergeMessage = "MERGE_MESSAGE",
    }
}

crate::open_enum! {
    /// The message that a merge commit gets.
    pub enum MergeCommitMessage {
        PrBody = "PR_BODY",
        PrTitle = "PR_TITLE",
        Blank = "BLANK",
    }
}

use crate::Deserialize;

use super::{Author, Commit, Links, Repository};
use crate::wire;

/// A branch or a tag; in pull requests little more than its name.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Ref {
    #[serde(rename = "type")]
    pub ref_type: Option<RefType>,
    pub name: String,
    pub target: Option<Commit>,
    /// Of an annotated tag.
    pub message: Option<String>,
    /// Of an annotated tag.
    pub date: Option<wire::Timestamp>,
    /// Of an annotated tag; may be empty even then.
    pub tagger: Option<Author>,
    /// Of a branch in Mercurial.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub heads: Vec<Commit>,
    /// Until 2018.
    pub repository: Option<Box<Repository>>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub merge_strategies: Vec<MergeStrategy>,
    /// How a branch may be brought up to date with its pull request's destination.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub sync_strategies: Vec<MergeStrategy>,
    pub default_merge_strategy: Option<MergeStrategy>,
    pub links: Option<Box<Links>>,
}

crate::open_enum! {
    /// What a ref is.
    pub enum RefType {
        AnnotatedTag = "annotated_tag",
        Bookmark = "bookmark",
        Branch = "branch",
        NamedBranch = "named_branch",
        Tag = "tag",
    }
}

crate::open_enum! {
    /// How a branch is merged.
    pub enum MergeStrategy {
        FastForward = "fast_forward",
        MergeCommit = "merge_commit",
        Rebase = "rebase",
        RebaseFastForward = "rebase_fast_forward",
        RebaseMerge = "rebase_merge",
        Squash = "squash",
        SquashFastForward = "squash_fast_forward",
    }
}

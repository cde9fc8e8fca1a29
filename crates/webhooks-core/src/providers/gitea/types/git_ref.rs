crate::open_enum! {
    /// What a name in git stands for.
    pub enum RefType {
        Branch = "branch",
        Tag = "tag",
    }
}

impl RefType {
    /// The name alone: older and newer servers, Gitea and Forgejo differ in whether they say it in full.
    pub(in crate::providers::gitea) fn name_of<'r>(&self, git_ref: &'r str) -> &'r str {
        let prefix = if *self == Self::Tag { "refs/tags/" } else { "refs/heads/" };
        git_ref.strip_prefix(prefix).unwrap_or(git_ref)
    }
}

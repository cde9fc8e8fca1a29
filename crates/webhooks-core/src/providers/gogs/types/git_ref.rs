crate::open_enum! {
    /// What a name in git stands for.
    pub enum RefType {
        Branch = "branch",
        Tag = "tag",
    }
}

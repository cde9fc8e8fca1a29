crate::open_enum! {
    /// What kind of ref was created or deleted.
    pub enum RefType {
        Branch = "branch",
        Tag = "tag",
    }
}

crate::open_enum! {
    /// Who sees something.
    pub enum Visibility {
        // What stands behind the bar is how old documentation prints it.
        Private = "private" | "visibilitylevel|private",
        Internal = "internal" | "visibilitylevel|internal",
        Public = "public" | "visibilitylevel|public",
    }
}

crate::open_enum! {
    /// What a member may do. The word and not the number, and a custom role by its own name.
    pub enum AccessLevel {
        NoAccess = "No access",
        MinimalAccess = "Minimal Access",
        Guest = "Guest",
        Planner = "Planner",
        Reporter = "Reporter",
        Developer = "Developer",
        /// `Master` before GitLab 11.
        Maintainer = "Maintainer",
        Owner = "Owner",
    }
}

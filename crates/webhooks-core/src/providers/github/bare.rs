//! Events with nothing of their own: all that they have, others have as well, and one of the members listed here.
//! Names of events are not signed. So what these lack tells them from the others, and their actions from each other.

use serde::{Deserializer, de};

use crate::wire::Absent;

/// Declares the struct of such an event, with the members that it must not have, and the check of its action.
macro_rules! bare_event {
    (of a repository, $($event:tt)*) => {
        bare_event! {
            actions [RepositoryAction BranchProtectionConfigurationAction WatchAction]
            without {
                #[serde(
                    default,
                    rename = "alert",
                    alias = "blocked_issue",
                    alias = "blocking_issue",
                    alias = "branch",
                    alias = "check_run",
                    alias = "check_suite",
                    alias = "comment",
                    alias = "content_reference",
                    alias = "deployment",
                    alias = "discussion",
                    alias = "environment",
                    alias = "exemption_request",
                    alias = "hook",
                    alias = "issue",
                    alias = "key",
                    alias = "label",
                    alias = "member",
                    alias = "merge_group",
                    alias = "milestone",
                    alias = "new_property_values",
                    alias = "package",
                    alias = "parent_issue",
                    alias = "project",
                    alias = "project_card",
                    alias = "project_column",
                    alias = "pull_request",
                    alias = "registry_package",
                    alias = "release",
                    alias = "repositories",
                    alias = "repository_advisory",
                    alias = "repository_ruleset",
                    alias = "rule",
                    alias = "security_advisory",
                    alias = "source",
                    alias = "starred_at",
                    alias = "sub_issue",
                    alias = "team",
                    alias = "workflow_job",
                    alias = "workflow_run",
                    deserialize_with = "crate::github::bare::refuse"
                )]
                _of_another: crate::wire::Absent,
            }
            $($event)*
        }
    };
    (of a sender, $($event:tt)*) => {
        bare_event! {
            actions [EnterpriseAction GitHubAppAuthorizationAction]
            without {
                #[serde(default, rename = "definition")]
                _definition: crate::wire::Absent,
                #[serde(default, rename = "hook")]
                _hook: crate::wire::Absent,
                #[serde(default, rename = "installation")]
                _installation: crate::wire::Absent,
                #[serde(default, rename = "marketplace_purchase")]
                _marketplace_purchase: crate::wire::Absent,
                #[serde(default, rename = "organization")]
                _organization: crate::wire::Absent,
                #[serde(default, rename = "repository")]
                _repository: crate::wire::Absent,
                #[serde(default, rename = "repository_ruleset")]
                _repository_ruleset: crate::wire::Absent,
                #[serde(default, rename = "security_advisory")]
                _security_advisory: crate::wire::Absent,
                #[serde(default, rename = "sponsorship")]
                _sponsorship: crate::wire::Absent,
                #[serde(default, rename = "user")]
                _user: crate::wire::Absent,
            }
            $($event)*
        }
    };
    (
        actions [$($bare:ident)*]
        without { $($absent:tt)* }
        $(#[$meta:meta])*
        pub struct $name:ident {
            pub action: $action:ty,
            $($members:tt)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, crate::Deserialize)]
        #[non_exhaustive]
        pub struct $name {
            #[serde(deserialize_with = "action")]
            pub action: $action,
            $($members)*
            $($absent)*
        }

        /// Its own, or one that nobody knows yet.
        fn action<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<$action, D::Error> {
            let action: $action = serde::Deserialize::deserialize(deserializer)?;
            let is_known = |actions: &[&str]| actions.contains(&action.as_str());
            if !is_known(<$action>::KNOWN) && [$(crate::github::$bare::KNOWN),*].into_iter().any(is_known) {
                return Err(serde::de::Error::custom("an action of another event"));
            }
            Ok(action)
        }
    };
}
pub(super) use bare_event;

/// `starred_at` and `member` may be `null`, which `Absent` alone lets pass.
pub(super) fn refuse<'de, D: Deserializer<'de>>(_: D) -> Result<Absent, D::Error> {
    Err(de::Error::custom("a member of another event"))
}

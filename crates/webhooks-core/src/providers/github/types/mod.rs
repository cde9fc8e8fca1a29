//! Objects that several events share.

mod app;
mod change;
mod check;
mod comment;
mod commit;
mod deployment;
mod enterprise;
mod git_commit;
mod hook;
mod installation;
mod issue;
mod issue_field;
mod issue_type;
mod label;
mod merge_settings;
mod milestone;
mod minimal;
mod organization;
mod package;
mod package_metadata;
mod pull_request;
mod reactions;
mod ref_type;
mod release;
mod repository;
mod security_and_analysis;
mod team;
mod user;
mod workflow;

pub use self::app::{Access, App, AppPermissions};
pub use self::change::Change;
pub use self::check::{CheckRun, CheckRunOutput, CheckStatus, CheckSuite, Conclusion};
pub use self::comment::{IssueComment, Minimized, Pin};
pub use self::commit::{Commit, GitUser};
pub use self::deployment::Deployment;
pub use self::enterprise::Enterprise;
pub use self::git_commit::{GitCommit, GitObject, Verification, VerificationReason};
pub use self::hook::{Hook, HookConfig, HookResponse, HookType};
pub use self::installation::Installation;
pub use self::issue::{
    AuthorAssociation, Issue, IssueDependenciesSummary, IssuePullRequest, LockReason, State, StateReason,
    SubIssuesSummary,
};
pub use self::issue_field::{
    IssueField, IssueFieldChange, IssueFieldOption, IssueFieldType, IssueFieldValue,
};
pub use self::issue_type::{IssueType, IssueTypeColor};
pub use self::label::Label;
pub use self::merge_settings::{
    MergeCommitMessage, MergeCommitTitle, SquashMergeCommitMessage, SquashMergeCommitTitle,
};
pub use self::milestone::Milestone;
pub use self::minimal::{MinimalBranch, MinimalPullRequest, MinimalRepository};
pub use self::organization::Organization;
pub use self::package::{
    DockerMetadata, Package, PackageFile, PackageReadme, PackageReadmeFile, PackageReadmeRepository,
    PackageRegistry, PackageVersion,
};
pub use self::package_metadata::{
    ContainerBlob, ContainerLabels, ContainerManifest, ContainerMetadata, ContainerTag, NpmMetadata,
    NugetMetadata, RubygemsMetadata, RubygemsVersion,
};
pub use self::pull_request::{
    AutoMerge, Link, MergeMethod, MergeableState, PullRequest, PullRequestBranch, PullRequestLinks,
    PullRequestStack, StackBase,
};
pub use self::reactions::Reactions;
pub use self::ref_type::RefType;
pub use self::release::{Release, ReleaseAsset, ReleaseAssetState};
pub use self::repository::{
    CodeOfConduct, CodeSearchIndexStatus, License, PullRequestCreationPolicy, Repository,
    RepositoryPermissions, Visibility,
};
pub use self::security_and_analysis::{
    BypassReviewer, BypassReviewerType, DelegatedBypassOptions, FeatureStatus, ReviewerBypassMode,
    SecurityAndAnalysis, SecurityFeature,
};
pub use self::team::{Team, TeamNotificationSetting, TeamPrivacy, TeamType};
pub use self::user::{Account, AccountType, User};
pub use self::workflow::{ReferencedWorkflow, Workflow, WorkflowRun, WorkflowState};

//! Objects that several events share.

mod approval_rule;
mod change;
mod commit;
mod git_ref;
mod group;
mod issue;
mod label;
mod merge_request;
mod merge_status;
mod names;
mod note;
mod pipeline;
mod position;
mod project;
mod snippet;
mod user;
mod vulnerability;
mod vulnerability_location;

pub(super) use self::git_ref::{other_ref, tag_ref};

pub use self::approval_rule::{ApprovalRule, ExternalApprovalRule};
pub use self::change::Change;
pub use self::commit::{Commit, CommitAuthor};
pub use self::group::HookGroup;
pub use self::issue::{
    Contact, EscalationPolicy, EscalationStatus, HealthStatus, Issue, IssueAction, IssueSeverity, IssueState,
    WorkItemType,
};
pub use self::label::{Label, LabelType};
pub use self::merge_request::{
    MergeParams, MergeRequest, MergeRequestAction, MergeRequestState, SystemAction, TrainRef,
};
pub use self::merge_status::{DetailedMergeStatus, MergeStatus};
pub use self::names::{AccessLevel, Visibility};
pub use self::note::{Note, NoteAction, NoteType, NoteableType, StDiff};
pub use self::pipeline::{
    ArtifactsFile, Build, BuildEnvironment, CiStatus, EnvironmentTier, Pipeline, PipelineMergeRequest,
    PipelineSource, PipelineVariable, Runner, RunnerType, SourcePipeline, SourceProject,
};
pub use self::position::{DiffPosition, LineEnd, LineRange, PositionType};
pub use self::project::{Project, Repository};
pub use self::snippet::Snippet;
pub use self::user::{ReviewState, Reviewer, User};
pub use self::vulnerability::{
    Cvss, LinkedIssue, Vulnerability, VulnerabilityConfidence, VulnerabilityIdentifier,
    VulnerabilityReportType, VulnerabilitySeverity, VulnerabilityState,
};
pub use self::vulnerability_location::{
    DependencyPathItem, KubernetesResource, LeakCommit, VulnerabilityLocation, VulnerableDependency,
    VulnerablePackage,
};

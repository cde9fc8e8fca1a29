//! What an event is about.

mod agent_pool;
mod alert;
mod approval;
mod build;
mod changeset;
mod check;
mod comment;
mod commit;
mod container;
mod deployment;
mod environment;
mod event_type;
mod field_change;
mod field_value;
mod git_repository;
mod identity;
mod manual_intervention;
mod message;
mod pipeline;
mod pull_request;
mod push;
mod release;
mod release_approval;
mod repository;
mod room_message;
mod run_resources;
mod service_endpoint;
mod work_item;

pub use self::agent_pool::{AgentQueue, ElasticPool};
pub use self::alert::{
    AlertDismissal, AlertRule, AlertTool, LogicalLocation, PhysicalLocation, Region, SecurityAlert,
    VersionControl,
};
pub use self::approval::{Approval, ApprovalChange, ApprovalHistory, ApprovalStep, ApprovedResource};
pub use self::build::{
    Build, BuildDefinition, BuildLog, BuildRepository, BuildRequest, BuildResult, Plan, Pool, Queue,
    ValidationResult,
};
pub use self::changeset::Changeset;
pub use self::check::CheckChange;
pub use self::comment::{Comment, PullRequestComment};
pub use self::commit::{ChangeCounts, Commit, RefUpdate, Signature};
pub use self::container::{Container, ResourceContainers};
pub use self::deployment::{Deployment, DeploymentApproval, DeploymentChange};
pub use self::environment::{
    Condition, Demand, DeployPhase, DeployStep, Environment, EnvironmentOptions, Gate, GatesOptions,
    GatesSnapshot, Schedule, WorkflowTask,
};
pub use self::event_type::EventType;
pub use self::field_change::FieldChange;
pub use self::field_value::FieldValue;
pub use self::git_repository::RepositoryChange;
pub use self::identity::{IdentityRef, Link, Reference, Reviewer};
pub use self::manual_intervention::{ManualIntervention, ManualInterventionChange};
pub use self::message::Message;
pub use self::pipeline::{
    Pipeline, PipelineChange, RepositoryVersion, Run, RunRepository, RunResult, RunState, Stage,
};
pub use self::pull_request::{
    CompletionOptions, ForkSource, Label, MergeStatus, PullRequest, PullRequestStatus,
};
pub use self::push::Push;
pub use self::release::{Artifact, Release, ReleaseChange, Variable, VariableGroup};
pub use self::release_approval::{ApprovalOptions, ApprovalsSnapshot, ReleaseApproval};
pub use self::repository::{Project, Repository};
pub use self::room_message::RoomMessage;
pub use self::run_resources::{
    ContainerImage, ContainerResource, PipelineResource, RepositoryResource, ResourceConnection,
    ResourceRepository, RunResources,
};
pub use self::service_endpoint::{EndpointAuthorization, ServiceEndpoint};
pub use self::work_item::{
    CommentVersionRef, Relation, RelationAttributes, RelationChanges, WorkItem, WorkItemUpdate,
};

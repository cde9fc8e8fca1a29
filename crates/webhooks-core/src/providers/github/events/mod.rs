//! One file per event, named as the sender names it.

mod discussion;
mod discussion_comment;
mod enterprise;
mod github_app_authorization;
mod installation;
mod installation_repositories;
mod installation_target;
mod issue_comment;
mod issue_dependencies;
mod issue_relates_to;
mod issues;
mod marketplace_purchase;
mod member;
mod membership;
mod org_block;
mod organization;
mod ping;
mod project;
mod project_card;
mod project_column;
mod projects_v2;
mod projects_v2_item;
mod projects_v2_status_update;
mod pull_request;
mod pull_request_review;
mod pull_request_review_comment;
mod pull_request_review_thread;
mod push;
mod release;
mod sponsorship;
mod sub_issues;
mod team;
mod team_add;
mod user;
mod workflow_run;

pub use self::discussion::{DiscussionAction, DiscussionCategoryChange, DiscussionChanges, DiscussionEvent};
pub use self::discussion_comment::{DiscussionCommentAction, DiscussionCommentEvent};
pub use self::enterprise::{EnterpriseAction, EnterpriseEvent};
pub use self::github_app_authorization::{GitHubAppAuthorizationAction, GitHubAppAuthorizationEvent};
pub use self::installation::{InstallationAction, InstallationEvent};
pub use self::installation_repositories::{InstallationRepositoriesAction, InstallationRepositoriesEvent};
pub use self::installation_target::{
    InstallationTargetAction, InstallationTargetChanges, InstallationTargetEvent,
};
pub use self::issue_comment::{IssueCommentAction, IssueCommentChanges, IssueCommentEvent};
pub use self::issue_dependencies::{IssueDependenciesAction, IssueDependenciesEvent};
pub use self::issue_relates_to::{IssueRelatesToAction, IssueRelatesToEvent};
pub use self::issues::{IssueFieldValueChange, IssuesAction, IssuesChanges, IssuesEvent};
pub use self::marketplace_purchase::{
    BillingCycle, MarketplaceAccount, MarketplacePlan, MarketplacePurchase, MarketplacePurchaseAction,
    MarketplacePurchaseEvent, PriceModel,
};
pub use self::member::{MemberAction, MemberChanges, MemberEvent};
pub use self::membership::{MembershipAction, MembershipEvent, MembershipScope};
pub use self::org_block::{OrgBlockAction, OrgBlockEvent};
pub use self::organization::{
    MembershipState, OrganizationAction, OrganizationChanges, OrganizationEvent, OrganizationInvitation,
    OrganizationMembership,
};
pub use self::ping::PingEvent;
pub use self::project::{Project, ProjectAction, ProjectChanges, ProjectEvent};
pub use self::project_card::{
    ColumnChange, ProjectCard, ProjectCardAction, ProjectCardChanges, ProjectCardEvent,
};
pub use self::project_column::{
    ProjectColumn, ProjectColumnAction, ProjectColumnChanges, ProjectColumnEvent,
};
pub use self::projects_v2::{ProjectV2, ProjectV2Changes, ProjectsV2Action, ProjectsV2Event, PublicChange};
pub use self::projects_v2_item::{
    ProjectItemType, ProjectV2Item, ProjectV2ItemChanges, ProjectsV2ItemAction, ProjectsV2ItemEvent,
};
pub use self::projects_v2_status_update::{
    ProjectStatusChange, ProjectStatusUpdateChanges, ProjectsV2StatusUpdateAction,
    ProjectsV2StatusUpdateEvent,
};
pub use self::pull_request::{
    BaseChange, DequeueReason, PullRequestAction, PullRequestChanges, PullRequestEvent,
};
pub use self::pull_request_review::{PullRequestReviewAction, PullRequestReviewEvent, Review, ReviewState};
pub use self::pull_request_review_comment::{PullRequestReviewCommentAction, PullRequestReviewCommentEvent};
pub use self::pull_request_review_thread::{
    PullRequestReviewThreadAction, PullRequestReviewThreadEvent, ReviewThread,
};
pub use self::push::PushEvent;
pub use self::release::{MakeLatestChange, ReleaseAction, ReleaseChanges, ReleaseEvent};
pub use self::sponsorship::{
    Sponsorship, SponsorshipAction, SponsorshipChanges, SponsorshipEvent, SponsorshipPrivacy,
    SponsorshipTier, SponsorshipTierChange,
};
pub use self::sub_issues::{SubIssuesAction, SubIssuesEvent};
pub use self::team::{PermissionsChange, TeamAction, TeamChanges, TeamEvent, TeamRepositoryChanges};
pub use self::team_add::TeamAddEvent;
pub use self::user::{UserAction, UserEvent};
pub use self::workflow_run::{WorkflowRunAction, WorkflowRunEvent};

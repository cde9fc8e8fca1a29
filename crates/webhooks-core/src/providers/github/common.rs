//! What most events have, without a match over all of them.

#[allow(clippy::wildcard_imports, reason = "every payload is named below")]
use super::*;
use crate::Delivery;

/// The installation of a GitHub App, as far as every delivery to one has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstallationRef<'a> {
    /// Its id: what a token for the API is asked for with.
    pub id: i64,
    /// Its id in GraphQL.
    pub node_id: Option<&'a str>,
}

/// Members that most events have; `None` where the event has no such member, or was sent without.
impl Delivery<GitHub> {
    /// Who did it.
    pub fn sender(&self) -> Option<&User> {
        self.event().members()?.sender()
    }

    /// Where it happened.
    pub fn repository(&self) -> Option<&Repository> {
        self.event().members()?.repository()
    }

    /// The organization that it happened in, or whose hook this is.
    pub fn organization(&self) -> Option<&Organization> {
        self.event().members()?.organization()
    }

    /// The installation of the GitHub App that this is delivered to.
    pub fn installation(&self) -> Option<InstallationRef<'_>> {
        self.event().members()?.installation()
    }

    /// The enterprise that it happened in.
    pub fn enterprise(&self) -> Option<&Enterprise> {
        self.event().members()?.enterprise()
    }

    /// The id of the hook, from `X-GitHub-Hook-ID`. Hooks that get the same event get the same delivery id.
    pub fn hook_id(&self) -> Option<i64> {
        self.raw().headers().get("x-github-hook-id")?.parse().ok()
    }

    /// What the hook is on, from `X-GitHub-Hook-Installation-Target-Type`: `repository`, `organization`, `integration`.
    pub fn hook_target_type(&self) -> Option<&str> {
        self.raw().headers().get("x-github-hook-installation-target-type")
    }

    /// The id of what the hook is on, from `X-GitHub-Hook-Installation-Target-ID`.
    pub fn hook_target_id(&self) -> Option<i64> {
        self.raw().headers().get("x-github-hook-installation-target-id")?.parse().ok()
    }
}

trait Members {
    fn sender(&self) -> Option<&User> {
        None
    }

    fn repository(&self) -> Option<&Repository> {
        None
    }

    fn organization(&self) -> Option<&Organization> {
        None
    }

    fn installation(&self) -> Option<InstallationRef<'_>> {
        None
    }

    fn enterprise(&self) -> Option<&Enterprise> {
        None
    }
}

/// A member, whether it is an `Option` or not.
trait Member {
    type Found<'a>
    where
        Self: 'a;

    fn found(&self) -> Option<Self::Found<'_>>;
}

impl<T: Member> Member for Option<T> {
    type Found<'a>
        = T::Found<'a>
    where
        T: 'a;

    fn found(&self) -> Option<T::Found<'_>> {
        self.as_ref()?.found()
    }
}

macro_rules! found_as_it_is {
    ($($type:ty)*) => {
        $(impl Member for $type {
            type Found<'a> = &'a $type;

            fn found(&self) -> Option<&$type> {
                Some(self)
            }
        })*
    };
}
found_as_it_is!(Enterprise Organization Repository User);

impl Member for Installation {
    type Found<'a> = InstallationRef<'a>;

    fn found(&self) -> Option<InstallationRef<'_>> {
        Some(InstallationRef { id: self.id, node_id: self.node_id.as_deref() })
    }
}

impl Member for AppInstallation {
    type Found<'a> = InstallationRef<'a>;

    fn found(&self) -> Option<InstallationRef<'_>> {
        Some(InstallationRef { id: self.id, node_id: None })
    }
}

macro_rules! found {
    (sender) => { &User };
    (repository) => { &Repository };
    (organization) => { &Organization };
    (installation) => { InstallationRef<'_> };
    (enterprise) => { &Enterprise };
}

/// Which event has which of the members.
macro_rules! members {
    ($($variant:ident($payload:ident): $($member:ident)*,)*) => {
        impl Event {
            fn members(&self) -> Option<&dyn Members> {
                match self {
                    $(Self::$variant(event) => Some(&**event),)*
                    // The fallback, and events that are not listed here yet: `new-event` leaves its to be filled in.
                    _ => None,
                }
            }
        }

        $(impl Members for $payload {
            $(fn $member(&self) -> Option<found!($member)> {
                self.$member.found()
            })*
        })*
    };
}

members! {
    BranchProtectionConfiguration(BranchProtectionConfigurationEvent): sender repository organization installation enterprise,
    BranchProtectionRule(BranchProtectionRuleEvent): sender repository organization installation enterprise,
    CacheSync(CacheSyncEvent): sender repository organization installation enterprise,
    CheckRun(CheckRunEvent): sender repository organization installation enterprise,
    CheckSuite(CheckSuiteEvent): sender repository organization installation enterprise,
    CodeScanningAlert(CodeScanningAlertEvent): sender repository organization installation enterprise,
    CommitComment(CommitCommentEvent): sender repository organization installation enterprise,
    ContentReference(ContentReferenceEvent): sender repository organization installation enterprise,
    Create(CreateEvent): sender repository organization installation enterprise,
    CustomProperty(CustomPropertyEvent): sender organization installation enterprise,
    CustomPropertyValues(CustomPropertyValuesEvent): sender repository organization installation enterprise,
    Delete(DeleteEvent): sender repository organization installation enterprise,
    DependabotAlert(DependabotAlertEvent): sender repository organization installation enterprise,
    DeployKey(DeployKeyEvent): sender repository organization installation enterprise,
    Deployment(DeploymentEvent): sender repository organization installation enterprise,
    DeploymentProtectionRule(DeploymentProtectionRuleEvent): sender repository organization installation enterprise,
    DeploymentReview(DeploymentReviewEvent): sender repository organization installation enterprise,
    DeploymentStatus(DeploymentStatusEvent): sender repository organization installation enterprise,
    Discussion(DiscussionEvent): sender repository organization installation enterprise,
    DiscussionComment(DiscussionCommentEvent): sender repository organization installation enterprise,
    Enterprise(EnterpriseEvent): sender,
    ExemptionRequest(ExemptionRequestEvent): sender repository organization installation enterprise,
    Fork(ForkEvent): sender repository organization installation enterprise,
    GitHubAppAuthorization(GitHubAppAuthorizationEvent): sender,
    Gollum(GollumEvent): sender repository organization installation enterprise,
    Installation(InstallationEvent): sender repository organization installation enterprise,
    InstallationRepositories(InstallationRepositoriesEvent): sender repository organization installation enterprise,
    InstallationTarget(InstallationTargetEvent): sender repository organization installation enterprise,
    IssueComment(IssueCommentEvent): sender repository organization installation enterprise,
    IssueDependencies(IssueDependenciesEvent): sender repository organization installation,
    IssueRelatesTo(IssueRelatesToEvent): sender repository organization installation,
    Issues(IssuesEvent): sender repository organization installation enterprise,
    Label(LabelEvent): sender repository organization installation enterprise,
    MarketplacePurchase(MarketplacePurchaseEvent): sender repository organization installation enterprise,
    Member(MemberEvent): sender repository organization installation enterprise,
    Membership(MembershipEvent): sender repository organization installation enterprise,
    MergeGroup(MergeGroupEvent): sender repository organization installation enterprise,
    Meta(MetaEvent): sender repository organization installation enterprise,
    Milestone(MilestoneEvent): sender repository organization installation enterprise,
    OrgBlock(OrgBlockEvent): sender repository organization installation enterprise,
    Organization(OrganizationEvent): sender repository organization installation enterprise,
    Package(PackageEvent): sender repository organization installation enterprise,
    PageBuild(PageBuildEvent): sender repository organization installation enterprise,
    PersonalAccessTokenRequest(PersonalAccessTokenRequestEvent): sender organization installation enterprise,
    Ping(PingEvent): sender repository organization,
    Project(ProjectEvent): sender repository organization installation enterprise,
    ProjectCard(ProjectCardEvent): sender repository organization installation enterprise,
    ProjectColumn(ProjectColumnEvent): sender repository organization installation enterprise,
    ProjectsV2(ProjectsV2Event): sender organization installation,
    ProjectsV2Item(ProjectsV2ItemEvent): sender organization installation,
    ProjectsV2StatusUpdate(ProjectsV2StatusUpdateEvent): sender organization installation,
    Public(PublicEvent): sender repository organization installation enterprise,
    PullRequest(PullRequestEvent): sender repository organization installation enterprise,
    PullRequestReview(PullRequestReviewEvent): sender repository organization installation enterprise,
    PullRequestReviewComment(PullRequestReviewCommentEvent): sender repository organization installation enterprise,
    PullRequestReviewThread(PullRequestReviewThreadEvent): sender repository organization installation enterprise,
    Push(PushEvent): sender repository organization installation enterprise,
    Release(ReleaseEvent): sender repository organization installation enterprise,
    Repository(RepositoryEvent): sender repository organization installation enterprise,
    RepositoryAdvisory(RepositoryAdvisoryEvent): sender repository organization installation enterprise,
    RepositoryDispatch(RepositoryDispatchEvent): sender repository organization installation enterprise,
    RepositoryImport(RepositoryImportEvent): sender repository organization installation enterprise,
    RepositoryRuleset(RepositoryRulesetEvent): sender repository organization installation enterprise,
    RepositoryVulnerabilityAlert(RepositoryVulnerabilityAlertEvent): sender repository organization installation enterprise,
    SecretScanningAlert(SecretScanningAlertEvent): sender repository organization installation enterprise,
    SecretScanningAlertLocation(SecretScanningAlertLocationEvent): sender repository organization installation enterprise,
    SecretScanningScan(SecretScanningScanEvent): sender repository organization installation enterprise,
    SecurityAdvisory(SecurityAdvisoryEvent): sender repository organization installation enterprise,
    SecurityAndAnalysis(SecurityAndAnalysisEvent): sender repository organization installation enterprise,
    Sponsorship(SponsorshipEvent): sender repository organization installation enterprise,
    Star(StarEvent): sender repository organization installation enterprise,
    Status(StatusEvent): sender repository organization installation enterprise,
    SubIssues(SubIssuesEvent): sender repository organization installation,
    Team(TeamEvent): sender repository organization installation enterprise,
    TeamAdd(TeamAddEvent): sender repository organization installation enterprise,
    User(UserEvent): sender repository organization installation enterprise,
    Watch(WatchEvent): sender repository organization installation enterprise,
    WorkflowDispatch(WorkflowDispatchEvent): sender repository organization installation enterprise,
    WorkflowJob(WorkflowJobEvent): sender repository organization installation enterprise,
    WorkflowRun(WorkflowRunEvent): sender repository organization installation enterprise,
}

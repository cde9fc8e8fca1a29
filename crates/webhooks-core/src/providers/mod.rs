//! The senders, one module and one cargo feature each, and those of [`others`] with one feature together; and the list
//! of them for whoever chooses at run time.
//!
//! Choose by configuration and route, never by what a request says of itself: otherwise the sender picks the weakest
//! scheme.
//!
//! ```
//! use webhooks_core::{providers, Secret};
//!
//! let github = providers::find("github").unwrap();
//! let secret = Secret::new("It's a Secret to Everybody")?;
//! let receiver = github.receiver("hmac_sha256", secret)?;
//! assert_eq!(receiver.provider(), "github");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod entry;

#[cfg(feature = "atomgit")]
pub mod atomgit;
#[cfg(feature = "azure_devops")]
pub mod azure_devops;
#[cfg(feature = "bitbucket_cloud")]
pub mod bitbucket_cloud;
#[cfg(feature = "bitbucket_data_center")]
pub mod bitbucket_data_center;
#[cfg(feature = "coding")]
pub mod coding;
#[cfg(feature = "coding_service_hook")]
pub mod coding_service_hook;
#[cfg(feature = "confluence")]
pub mod confluence;
#[cfg(feature = "docker_hub")]
pub mod docker_hub;
#[cfg(feature = "docker_trusted_registry")]
pub mod docker_trusted_registry;
#[cfg(feature = "gitea")]
pub mod gitea;
#[cfg(feature = "gitee")]
pub mod gitee;
#[cfg(feature = "github")]
pub mod github;
#[cfg(feature = "gitlab")]
pub mod gitlab;
#[cfg(feature = "gogs")]
pub mod gogs;
#[cfg(feature = "harbor")]
pub mod harbor;
#[cfg(feature = "jira")]
pub mod jira;
#[cfg(feature = "others")]
pub mod others;
#[cfg(feature = "standard_webhooks")]
pub mod standard_webhooks;

pub use self::entry::{Entry, Options};

/// Every provider whose feature is on, by name.
pub fn all() -> &'static [Entry] {
    static ALL: &[Entry] = &[
        #[cfg(feature = "atomgit")]
        Entry::of::<atomgit::AtomGit>(),
        #[cfg(feature = "azure_devops")]
        Entry::of::<azure_devops::AzureDevOps>(),
        #[cfg(feature = "bitbucket_cloud")]
        Entry::of::<bitbucket_cloud::BitbucketCloud>(),
        #[cfg(feature = "bitbucket_data_center")]
        Entry::of::<bitbucket_data_center::BitbucketDataCenter>(),
        #[cfg(feature = "others")]
        Entry::of::<others::buildkite::Buildkite>(),
        #[cfg(feature = "others")]
        Entry::of::<others::circleci::CircleCi>(),
        #[cfg(feature = "coding")]
        Entry::of::<coding::Coding>(),
        #[cfg(feature = "coding_service_hook")]
        Entry::of::<coding_service_hook::CodingServiceHook>(),
        #[cfg(feature = "confluence")]
        Entry::of::<confluence::Confluence>(),
        #[cfg(feature = "discord")]
        Entry::of::<others::discord::Discord>(),
        #[cfg(feature = "docker_hub")]
        Entry::of::<docker_hub::DockerHub>(),
        #[cfg(feature = "docker_trusted_registry")]
        Entry::of::<docker_trusted_registry::DockerTrustedRegistry>(),
        #[cfg(feature = "gitea")]
        Entry::of::<gitea::Gitea>(),
        #[cfg(feature = "gitee")]
        Entry::of::<gitee::Gitee>(),
        #[cfg(feature = "github")]
        Entry::of::<github::GitHub>(),
        #[cfg(feature = "gitlab")]
        Entry::of::<gitlab::GitLab>(),
        #[cfg(feature = "gogs")]
        Entry::of::<gogs::Gogs>(),
        #[cfg(feature = "harbor")]
        Entry::of::<harbor::Harbor>(),
        #[cfg(feature = "jira")]
        Entry::of::<jira::Jira>(),
        #[cfg(feature = "others")]
        Entry::of::<others::linear::Linear>(),
        #[cfg(feature = "netlify")]
        Entry::of::<others::netlify::Netlify>(),
        #[cfg(feature = "others")]
        Entry::of::<others::pagerduty::PagerDuty>(),
        #[cfg(feature = "others")]
        Entry::of::<others::sentry::Sentry>(),
        #[cfg(feature = "others")]
        Entry::of::<others::shopify::Shopify>(),
        #[cfg(feature = "others")]
        Entry::of::<others::slack::Slack>(),
        #[cfg(feature = "others")]
        Entry::of::<others::square::Square>(),
        #[cfg(feature = "standard_webhooks")]
        Entry::of::<standard_webhooks::StandardWebhooks>(),
        #[cfg(feature = "others")]
        Entry::of::<others::stripe::Stripe>(),
        #[cfg(feature = "travis")]
        Entry::of::<others::travis::Travis>(),
        #[cfg(feature = "twilio")]
        Entry::of::<others::twilio::Twilio>(),
        #[cfg(feature = "others")]
        Entry::of::<others::vercel::Vercel>(),
        #[cfg(feature = "others")]
        Entry::of::<others::zoom::Zoom>(),
    ];
    ALL
}

/// The provider of this name or alias; `-` counts as `_`.
pub fn find(name: &str) -> Option<&'static Entry> {
    let name = name.replace('-', "_");
    all().iter().find(|entry| entry.name == name || entry.aliases.contains(&name.as_str()))
}

use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone sponsors an account, stopped, or changed the tier or who may know.
///
/// Sent to the hook of a GitHub Sponsors listing only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#sponsorship>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SponsorshipEvent {
    pub action: SponsorshipAction,
    pub sponsorship: Sponsorship,
    /// With `edited`, `pending_tier_change` and `tier_changed`: what was there before.
    pub changes: Option<SponsorshipChanges>,
    /// With `pending_cancellation` and `pending_tier_change`: when it takes effect.
    pub effective_date: Option<wire::Timestamp>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What someone pays to an account.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Sponsorship {
    pub created_at: wire::Timestamp,
    pub maintainer: Option<User>,
    pub node_id: String,
    pub privacy_level: Option<SponsorshipPrivacy>,
    /// Who pays; `null` if the account was deleted.
    pub sponsor: Option<User>,
    /// Who is paid; `null` if the account was deleted.
    pub sponsorable: Option<User>,
    pub tier: SponsorshipTier,
}

/// One of the amounts that a listing offers.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SponsorshipTier {
    pub created_at: Option<wire::Timestamp>,
    /// Markdown: what sponsors get for it.
    pub description: Option<String>,
    /// Whether the sponsor chose the amount.
    pub is_custom_amount: Option<bool>,
    /// As `is_custom_amount`, misspelt in some deliveries.
    pub is_custom_ammount: Option<bool>,
    /// Not paid monthly.
    pub is_one_time: Option<bool>,
    /// In US cents.
    pub monthly_price_in_cents: i64,
    /// In US dollars.
    pub monthly_price_in_dollars: i64,
    pub name: String,
    pub node_id: Option<String>,
}

/// What was there before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SponsorshipChanges {
    /// With `edited`.
    pub privacy_level: Option<Change>,
    /// With `pending_tier_change` and `tier_changed`.
    pub tier: Option<SponsorshipTierChange>,
}

/// The tier before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SponsorshipTierChange {
    pub from: Option<SponsorshipTier>,
}

crate::open_enum! {
    /// What happened to a sponsorship.
    pub enum SponsorshipAction {
        /// Its last billing cycle is over.
        Cancelled = "cancelled",
        /// The payment came through.
        Created = "created",
        /// Who may know of it.
        Edited = "edited",
        /// From the next billing date on.
        PendingCancellation = "pending_cancellation",
        /// To a lower tier, from the next billing date on.
        PendingTierChange = "pending_tier_change",
        TierChanged = "tier_changed",
    }
}

crate::open_enum! {
    /// Who may know of a sponsorship.
    pub enum SponsorshipPrivacy {
        Public = "public",
        Private = "private",
    }
}

use crate::Deserialize;
use crate::github::{AccountType, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone bought, changed or cancelled a plan of an app on GitHub Marketplace.
///
/// Sent to the hook of a Marketplace listing only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#marketplace_purchase>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MarketplacePurchaseEvent {
    pub action: MarketplacePurchaseAction,
    /// When it takes effect.
    pub effective_date: wire::Timestamp,
    pub marketplace_purchase: MarketplacePurchase,
    /// What it was before, if it changed.
    pub previous_marketplace_purchase: Option<MarketplacePurchase>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What an account has bought.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MarketplacePurchase {
    pub account: MarketplaceAccount,
    pub billing_cycle: Option<BillingCycle>,
    /// How many units of the plan, such as seats.
    pub unit_count: Option<i64>,
    pub on_free_trial: Option<bool>,
    pub free_trial_ends_on: Option<wire::Timestamp>,
    pub next_billing_date: Option<wire::Timestamp>,
    pub plan: MarketplacePlan,
}

/// Who has bought it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MarketplaceAccount {
    #[serde(rename = "type")]
    pub kind: Option<AccountType>,
    pub id: i64,
    pub node_id: Option<String>,
    pub login: String,
    /// `null` for a user.
    pub organization_billing_email: Option<String>,
}

/// A plan that a listing offers.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MarketplacePlan {
    pub id: i64,
    pub name: String,
    pub description: Option<String>,
    /// In US cents.
    pub monthly_price_in_cents: Option<i64>,
    /// In US cents.
    pub yearly_price_in_cents: Option<i64>,
    pub price_model: Option<PriceModel>,
    pub has_free_trial: Option<bool>,
    /// Such as `seat`; `null` if it is not sold by unit.
    pub unit_name: Option<String>,
    /// What the plan is advertised with.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub bullets: Vec<String>,
}

crate::open_enum! {
    /// What happened to a purchase.
    pub enum MarketplacePurchaseAction {
        Cancelled = "cancelled",
        /// To another plan, or another number of units.
        Changed = "changed",
        /// A downgrade or cancellation, from the next billing cycle on.
        PendingChange = "pending_change",
        PendingChangeCancelled = "pending_change_cancelled",
        Purchased = "purchased",
    }
}

crate::open_enum! {
    /// How often a plan is paid for.
    pub enum BillingCycle {
        Monthly = "monthly",
        Yearly = "yearly",
    }
}

crate::open_enum! {
    /// What the price of a plan depends on. GitHub spells the values in two ways.
    pub enum PriceModel {
        FlatRate = "FLAT_RATE" | "flat-rate",
        Free = "FREE" | "free",
        PerUnit = "PER_UNIT" | "per-unit",
    }
}

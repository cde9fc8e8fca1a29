use crate::Deserialize;
use crate::harbor::ArtifactInfo;
use crate::wire;

/// A run of a tag retention policy.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Retention {
    /// How many artifacts it looked at.
    pub total: Option<i64>,
    pub retained: Option<i64>,
    pub harbor_hostname: Option<String>,
    pub project_name: Option<String>,
    pub retention_policy_id: Option<i64>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub retention_rule: Vec<RetentionRule>,
    /// Such as `SUCCESS`.
    pub result: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub deleted_artifact: Vec<ArtifactInfo>,
}

/// What is to be kept.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RetentionRule {
    /// Such as `always` and `latestPushedK`.
    pub template: Option<String>,
    pub params: Option<RetentionParameters>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tag_selectors: Vec<Selector>,
    pub scope_selectors: Option<ScopeSelectors>,
}

/// The number of a rule, under the name of its template.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RetentionParameters {
    pub latest_pushed_k: Option<wire::Id>,
    pub latest_pulled_n: Option<wire::Id>,
    pub latest_active_k: Option<wire::Id>,
    pub n_days_since_last_push: Option<wire::Id>,
    pub n_days_since_last_pull: Option<wire::Id>,
    pub last_x_days: Option<wire::Id>,
}

/// Which repositories a rule is for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScopeSelectors {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub repository: Vec<Selector>,
}

/// A pattern of names.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Selector {
    /// `doublestar`.
    pub kind: Option<String>,
    /// Such as `matches`, `excludes` and `repoMatches`.
    pub decoration: Option<String>,
    pub pattern: Option<String>,
    /// JSON as text: `{"untagged":true}`.
    pub extras: Option<String>,
}

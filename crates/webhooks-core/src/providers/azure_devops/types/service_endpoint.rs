use crate::Deserialize;
use crate::wire;

/// A service connection: how pipelines log in elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceEndpoint {
    pub id: Option<String>,
    pub name: Option<String>,
    /// Such as `Generic`, `azurerm` and `github`.
    pub r#type: Option<String>,
    pub authorization: Option<EndpointAuthorization>,
    /// The projects that it is shared with.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub project_ids: Vec<String>,
}

/// How it logs in.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EndpointAuthorization {
    /// Such as `UsernamePassword`, `Token` and `WorkloadIdentityFederation`.
    pub scheme: Option<String>,
    /// By names of the scheme's. Secret ones should be `null`.
    #[serde(default)]
    pub parameters: wire::Entries<wire::Redacted>,
}

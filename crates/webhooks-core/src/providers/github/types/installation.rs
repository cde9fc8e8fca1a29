use serde::Deserialize;

/// The installation of a GitHub App: there if the delivery goes to an app.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Installation {
    pub id: i64,
    pub node_id: Option<String>,
}

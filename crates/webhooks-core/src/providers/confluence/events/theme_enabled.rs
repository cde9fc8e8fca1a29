use crate::Deserialize;
use crate::confluence::EventName;
use crate::wire;

/// The site or a space got another theme.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThemeEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<ThemeEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    /// Whether it is the site's.
    pub global: Option<bool>,
    /// Empty for the site's.
    pub space_key: Option<String>,
    pub old_theme_key: Option<String>,
    pub new_theme_key: Option<String>,
}

use crate::Deserialize;

/// An event made for a chat robot: what a hook sends whose content format is DingTalk or WeCom.
///
/// It says neither which event it was nor who sends it.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ChatMessage {
    /// `markdown`.
    pub msgtype: String,
    pub markdown: ChatMarkdown,
}

/// A text for people.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ChatMarkdown {
    /// What `DingTalk` shows in a list of messages.
    pub title: Option<String>,
    /// What `DingTalk` shows.
    pub text: Option<String>,
    /// What `WeCom` shows.
    pub content: Option<String>,
}

impl ChatMessage {
    /// `wecom` for what only `WeCom` can show; the documentation has an example for both, which is `dingtalk` here.
    pub(in crate::providers::coding) fn dialect(&self) -> Option<&'static str> {
        match (&self.markdown.text, &self.markdown.content) {
            (Some(_), _) => Some("dingtalk"),
            (None, Some(_)) => Some("wecom"),
            (None, None) => None,
        }
    }
}

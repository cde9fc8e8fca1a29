use crate::Deserialize;

/// A text as it was written and as it is shown.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Text {
    #[serde(rename = "type")]
    pub text_type: Option<String>,
    /// `null` if there is none.
    pub raw: Option<String>,
    pub markup: Option<Markup>,
    pub html: Option<String>,
}

crate::open_enum! {
    /// What a text is written in.
    pub enum Markup {
        Creole = "creole",
        Markdown = "markdown",
        PlainText = "plaintext",
    }
}

/// The texts of an object as they are shown.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Rendered {
    pub title: Option<Text>,
    pub description: Option<Text>,
    pub reason: Option<Text>,
    /// Of a commit.
    pub message: Option<Text>,
}

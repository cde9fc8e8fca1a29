use crate::Deserialize;

/// The event in a sentence, in three forms. Which are there is the subscription's choice.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Message {
    pub text: Option<String>,
    pub html: Option<String>,
    pub markdown: Option<String>,
}

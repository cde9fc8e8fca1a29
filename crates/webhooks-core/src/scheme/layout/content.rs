//! The text that is signed.

use std::borrow::Cow;

use super::{Layout, once};
use crate::{Head, Rejection};

/// A piece of the text that is signed.
#[derive(Debug, Clone, Copy)]
pub enum Part<'t> {
    /// These characters.
    Text(&'t str),
    /// The value of this header, which must occur exactly once.
    Header(&'t str),
    /// The timestamp, as sent.
    Timestamp,
    /// The secret itself: for senders that sign something else than the body.
    Secret,
    /// The hook's whole URL: the one that the receiver was told, or else `https` and what the request says.
    Url,
    /// The body.
    Body,
}

/// What stands for the parts of a signed text.
pub(in crate::scheme) struct Values<'v> {
    pub(in crate::scheme) head: &'v Head<'v>,
    /// A header that is missing is signed as empty. Only a request that is yet to be sent may lack one.
    pub(in crate::scheme) is_draft: bool,
    pub(in crate::scheme) timestamp: &'v [u8],
    pub(in crate::scheme) secret: &'v [u8],
    pub(in crate::scheme) url: &'v str,
}

impl Layout<'_> {
    /// Feeds the text that is signed to `take`.
    pub(in crate::scheme) fn content(
        &self,
        values: &Values<'_>,
        body: &[&[u8]],
        take: &mut dyn FnMut(&[u8]),
    ) -> Result<(), Rejection> {
        for part in self.signed {
            match part {
                Part::Text(text) => take(text.as_bytes()),
                Part::Header(name) => match once(values.head, name) {
                    Err(_) if values.is_draft => {}
                    value => take(value?),
                },
                Part::Timestamp => take(values.timestamp),
                Part::Secret => take(values.secret),
                Part::Url => take(values.url.as_bytes()),
                Part::Body => body.iter().for_each(|piece| take(piece)),
            }
        }
        Ok(())
    }

    /// The text that is signed, in one piece.
    #[cfg(any(feature = "ed25519", feature = "rsa"))]
    pub(in crate::scheme) fn text(&self, values: &Values<'_>, body: &[&[u8]]) -> Result<Vec<u8>, Rejection> {
        let mut text = Vec::new();
        self.content(values, body, &mut |piece| text.extend_from_slice(piece))?;
        Ok(text)
    }

    /// The URL for a text that has it: the one told, or else what the request says of itself.
    pub(in crate::scheme) fn url<'u>(&self, told: Option<&'u str>, head: &Head<'_>) -> Cow<'u, str> {
        match told {
            Some(url) => url.into(),
            None if self.signed.iter().any(|part| matches!(part, Part::Url)) => head.url().into(),
            None => "".into(),
        }
    }
}

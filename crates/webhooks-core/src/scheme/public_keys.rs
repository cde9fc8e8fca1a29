use std::fmt;
use std::time::SystemTime;

use super::layout::{Layout, Values};
use crate::{Head, Reason, Rejection, Request};

/// A signature in a header that is made with a private key, and the sender's public keys.
#[derive(Debug)]
pub struct PublicKeys<K> {
    layout: Layout<'static>,
    keys: Vec<K>,
}

/// A sender's public key, which is all that a receiver needs; or its private key, which can also sign, for tests.
pub trait PublicKey: fmt::Debug {
    /// The length of a signature, in bytes.
    fn signature_length(&self) -> usize;

    /// Whether this is the key's signature of the text.
    fn verify(&self, text: &[u8], signature: &[u8]) -> bool;

    /// The signature of a text, by a private key.
    fn sign(&self, text: &[u8]) -> Option<Vec<u8>>;
}

impl<K: PublicKey> PublicKeys<K> {
    /// A signature that is laid out like this, by any of these keys.
    pub fn new(layout: Layout<'static>, keys: impl IntoIterator<Item = K>) -> Self {
        Self { layout, keys: keys.into_iter().collect() }
    }

    /// Examines the head: a signature as long as those of one of the keys, and a timestamp near `now` where the layout
    /// has one.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        screen(&self.layout, &self.keys, head, now)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        verify(&self.layout, &self.keys, head, body, now)
    }

    /// Signs with the first key that is private, as of `now`; without one it leaves the request unsigned.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        sign(&self.layout, &self.keys, request, now);
    }
}

pub(crate) fn screen(
    layout: &Layout<'_>,
    keys: &[impl PublicKey],
    head: &Head<'_>,
    now: SystemTime,
) -> Result<(), Rejection> {
    let mut refusal = Rejection::from(Reason::SignatureMismatch);
    for key in keys {
        match layout.read(head, key.signature_length(), now) {
            Ok(_) => return Ok(()),
            Err(rejection) => refusal = rejection,
        }
    }
    Err(refusal)
}

/// The index of the key that matched.
pub(crate) fn verify(
    layout: &Layout<'_>,
    keys: &[impl PublicKey],
    head: &Head<'_>,
    body: &[&[u8]],
    now: SystemTime,
) -> Result<usize, Rejection> {
    screen(layout, keys, head, now)?;
    let url = layout.url(None, head);
    // In one piece, since keys hash it more than once; and once for all keys, since it doesn't depend on them.
    let mut text = None;
    for (index, key) in keys.iter().enumerate() {
        let Ok(sent) = layout.read(head, key.signature_length(), now) else { continue };
        let text = if let Some(text) = &text {
            text
        } else {
            let values = Values { head, is_draft: false, timestamp: sent.timestamp, secret: &[], url: &url };
            text.insert(layout.text(&values, body)?)
        };
        if sent.signatures.iter().any(|signature| key.verify(text, signature)) {
            return Ok(index);
        }
    }
    Err(Reason::SignatureMismatch.into())
}

pub(crate) fn sign(layout: &Layout<'_>, keys: &[impl PublicKey], request: &mut Request, now: SystemTime) {
    let timestamp = layout.stamp(request, now);
    let head = request.head();
    let values = Values {
        head: &head,
        is_draft: true,
        timestamp: timestamp.as_deref().unwrap_or_default().as_bytes(),
        secret: &[],
        url: &layout.url(None, &head),
    };
    let Ok(text) = layout.text(&values, &[request.body()]) else { return };
    if let Some(signature) = keys.iter().find_map(|key| key.sign(&text)) {
        layout.write(request, &signature, timestamp.as_deref());
    }
}

use std::time::SystemTime;

use super::layout::{Layout, Values};
use crate::{Head, Reason, Rejection, Request};

mod key;

pub use self::key::RsaKey;

/// An RSA signature in a header, PKCS #1 v1.5 with SHA-1, with the sender's public keys: for senders that have nothing
/// better.
#[derive(Debug)]
pub struct RsaSha1 {
    layout: Layout<'static>,
    keys: Vec<RsaKey>,
}

impl RsaSha1 {
    /// A signature that is laid out like this, by any of these keys.
    pub fn new(layout: Layout<'static>, keys: impl IntoIterator<Item = RsaKey>) -> Self {
        Self { layout, keys: keys.into_iter().collect() }
    }

    /// Examines the head: a signature as long as one of the keys, and a timestamp near `now` where the layout has one.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.first_good(|key| self.layout.read(head, key.length(), now)).map(drop)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        let url = self.layout.url(None, head);
        let by = |key: &RsaKey| {
            let sent = self.layout.read(head, key.length(), now)?;
            let values = Values { head, is_draft: false, timestamp: sent.timestamp, secret: &[], url: &url };
            let text = self.layout.text(&values, body)?;
            let is_good = sent.signatures.iter().any(|signature| key.verify(&text, signature));
            if is_good { Ok(()) } else { Err(Reason::SignatureMismatch.into()) }
        };
        self.first_good(by).map(|(index, ())| index)
    }

    /// Signs with the first key that is private, as of `now`; without one it leaves the request unsigned.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        let timestamp = self.layout.stamp(request, now);
        let head = request.head();
        let values = Values {
            head: &head,
            is_draft: true,
            timestamp: timestamp.as_deref().unwrap_or_default().as_bytes(),
            secret: &[],
            url: &self.layout.url(None, &head),
        };
        let Ok(text) = self.layout.text(&values, &[request.body()]) else { return };
        if let Some(signature) = self.keys.iter().find_map(|key| key.sign(&text)) {
            self.layout.write(request, &signature, timestamp.as_deref());
        }
    }

    /// What `examine` says of the first key that it is content with; else what it says of the last.
    fn first_good<T>(
        &self,
        examine: impl Fn(&RsaKey) -> Result<T, Rejection>,
    ) -> Result<(usize, T), Rejection> {
        let mut refusal = Rejection::from(Reason::SignatureMismatch);
        for (index, key) in self.keys.iter().enumerate() {
            match examine(key) {
                Ok(good) => return Ok((index, good)),
                Err(rejection) => refusal = rejection,
            }
        }
        Err(refusal)
    }
}

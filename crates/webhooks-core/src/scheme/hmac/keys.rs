use std::time::SystemTime;

use zeroize::Zeroizing;

use crate::scheme::layout::{Layout, Values};
use crate::scheme::mac::{Hash, Key};
use crate::{Head, Reason, Rejection, Request};

/// The keys of an HMAC, for a signature that is laid out in any way.
pub(crate) struct HmacKeys {
    hash: Hash,
    keys: Vec<Signer>,
    url: Option<String>,
}

/// A key, and its bytes for schemes that sign those too.
struct Signer {
    key: Key,
    secret: Zeroizing<Vec<u8>>,
}

impl HmacKeys {
    pub(crate) fn new<'k>(hash: Hash, keys: impl Iterator<Item = &'k [u8]>) -> Self {
        let signer = |key: &[u8]| Signer { key: Key::new(hash, key), secret: key.to_vec().into() };
        Self { hash, keys: keys.map(signer).collect(), url: None }
    }

    pub(crate) fn at_url(self, url: String) -> Self {
        Self { url: Some(url), ..self }
    }

    pub(crate) fn screen(
        &self,
        layout: &Layout<'_>,
        head: &Head<'_>,
        now: SystemTime,
    ) -> Result<(), Rejection> {
        layout.read(head, self.hash.length(), now).map(drop)
    }

    /// The index of the key that matched.
    pub(crate) fn verify(
        &self,
        layout: &Layout<'_>,
        head: &Head<'_>,
        body: &[&[u8]],
        now: SystemTime,
    ) -> Result<usize, Rejection> {
        let sent = layout.read(head, self.hash.length(), now)?;
        let url = layout.url(self.url.as_deref(), head);
        for (index, signer) in self.keys.iter().enumerate() {
            let values = Values {
                head,
                is_draft: false,
                timestamp: sent.timestamp,
                secret: &signer.secret,
                url: &url,
            };
            let mut mac = signer.key.clone();
            layout.content(&values, body, &mut |piece| mac.update(piece))?;
            if sent.signatures.iter().any(|signature| mac.clone().is(signature)) {
                return Ok(index);
            }
        }
        Err(Reason::SignatureMismatch.into())
    }

    pub(crate) fn sign(&self, layout: &Layout<'_>, request: &mut Request, now: SystemTime) {
        let timestamp = layout.stamp(request, now);
        // Nothing can fail here: there is a key, and a draft lacks nothing.
        let Some(signer) = self.keys.first() else { return };
        let mut mac = signer.key.clone();
        let head = request.head();
        let values = Values {
            head: &head,
            is_draft: true,
            timestamp: timestamp.as_deref().unwrap_or_default().as_bytes(),
            secret: &signer.secret,
            url: &layout.url(self.url.as_deref(), &head),
        };
        if layout.content(&values, &[request.body()], &mut |piece| mac.update(piece)).is_ok() {
            layout.write(request, &mac.finish(), timestamp.as_deref());
        }
    }

    pub(crate) fn of_text(&self, index: usize, text: &[u8]) -> Option<Vec<u8>> {
        let mut mac = self.keys.get(index)?.key.clone();
        mac.update(text);
        Some(mac.finish())
    }
}

//! Receiving a body within bounds, without doing any I/O: an adapter feeds in the chunks as they arrive.
//!
//! ```
//! use webhooks_core::intake::{Budget, Intake};
//!
//! let mut intake = Intake::new(8, None, &Budget::new(1024));
//! intake.push(b"[1,2]")?;
//! assert_eq!(intake.push(b",3,4]").unwrap_err().status(), 413);
//! # Ok::<(), webhooks_core::Rejection>(())
//! ```

use std::time::Duration;

use bytes::Bytes;

use self::budget::Share;
use crate::{Reason, Rejection};

mod budget;

pub use self::budget::Budget;

/// How a receiver takes in bodies. Adapters follow it; the core itself does no I/O.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Policy {
    /// The most bytes of one body.
    pub body_limit: usize,
    /// The longest wait for the whole body, once its head has passed.
    pub read_timeout: Duration,
    /// What all bodies of the process may hold together.
    pub budget: Budget,
}

impl Policy {
    pub(crate) fn new(body_limit: usize) -> Self {
        Self { body_limit, read_timeout: Duration::from_secs(30), budget: Budget::process() }
    }
}

/// A body being received.
#[derive(Debug)]
pub struct Intake {
    limit: usize,
    /// Whether the head announced any bytes.
    announced: bool,
    expected: usize,
    length: usize,
    budget: Budget,
    pieces: Vec<Held>,
}

impl Intake {
    /// The first allocation, whatever was declared.
    const FIRST: usize = 8 * 1024;

    /// A body up to this size is held in one piece; a larger one in pieces of this size, since allocators keep large
    /// blocks that were freed, and would hold far more than the budget allows.
    const PIECE: usize = 1024 * 1024;

    /// What an HTTP stack buffers of a large body by itself (hyper up to 400 KiB) and frees late: counted with the
    /// first piece of one.
    const STACK: usize = 256 * 1024;

    /// An intake of at most `limit` bytes. `declared` is the request's `content-length`; nothing is allocated for it
    /// before the bytes are here.
    pub fn new(limit: usize, declared: Option<usize>, budget: &Budget) -> Self {
        let expected = declared.unwrap_or(usize::MAX).min(limit);
        let announced = declared.is_some_and(|length| length > 0);
        Self { limit, announced, expected, length: 0, budget: budget.clone(), pieces: Vec::new() }
    }

    /// Adds what arrived.
    ///
    /// # Errors
    ///
    /// The body is larger than the limit, or the budget is used up.
    pub fn push(&mut self, mut chunk: &[u8]) -> Result<(), Rejection> {
        if chunk.len() > self.limit - self.length {
            return Err(Reason::BodyTooLarge.into());
        }
        while !chunk.is_empty() {
            let piece = self.piece_with_room(chunk.len())?;
            let room = piece.bytes.capacity().min(Self::PIECE).saturating_sub(piece.bytes.len());
            let (now, later) = chunk.split_at(room.min(chunk.len()));
            piece.bytes.extend_from_slice(now);
            self.length += now.len();
            chunk = later;
        }
        Ok(())
    }

    /// The piece to fill next, with room for at least a byte.
    fn piece_with_room(&mut self, wanted: usize) -> Result<&mut Held, Rejection> {
        let is_full = |held: &Held| held.bytes.len() >= Self::PIECE;
        if self.pieces.last().is_none_or(is_full) {
            self.pieces.push(Held { bytes: Vec::new(), share: Share::none_of(&self.budget) });
        }
        let is_first = self.pieces.len() == 1;
        let Some(piece) = self.pieces.last_mut() else { return Err(Reason::Overloaded.into()) };
        let (held, capacity) = (piece.bytes.len(), piece.bytes.capacity());
        if held == capacity {
            // In three steps: doubling would leave a hole of every size behind. Never past what was declared.
            let goal = if is_first { (16 * capacity).max(Self::FIRST) } else { Self::PIECE };
            let expected = held + self.expected.saturating_sub(self.length);
            let capacity = goal.min(expected).max(held + wanted).min(Self::PIECE);
            let stack = if is_first && capacity > Self::STACK / 4 { Self::STACK } else { 0 };
            if !piece.share.grow(capacity + stack) {
                return Err(Rejection::new(Reason::Overloaded).with_header("retry-after", "10"));
            }
            piece.bytes.reserve_exact(capacity - held);
        }
        Ok(piece)
    }

    /// The whole body. Its share of the budget goes back when the last handle is dropped.
    ///
    /// # Errors
    ///
    /// Nothing came although a length was declared, and the HTTP stack did not complain: middleware or another
    /// extractor has taken the body.
    pub fn finish(mut self) -> Result<Arrived, Rejection> {
        match (self.pieces.pop(), self.pieces.is_empty()) {
            (None, _) if self.announced => Err(Reason::BodyConsumed.into()),
            (None, _) => Ok(Arrived::from(Bytes::new())),
            (Some(only), true) => Ok(Arrived::from(Bytes::from_owner(only))),
            (Some(last), false) => {
                self.pieces.push(last);
                Ok(Arrived(Pieces::Several(self.pieces)))
            }
        }
    }
}

/// A whole body, as a receiver takes it. It is made of whatever `Bytes` is made of, or by an [`Intake`].
#[derive(Debug)]
pub struct Arrived(Pieces);

#[derive(Debug)]
enum Pieces {
    One(Bytes),
    /// At least two.
    Several(Vec<Held>),
}

impl<B: Into<Bytes>> From<B> for Arrived {
    fn from(body: B) -> Self {
        Self(Pieces::One(body.into()))
    }
}

impl Arrived {
    /// The number of bytes.
    pub fn len(&self) -> usize {
        self.pieces().iter().map(|piece| piece.len()).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes, in order, as they are held.
    pub(crate) fn pieces(&self) -> Vec<&[u8]> {
        match &self.0 {
            Pieces::One(bytes) => vec![bytes],
            Pieces::Several(pieces) => pieces.iter().map(AsRef::as_ref).collect(),
        }
    }

    /// The bytes in one piece. Nothing is copied unless there are several.
    pub fn into_bytes(self) -> Bytes {
        let length = self.len();
        match self.0 {
            Pieces::One(bytes) => bytes,
            Pieces::Several(pieces) => pieces
                .into_iter()
                .reduce(|whole, next| whole.append(next, length))
                .map_or_else(Bytes::new, Bytes::from_owner),
        }
    }
}

/// Bytes with their share of the budget.
#[derive(Debug)]
struct Held {
    bytes: Vec<u8>,
    share: Share,
}

impl Held {
    /// Both in one piece, with room for `length` bytes.
    fn append(mut self, mut next: Self, length: usize) -> Self {
        self.bytes.reserve_exact(length.saturating_sub(self.bytes.len()));
        self.bytes.extend_from_slice(&next.bytes);
        self.share.absorb(&mut next.share);
        self
    }
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_the_last_byte_accepted() {
        let budget = Budget::new(1 << 20);
        let mut intake = Intake::new(10, None, &budget);
        intake.push(&[0; 10]).unwrap();
        assert_eq!(intake.push(&[0; 1]).unwrap_err().reason(), Reason::BodyTooLarge);
    }

    #[test]
    fn nothing_is_taken_for_a_declaration() {
        let budget = Budget::new(1 << 20);
        let mut intake = Intake::new(usize::MAX, Some(usize::MAX), &budget);
        assert_eq!(budget.used(), 0);
        intake.push(b"x").unwrap();
        assert_eq!(budget.used(), Intake::FIRST);
    }

    #[test]
    fn a_body_that_somebody_took_is_not_an_empty_one() {
        let finish = |declared| Intake::new(10, declared, &Budget::new(10)).finish().map(|body| body.len());
        assert_eq!(finish(None).unwrap(), 0);
        assert_eq!(finish(Some(0)).unwrap(), 0);
        assert_eq!(finish(Some(1)).unwrap_err().reason(), Reason::BodyConsumed);
    }

    #[test]
    fn the_share_lives_as_long_as_the_bytes() {
        let budget = Budget::new(20_000);
        let mut first = Intake::new(20_000, Some(16_000), &budget);
        first.push(&[1; 16_000]).unwrap();
        let mut second = Intake::new(20_000, None, &budget);
        let refused = second.push(&[1; 16_000]).unwrap_err();
        assert_eq!(refused.status(), 503);
        assert!(refused.answer().headers.iter().any(|(name, _)| *name == "retry-after"));
        let body = first.finish().unwrap().into_bytes();
        let kept = body.slice(5..6);
        drop(body);
        assert_eq!(budget.used(), 16_000);
        drop(kept);
        assert_eq!(budget.used(), 0);
        second.push(&[1; 16_000]).unwrap();
    }

    #[test]
    fn a_large_body_is_put_together_once_it_is_asked_for() {
        let sent: Vec<u8> = (0..=250).cycle().take(3 * Intake::PIECE + 5).collect();
        let budget = Budget::new(1 << 23);
        let mut intake = Intake::new(sent.len(), None, &budget);
        for chunk in sent.chunks(100_000) {
            intake.push(chunk).unwrap();
        }
        let arrived = intake.finish().unwrap();
        assert_eq!(arrived.len(), sent.len());
        assert!(arrived.pieces().iter().all(|piece| piece.len() <= Intake::PIECE));
        assert_eq!(arrived.pieces().concat(), sent);
        let body = arrived.into_bytes();
        assert_eq!(body, sent);
        assert!(budget.used() >= sent.len());
        drop(body);
        assert_eq!(budget.used(), 0);
    }

    #[test]
    fn a_small_body_is_one_allocation_of_the_declared_size() {
        let budget = Budget::new(1 << 20);
        let mut intake = Intake::new(1 << 20, Some(5000), &budget);
        intake.push(&[0; 3000]).unwrap();
        intake.push(&[0; 2000]).unwrap();
        assert_eq!(budget.used(), 5000);
        assert_eq!(intake.finish().unwrap().pieces().len(), 1);
    }
}

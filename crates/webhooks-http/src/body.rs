use std::error::Error;
use std::pin::pin;
use std::time::Duration;

use bytes::Buf;
use http_body::Body;
use http_body_util::BodyExt;
use webhooks_core::intake::{Arrived, Intake};
use webhooks_core::{Reason, Rejection};

/// Reads a whole body into an [`Intake`], and no further than it allows.
///
/// # Errors
///
/// In the order in which they can happen: too large (413) or over the process's budget (503), not here within
/// `timeout` (408), broken off (400), read by something else before (500).
pub async fn read<B>(body: B, intake: Intake, timeout: Duration) -> Result<Arrived, Rejection>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let reading = tokio::time::timeout(timeout, read_all(body, intake));
    reading.await.unwrap_or_else(|_| Err(Reason::ReadTimeout.into()))
}

async fn read_all<B>(body: B, mut intake: Intake) -> Result<Arrived, Rejection>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let mut body = pin!(body);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Rejection::new(Reason::BodyIncomplete).with_source(error))?;
        // Trailers hold nothing that a sender signs.
        let Ok(mut data) = frame.into_data() else { continue };
        while data.has_remaining() {
            let chunk = data.chunk();
            intake.push(chunk)?;
            let taken = chunk.len();
            data.advance(taken);
        }
    }
    intake.finish()
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use http_body::Frame;
    use webhooks_core::intake::Budget;

    use super::*;

    type Polled = Poll<Option<Result<Frame<Bytes>, std::io::Error>>>;

    /// A few chunks, and then whatever `end` says.
    struct Chunks {
        chunks: Vec<&'static str>,
        end: fn() -> Polled,
    }

    impl Body for Chunks {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
            match self.chunks.pop() {
                Some(chunk) => Poll::Ready(Some(Ok(Frame::data(chunk.into())))),
                None => (self.end)(),
            }
        }
    }

    async fn read_chunks(end: fn() -> Polled) -> Result<Bytes, Reason> {
        let intake = Intake::new(6, None, &Budget::new(1 << 20));
        let body = Chunks { chunks: vec!["def", "abc"], end };
        let arrived = read(body, intake, Duration::from_secs(30)).await;
        arrived.map(Arrived::into_bytes).map_err(|rejection| rejection.reason())
    }

    #[tokio::test(start_paused = true)]
    async fn every_ending() {
        assert_eq!(read_chunks(|| Poll::Ready(None)).await.unwrap(), "abcdef");
        assert_eq!(read_chunks(|| Poll::Pending).await, Err(Reason::ReadTimeout));
        let broken = || Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionReset.into())));
        assert_eq!(read_chunks(broken).await, Err(Reason::BodyIncomplete));
        let endless = || Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"g")))));
        assert_eq!(read_chunks(endless).await, Err(Reason::BodyTooLarge));
    }

    #[tokio::test]
    async fn an_empty_body_is_a_body() {
        let intake = Intake::new(0, None, &Budget::new(0));
        let body = http_body_util::Empty::<Bytes>::new().map_err(|error: Infallible| match error {});
        assert!(read(body, intake, Duration::from_secs(1)).await.unwrap().is_empty());
    }
}

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::HttpRequest;
use actix_web::body::{BodyStream, MessageBody};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::Version;
use actix_web::http::header::{HeaderMap, TRANSFER_ENCODING};
use actix_web::web::Bytes;
use http_body::{Body, Frame};
use webhooks_core::intake::Arrived;
use webhooks_core::{Head, Headers, Provider, Reason, Receiver, Refusal, Rejection, Resolve};
use webhooks_http::read;

/// What extractors and middleware do with a request: find its receiver, have the head examined, read the body, and let
/// `receive` make something of both.
pub(crate) async fn receive<P: Provider, T>(
    request: &HttpRequest,
    payload: &mut Payload,
    source: &impl Resolve<P>,
    receive: impl FnOnce(&Receiver<P>, &Head<'_>, Arrived) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let fields = Fields(request.headers());
    // Scopes and resources take nothing off the URI: this is the path as sent.
    let uri = request.uri();
    let head = Head::new(request.method().as_str(), uri.path(), uri.query(), &fields)
        .with_peer(request.peer_addr().map(|peer| peer.ip()));
    let receiver = Receiver::found_by(source, &head).await?;
    let intake = receiver.begin(&head)?;
    if is_taken(request, payload) {
        return Err(Rejection::from(Reason::BodyConsumed).into());
    }
    let body = read(Unread(BodyStream::new(payload)), intake, receiver.policy().read_timeout).await?;
    receive(&receiver, &head, body)
}

/// Whether another extractor or a middleware has taken a body of no declared length, which [`read`] would take for an
/// empty one.
fn is_taken(request: &HttpRequest, payload: &Payload) -> bool {
    // HTTP/2 needs no header to announce a body: actix makes a stream of each.
    let had_body = request.headers().contains_key(TRANSFER_ENCODING) || request.version() == Version::HTTP_2;
    had_body && matches!(payload, Payload::None)
}

struct Fields<'a>(&'a HeaderMap);

impl Headers for Fields<'_> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a [u8])) {
        // actix keeps the order of a field's values, but none between fields: by name, it is at least always the same.
        let mut fields: Vec<_> = self.0.iter().collect();
        fields.sort_by_key(|(name, _)| name.as_str());
        for (name, value) in fields {
            visit(name.as_str(), value.as_bytes());
        }
    }

    fn values<'a>(&'a self, name: &str, visit: &mut dyn FnMut(&'a [u8])) {
        for value in self.0.get_all(name) {
            visit(value.as_bytes());
        }
    }
}

/// A request's body for [`read`].
struct Unread<'a>(BodyStream<&'a mut Payload>);

impl Body for Unread<'_> {
    type Data = Bytes;
    type Error = PayloadError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, PayloadError>>> {
        Pin::new(&mut self.0).poll_next(context).map_ok(Frame::data)
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn fields_are_all_there_in_an_order() {
        let sent = [("b", "3"), ("a", "2"), ("c", "4"), ("a", "1")];
        let request = sent.into_iter().fold(TestRequest::post(), TestRequest::append_header);
        let request = request.to_http_request();
        let fields = Fields(request.headers());
        let mut all = Vec::new();
        fields.each(&mut |name, value| all.push((name, value)));
        assert_eq!(all, [("a", &b"2"[..]), ("a", b"1"), ("b", b"3"), ("c", b"4")]);
        let mut of_a = Vec::new();
        fields.values("A", &mut |value| of_a.push(value));
        assert_eq!(of_a, [b"2", b"1"]);
    }

    #[test]
    fn a_stream_that_is_not_there_was_taken() {
        let chunked = || TestRequest::post().insert_header((TRANSFER_ENCODING, "chunked"));
        let second = || TestRequest::post().version(Version::HTTP_2);
        for request in [chunked(), second()] {
            assert!(is_taken(&request.to_http_request(), &Payload::None));
        }
        for request in [chunked(), second()] {
            assert!(!is_taken(&request.to_http_request(), &Payload::from(Bytes::new())));
        }
        // None was sent, or its length declared, which `read` knows of.
        assert!(!is_taken(&TestRequest::post().to_http_request(), &Payload::None));
    }
}

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode};
use webhooks_core::Refusal;

/// A refusal as a response, and a line in the log. The refusal itself is in the response's extensions, for layers that
/// count or log.
pub fn respond(refusal: Refusal) -> Response<Bytes> {
    refusal.log();
    let mut response = render(&refusal);
    response.extensions_mut().insert(refusal);
    response
}

/// A refusal as a response, and nothing else: for those who log it themselves.
pub fn render(refusal: &Refusal) -> Response<Bytes> {
    let answer = refusal.clone().into_answer();
    let mut response = Response::new(answer.body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use webhooks_core::{Reason, Rejection};

    use super::*;

    #[test]
    fn a_rejection_keeps_its_header_and_its_reason() {
        let response = respond(Rejection::new(Reason::MethodNotAllowed).with_header("allow", "POST").into());
        assert_eq!(response.status(), 405);
        assert_eq!(response.headers()["allow"], "POST");
        assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
        let refusal = response.extensions().get::<Refusal>().unwrap();
        assert_eq!(refusal.rejection().unwrap().reason(), Reason::MethodNotAllowed);
    }
}

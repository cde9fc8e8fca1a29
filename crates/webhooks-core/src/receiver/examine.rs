//! The two looks at a request: at its head alone, and at all of it.

use super::{Guard, Receiver};
use crate::intake::Arrived;
use crate::media::{self, Media};
use crate::scheme::{Authenticate, Proof};
use crate::{Body, ConnectionTest, Field, Forms, Head, Integrity, Provider, Reason, Refusal, Rejection};

/// What the head says of the body to come.
pub(super) enum Screened {
    /// It may be a delivery, carried so.
    Delivery(Media),
    /// It may be the sender's test of the connection; if it is not, this is what it lacks.
    Test(Rejection),
}

impl<P: Provider> Receiver<P> {
    pub(super) fn screen(&self, head: &Head<'_>) -> Result<Screened, Refusal> {
        if let Some(sources) = &self.sources {
            sources.check(head)?;
        }
        let media = match (head.method(), self.get_parameter) {
            ("POST", _) => media::media(head, self.forms)?,
            ("GET", Some(parameter)) => Media::Query(parameter),
            (_, get) => {
                let methods = if get.is_some() { "POST, GET" } else { "POST" };
                return Err(Rejection::new(Reason::MethodNotAllowed).with_header("allow", methods).into());
            }
        };
        if content_length(head).is_some_and(|length| length > self.policy.body_limit) {
            return Err(Rejection::new(Reason::BodyTooLarge).into());
        }
        match self.guard.auth() {
            Some(auth) => match auth.screen(head, self.clock.now()) {
                Ok(()) => {}
                Err(rejection)
                    if rejection.reason() == Reason::CredentialMissing && self.may_be_test(head) =>
                {
                    return Ok(Screened::Test(rejection));
                }
                Err(rejection) => return Err(rejection.into()),
            },
            None if sends_credentials::<P>(head) => {
                return Err(Rejection::new(Reason::CredentialUnexpected).into());
            }
            None => {}
        }
        Ok(Screened::Delivery(media))
    }

    /// Whether a head without credentials may be that of a test that is answered.
    fn may_be_test(&self, head: &Head<'_>) -> bool {
        self.test.is_some_and(|test| test.is_announced(head))
            && content_length(head).is_none_or(|length| length <= ConnectionTest::LIMIT)
    }

    pub(super) fn is_test(head: &Head<'_>, body: &[u8]) -> bool {
        P::CONNECTION_TEST.is_some_and(|test| test.is_announced(head) && test.is_body(body))
    }

    pub(super) fn verify(
        &self,
        head: &Head<'_>,
        arrived: Arrived,
        media: Media,
    ) -> Result<(Proof, Body), Rejection> {
        let check = |signed: &[&[u8]]| match &*self.guard {
            Guard::Authenticate(auth) => auth.verify(head, signed, self.clock.now()),
            Guard::Open => Ok(Proof { way: "none", integrity: Integrity::None, secret_index: 0 }),
            Guard::Nobody(decoy) => {
                // Not for the verdict: so that it takes as long.
                let _ = decoy.verify(head, signed, self.clock.now());
                Err(Reason::UnknownHook.into())
            }
        };
        if arrived.len() > self.policy.body_limit {
            return Err(Reason::BodyTooLarge.into());
        }
        // A form or query without the field has nothing that could be signed: unauthentic, not malformed.
        let unsigned = |error: Rejection| Rejection::new(Reason::CredentialMalformed).with_source(error);
        match media {
            Media::Json | Media::Form(Forms::No) => {
                let proof = check(&arrived.pieces())?;
                Ok((proof, Body::new(arrived.into_bytes(), None)))
            }
            Media::Form(Forms::SignedAsSent(field)) => {
                let proof = check(&arrived.pieces())?;
                let received = arrived.into_bytes();
                let decoded = media::form_field(&received, field)?;
                Ok((proof, Body::new(received, Some(decoded))))
            }
            Media::Form(Forms::Fields(field)) => {
                let proof = check(&arrived.pieces())?;
                let received = arrived.into_bytes();
                let decoded = media::form_event(&received, field)?;
                Ok((proof, Body::new(received, Some(decoded))))
            }
            Media::Form(forms @ (Forms::SignedDecoded(field) | Forms::SignedEitherWay(field))) => {
                let received = arrived.into_bytes();
                let decoded = media::form_field(&received, field).map_err(unsigned)?;
                let proof = check(&[&decoded]).or_else(|refusal| match forms {
                    Forms::SignedEitherWay(_) => check(&[&received]),
                    _ => Err(refusal),
                })?;
                Ok((proof, Body::new(received, Some(decoded))))
            }
            Media::Query(parameter) => {
                let query = head.query().unwrap_or_default().as_bytes();
                if query.len() > self.policy.body_limit {
                    return Err(Reason::BodyTooLarge.into());
                }
                if !arrived.is_empty() {
                    return Err(Rejection::new(Reason::CredentialMalformed).with_source("a GET has no body"));
                }
                let decoded = media::form_field(query, parameter).map_err(unsigned)?;
                let proof = check(&[&decoded])?;
                Ok((proof, Body::new(bytes::Bytes::new(), Some(decoded))))
            }
        }
    }
}

fn sends_credentials<P: Provider>(head: &Head<'_>) -> bool {
    // Gitee and Gitea have these where a hook has no secret.
    let is_none = |field| matches!(field, Field::Missing | Field::Once(b"" | b"sha1=" | b"sha256="));
    P::Auth::CREDENTIALS.iter().any(|name| !is_none(head.field(name)))
}

/// The declared length; one that is no number is the HTTP stack's to refuse.
pub(super) fn content_length(head: &Head<'_>) -> Option<usize> {
    let Field::Once(value) = head.field("content-length") else { return None };
    std::str::from_utf8(value).ok()?.parse().ok()
}

use percent_encoding::{NON_ALPHANUMERIC, percent_encode};

use crate::media::{self, Media};
use crate::{Forms, Provider, Request};

/// Where a request has its event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// The body is the event.
    Json,
    /// In a field of a form.
    Form,
    /// A GET, with the event in its query.
    Query,
}

/// The carriers of a sender beside JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carriers {
    /// Its forms.
    pub forms: Forms,
    /// The query parameter of its GETs.
    pub get_parameter: Option<&'static str>,
}

impl Carriers {
    /// Those of a provider.
    pub const fn of<P: Provider>() -> Self {
        Self { forms: P::FORMS, get_parameter: P::GET_PARAMETER }
    }

    /// Whether the sender uses this one.
    pub fn has(&self, carrier: Carrier) -> bool {
        match carrier {
            Carrier::Json => true,
            Carrier::Form => self.forms.field().is_some(),
            Carrier::Query => self.get_parameter.is_some(),
        }
    }

    /// Moves the event of a JSON request into another carrier. One that the sender does not use changes nothing.
    pub fn wrap(&self, request: &mut Request, carrier: Carrier) {
        let pair = |field, json: &[u8]| format!("{field}={}", percent_encode(json, NON_ALPHANUMERIC));
        match (carrier, self.forms.field(), self.get_parameter) {
            (Carrier::Form, Some(field), _) => {
                request.set_body(pair(field, request.body()));
                request.set_header("content-type", "application/x-www-form-urlencoded");
            }
            (Carrier::Query, _, Some(parameter)) => {
                let event = pair(parameter, request.body());
                let query = request.query().map_or(event.clone(), |before| format!("{before}&{event}"));
                request.set_query(query);
                request.set_method("GET");
                request.set_body("");
                request.remove_header("content-type");
            }
            _ => {}
        }
    }

    /// Turns a request back into the JSON request that it was made of; says what it was.
    pub fn unwrap(&self, request: &mut Request) -> Carrier {
        let (carrier, json) = match (request.method(), self.get_parameter) {
            ("GET", Some(parameter)) => {
                let query = request.query().unwrap_or_default();
                (Carrier::Query, media::form_field(query.as_bytes(), parameter).ok())
            }
            _ => match (media::media(&request.head(), self.forms), self.forms.field()) {
                (Ok(Media::Form(_)), Some(field)) => {
                    (Carrier::Form, media::form_field(request.body(), field).ok())
                }
                _ => return Carrier::Json,
            },
        };
        let Some(json) = json else { return Carrier::Json };
        if let (Carrier::Query, Some(parameter)) = (carrier, self.get_parameter) {
            let others = request.query().unwrap_or_default().split('&');
            let others: Vec<&str> = others.filter(|pair| pair.split('=').next() != Some(parameter)).collect();
            request.set_query((!others.is_empty()).then(|| others.join("&")));
            request.set_method("POST");
        }
        request.set_body(json);
        request.set_header("content-type", "application/json");
        carrier
    }

    /// Signs a JSON request and moves its event into the carrier, in the order in which the sender does.
    ///
    /// # Errors
    ///
    /// Those of `sign`.
    pub fn sign<E>(
        &self,
        request: &mut Request,
        carrier: Carrier,
        sign: impl FnOnce(&mut Request) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.signs_as_sent(carrier) {
            self.wrap(request, carrier);
            return sign(request);
        }
        sign(request)?;
        self.wrap(request, carrier);
        Ok(())
    }

    /// Whether the signature is over the request as sent, and not over the event in it.
    pub fn signs_as_sent(&self, carrier: Carrier) -> bool {
        let form_as_sent = matches!(self.forms, Forms::SignedAsSent(_) | Forms::Fields(_));
        carrier == Carrier::Json || (carrier == Carrier::Form && form_as_sent)
    }
}

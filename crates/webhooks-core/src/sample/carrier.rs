use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
use serde_json::{Map, Value};

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
            Carrier::Form => self.forms != Forms::No,
            Carrier::Query => self.get_parameter.is_some(),
        }
    }

    /// Moves the event of a JSON request into another carrier. One that the sender does not use changes nothing.
    pub fn wrap(&self, request: &mut Request, carrier: Carrier) {
        let pair = |field, json: &[u8]| format!("{field}={}", percent_encode(json, NON_ALPHANUMERIC));
        match (carrier, self.get_parameter) {
            (Carrier::Form, _) => {
                let form = match self.forms.field() {
                    Some(field) => Some(pair(field, request.body())),
                    None => form_of(request.body()).filter(|_| self.has(Carrier::Form)),
                };
                if let Some(form) = form {
                    request.set_body(form);
                    request.set_header("content-type", "application/x-www-form-urlencoded");
                }
            }
            (Carrier::Query, Some(parameter)) => {
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
                (Ok(Media::Form(_)), None) => (Carrier::Form, media::form_event(request.body(), None).ok()),
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

/// A form whose fields are an object's members: the inverse of what a receiver makes of it.
fn form_of(json: &[u8]) -> Option<String> {
    let members: Map<String, Value> = serde_json::from_slice(json).ok()?;
    let encoded = |text: &str| percent_encode(text.as_bytes(), NON_ALPHANUMERIC).to_string();
    let mut pairs = Vec::new();
    for (name, value) in members {
        let values = if let Value::Array(values) = value { values } else { vec![value] };
        for value in values {
            let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            pairs.push(format!("{}={}", encoded(&name), encoded(&text)));
        }
    }
    Some(pairs.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_is_the_event_goes_there_and_back() {
        let carriers = Carriers { forms: Forms::Fields(None), get_parameter: None };
        assert!(carriers.has(Carrier::Form));
        let json = r#"{"Body":"a & b=é","Digits":["1","2"]}"#;
        let mut request = Request::post("/", json);
        carriers.wrap(&mut request, Carrier::Form);
        assert_eq!(request.body(), "Body=a%20%26%20b%3D%C3%A9&Digits=1&Digits=2");
        assert_eq!(carriers.unwrap(&mut request), Carrier::Form);
        assert_eq!(
            (&request.body()[..], request.header("content-type")),
            (json.as_bytes(), Some("application/json"))
        );

        // Neither an array nor a sender without forms has one.
        for (forms, body) in [(Forms::Fields(None), "[]"), (Forms::No, "{}")] {
            let mut request = Request::post("/", body);
            Carriers { forms, ..carriers }.wrap(&mut request, Carrier::Form);
            assert_eq!((&request.body()[..], request.header("content-type")), (body.as_bytes(), None));
        }
    }
}

use bytes::Bytes;
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::{Field, Head, Reason, Rejection};

/// Whether a sender posts forms, and if so which bytes it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Forms {
    /// JSON only.
    No,
    /// `application/x-www-form-urlencoded` with the event in this field; the form is signed as sent.
    SignedAsSent(&'static str),
    /// The same, but the sender signs the field's decoded content.
    SignedDecoded(&'static str),
    /// The same, signed in either way: for a sender of whom that is not known.
    SignedEitherWay(&'static str),
    /// The form is the event: its fields become the members of a JSON object, as strings. But if there is such a field,
    /// its content is the event. Signed as sent.
    Fields(Option<&'static str>),
}

impl Forms {
    /// The field with the event.
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::No => None,
            Self::SignedAsSent(field) | Self::SignedDecoded(field) | Self::SignedEitherWay(field) => {
                Some(field)
            }
            Self::Fields(field) => field,
        }
    }
}

/// A body as received, and the event's bytes in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    received: Bytes,
    decoded: Option<Bytes>,
}

impl Body {
    /// A body; `decoded` are the event's bytes where those had to be decoded from what was received.
    pub fn new(received: Bytes, decoded: Option<Bytes>) -> Self {
        Self { received, decoded }
    }

    /// The bytes as received.
    pub fn received(&self) -> &Bytes {
        &self.received
    }

    /// The event's bytes: what was received, or the decoded form field or query parameter.
    pub fn payload(&self) -> &Bytes {
        self.decoded.as_ref().unwrap_or(&self.received)
    }
}

/// Shows the length only.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Body").field("bytes", &self.received.len()).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Media {
    Json,
    Form(Forms),
    /// A GET with the event in this query parameter.
    Query(&'static str),
}

/// What the head says the body is; `forms` are those that are taken.
pub(crate) fn media(head: &Head<'_>, forms: Forms) -> Result<Media, Rejection> {
    match head.field("content-encoding") {
        Field::Missing => {}
        Field::Once(coding) if coding.eq_ignore_ascii_case(b"identity") => {}
        Field::Once(_) | Field::Repeated => return Err(Reason::UnsupportedEncoding.into()),
    }
    let content_type = match head.field("content-type") {
        Field::Missing => return Ok(Media::Json),
        Field::Once(value) => value,
        Field::Repeated => return Err(Reason::UnsupportedMediaType.into()),
    };
    let essence = content_type.split(|&byte| byte == b';').next().unwrap_or_default();
    let essence = essence.trim_ascii().to_ascii_lowercase();
    match essence.as_slice() {
        b"application/json" => Ok(Media::Json),
        b"application/x-www-form-urlencoded" if forms != Forms::No => Ok(Media::Form(forms)),
        other if other.ends_with(b"+json") && other.contains(&b'/') => Ok(Media::Json),
        _ => Err(Reason::UnsupportedMediaType.into()),
    }
}

/// The decoded content of the form field or query parameter `name`, which must be there exactly once.
pub(crate) fn form_field(form: &[u8], name: &str) -> Result<Bytes, Rejection> {
    let mut found = None;
    for pair in form.split(|&byte| byte == b'&') {
        let mut halves = pair.splitn(2, |&byte| byte == b'=');
        let key = halves.next().unwrap_or_default();
        if form_decode(key) != name.as_bytes() {
            continue;
        }
        if found.replace(halves.next().unwrap_or_default()).is_some() {
            return Err(Reason::FormMalformed.into());
        }
    }
    found.map(|value| form_decode(value).into()).ok_or_else(|| Reason::FormMalformed.into())
}

/// The event in a form that may be one itself: the content of `field` where there is such a field, or else an object of
/// all fields. One that occurs several times is a list.
pub(crate) fn form_event(form: &[u8], field: Option<&str>) -> Result<Bytes, Rejection> {
    let text = |half| String::from_utf8(half).map_err(|_| Reason::FormMalformed);
    let mut members = Map::new();
    for (name, value) in form_fields(form) {
        let name = text(name)?;
        if field == Some(&name) {
            return form_field(form, &name);
        }
        let value = Value::String(text(value)?);
        match members.get_mut(&name) {
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None => {
                members.insert(name, value);
            }
        }
    }
    Ok(Value::Object(members).to_string().into())
}

/// Names and values of a form's fields, decoded, in their order.
pub(crate) fn form_fields(form: &[u8]) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    form.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let mut halves = pair.splitn(2, |&byte| byte == b'=').map(form_decode);
        (halves.next().unwrap_or_default(), halves.next().unwrap_or_default())
    })
}

fn form_decode(text: &[u8]) -> Vec<u8> {
    let text: Vec<u8> = text.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
    percent_decode(&text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: Forms = Forms::SignedAsSent("payload");

    fn media_of(content_type: &str, forms: Forms) -> Result<Media, u16> {
        let headers = [("Content-Type", content_type)];
        media(&Head::new("POST", "/", None, &headers), forms).map_err(|rejection| rejection.status())
    }

    #[test]
    fn content_types() {
        for json in [
            "application/json",
            "Application/JSON",
            "application/json;charset=utf-8",
            "application/json ; charset=utf-8",
            "application/vnd.acme.v2+json",
        ] {
            assert_eq!(media_of(json, Forms::No), Ok(Media::Json), "{json}");
        }
        for other in ["text/plain", "", "application/jsonp", "application/x-www-form-urlencoded", "+json"] {
            assert_eq!(media_of(other, Forms::No), Err(415), "{other}");
        }
        assert_eq!(
            media_of("application/x-www-form-urlencoded; charset=UTF-8", FORMS),
            Ok(Media::Form(FORMS))
        );
        assert_eq!(media(&Head::new("POST", "/", None, &[("a", "b")]), FORMS).unwrap(), Media::Json);
        let twice = [("content-type", "application/json"), ("Content-Type", "application/json")];
        assert!(media(&Head::new("POST", "/", None, &twice), FORMS).is_err());
    }

    #[test]
    fn the_field_occurs_exactly_once() {
        let field = |form: &str| form_field(form.as_bytes(), "payload").map_err(|r| r.reason());
        assert_eq!(field("payload=%7B%22a%22%3A+1%7D").unwrap(), r#"{"a": 1}"#);
        assert_eq!(field("x=1&payload=%C3%A9&y").unwrap(), "é");
        assert_eq!(field("pay%6Coad=1").unwrap(), "1");
        assert_eq!(field("payload=a=b").unwrap(), "a=b");
        for bad in ["", "x=1", "payload=1&payload=1", "payload=1&pay%6Coad=2"] {
            assert_eq!(field(bad), Err(Reason::FormMalformed), "{bad}");
        }
    }

    #[test]
    fn a_form_that_is_the_event() {
        let event = |form: &str| form_event(form.as_bytes(), Some("payload")).map_err(|r| r.reason());
        assert_eq!(event("a=1&b=%C3%A9+x&c&a=2&a=3").unwrap(), r#"{"a":["1","2","3"],"b":"é x","c":""}"#);
        assert_eq!(event("").unwrap(), "{}");
        assert_eq!(event("a=1&payload=%7B%7D").unwrap(), "{}");
        for bad in ["payload=1&payload=2", "a=%ff", "%ff=a"] {
            assert_eq!(event(bad), Err(Reason::FormMalformed), "{bad}");
        }
    }
}

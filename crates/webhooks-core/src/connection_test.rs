use crate::{Field, Head};

/// A test of the connection that a sender makes without proving who it is: answered 200 and never a delivery.
///
/// The body is compared with one text, not parsed: nobody has authenticated it.
#[derive(Debug, Clone, Copy)]
pub struct ConnectionTest {
    header: (&'static str, &'static str),
    body: &'static [&'static str],
}

impl ConnectionTest {
    /// More than any test's body has. What is longer is refused before it is read.
    pub(crate) const LIMIT: usize = 1024;

    /// A test that this header field announces, with a body of these tokens and blanks between them.
    pub const fn new(header: &'static str, value: &'static str, body: &'static [&'static str]) -> Self {
        Self { header: (header, value), body }
    }

    /// Whether a head announces it.
    pub(crate) fn is_announced(&self, head: &Head<'_>) -> bool {
        let (header, value) = self.header;
        head.field(header) == Field::Once(value.as_bytes())
    }

    /// Whether a body is that of the test.
    pub(crate) fn is_body(&self, body: &[u8]) -> bool {
        let rest = self
            .body
            .iter()
            .try_fold(body, |rest, token| rest.trim_ascii_start().strip_prefix(token.as_bytes()));
        rest.is_some_and(|rest| rest.trim_ascii_end().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: ConnectionTest = ConnectionTest::new("x-event", "ping", &["{", "\"test\"", ":", "true", "}"]);

    #[test]
    fn it_is_known_by_its_header() {
        let announced = |headers: &[(&str, &str)]| {
            let headers = headers.to_vec();
            TEST.is_announced(&Head::new("POST", "/", None, &headers))
        };
        assert!(announced(&[("X-Event", "ping")]));
        assert!(!announced(&[("X-Event", "push")]));
        assert!(!announced(&[]));
        assert!(!announced(&[("X-Event", "ping"), ("X-Event", "ping")]));
    }

    #[test]
    fn its_body_is_that_one_and_no_other() {
        for body in [r#"{"test":true}"#, r#"{"test": true}"#, " {\r\n\t\"test\" : true\n}\n"] {
            assert!(TEST.is_body(body.as_bytes()), "{body}");
        }
        for body in [
            "",
            "{}",
            r#"{"test":false}"#,
            r#"{"test":"true"}"#,
            r#"{"te st":true}"#,
            r#"{"test":true,"eventKey":"push"}"#,
            r#"{"eventKey":"push","test":true}"#,
            r#"{"test":true}{"#,
            r#"[{"test":true}]"#,
        ] {
            assert!(!TEST.is_body(body.as_bytes()), "{body}");
        }
    }
}

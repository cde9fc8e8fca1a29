//! A request as text: the form that inputs and fixtures have.

use webhooks_core::{Request, providers, sample};

use crate::Target;

/// The request in an input. Like a fixture, but a header's value may be any bytes.
pub(crate) fn read(input: &[u8]) -> Option<Request> {
    let end = input.windows(4).position(|window| window == b"\r\n\r\n")?;
    let mut lines =
        input[..end].split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let mut line = std::str::from_utf8(lines.next()?).ok()?.split(' ');
    let (method, target) = (line.next()?, line.next()?);
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let mut request = Request::new(method, path, input[end + 4..].to_vec());
    request.set_query(query.map(ToOwned::to_owned));
    for line in lines {
        let colon = line.iter().position(|&byte| byte == b':')?;
        let value = &line[colon + 1..];
        request
            .add_header(std::str::from_utf8(&line[..colon]).ok()?, value.strip_prefix(b" ").unwrap_or(value));
    }
    Some(request)
}

/// The input that a request is read from.
pub(crate) fn write(request: &Request) -> Vec<u8> {
    let mut text = format!("{} {} HTTP/1.1\r\n", request.method(), request.target()).into_bytes();
    for (name, value) in request.headers() {
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(b": ");
        text.extend_from_slice(value);
        text.extend_from_slice(b"\r\n");
    }
    text.extend_from_slice(b"\r\n");
    text.extend_from_slice(request.body());
    text
}

/// Core's own reader of fixtures: what it takes is the request that was written.
pub(crate) fn target() -> Target {
    let run = |input: &[u8]| {
        let Some(request) = sample::parse(input) else { return };
        assert_eq!(sample::parse(&write(&request)).as_ref(), Some(&request));
    };
    Target::new("request", run, || {
        let samples = providers::all().iter().filter_map(|entry| entry.samples().first());
        samples.map(|sample| sample.request.to_vec()).collect()
    })
}

//! Sends requests exactly as they were composed: no redirects, no proxy, no retries.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use bytes::Bytes;
use http::Uri;
use http::uri::Scheme;
use http_body_util::{BodyExt, Collected, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client as Pool, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use rustls::{ClientConfig, RootCertStore};
use webhooks_core::Request;

/// GitLab waits 10 s, GitHub as long, Standard Webhooks senders up to 30 s.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Only the beginning of an answer is shown.
const MOST_ANSWER_BYTES: usize = 64 * 1024;

/// Delivers to one URL.
#[derive(Clone)]
pub(crate) struct Client {
    pool: Pool<HttpsConnector<HttpConnector>, Full<Bytes>>,
    url: Uri,
}

/// What the receiver answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) text: String,
    pub(crate) time: Duration,
}

/// Why there is no answer.
pub(crate) enum NoAnswer {
    /// Nobody listens there.
    NotConnected(String),
    /// The connection broke, or it took too long.
    Lost(String),
}

impl Client {
    pub(crate) fn new(url: &str) -> Result<Self> {
        let url: Uri = url.parse().with_context(|| format!("`{url}` is no URL"))?;
        let tls = match url.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => false,
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            _ => bail!("`{url}` is no URL: it should begin with http:// or https://"),
        };
        let authority = url.authority().map_or("", http::uri::Authority::as_str);
        ensure!(
            !authority.contains('@'),
            "a password in the URL is visible to others: only the host belongs there"
        );
        let config = ClientConfig::builder().with_root_certificates(roots(tls)?).with_no_client_auth();
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(config).https_or_http().enable_http1().build();
        Ok(Self { pool: Pool::builder(TokioExecutor::new()).build(connector), url })
    }

    /// The URL's host, with its port if it has one.
    pub(crate) fn host(&self) -> &str {
        self.url.authority().map_or("", http::uri::Authority::as_str)
    }

    /// The URL's path.
    pub(crate) fn path(&self) -> &str {
        self.url.path()
    }

    /// The request as it goes to this URL: with the URL's own query before that of a secret.
    pub(crate) fn prepare(&self, request: &Request) -> Result<http::Request<Full<Bytes>>> {
        let queries: Vec<&str> = self.url.query().into_iter().chain(request.query()).collect();
        let mut target = request.head().path().to_owned();
        if !queries.is_empty() {
            target = format!("{target}?{}", queries.join("&"));
        }
        let mut parts = self.url.clone().into_parts();
        parts.path_and_query = Some(target.parse()?);
        let mut builder = http::Request::builder().method(request.method()).uri(Uri::from_parts(parts)?);
        for (name, value) in request.headers() {
            builder = builder.header(name, value);
        }
        builder.body(Full::new(request.body().clone())).context("this can't be sent in HTTP")
    }

    pub(crate) async fn deliver(&self, request: http::Request<Full<Bytes>>) -> Result<Answer, NoAnswer> {
        let start = Instant::now();
        let answer = async {
            let response = self.pool.request(request).await.map_err(|error| {
                let why = root_cause(&error);
                if error.is_connect() { NoAnswer::NotConnected(why) } else { NoAnswer::Lost(why) }
            })?;
            let status = response.status().as_u16();
            let body = Limited::new(response.into_body(), MOST_ANSWER_BYTES).collect().await;
            let bytes = body.map(Collected::to_bytes).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            let line = text.lines().next().unwrap_or_default().chars().filter(|char| !char.is_control());
            Ok(Answer { status, text: line.take(120).collect(), time: start.elapsed() })
        };
        match tokio::time::timeout(TIMEOUT, answer).await {
            Ok(answer) => answer,
            Err(_) => Err(NoAnswer::Lost(format!("no answer in {} s", TIMEOUT.as_secs()))),
        }
    }
}

/// The certificates that this machine trusts, read only where they are needed.
fn roots(tls: bool) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    if tls {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        ensure!(!roots.is_empty(), "this machine has no trusted certificates: https can't be used");
    }
    Ok(roots)
}

/// The innermost error says what happened; those around it say where in the client.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

//! Every provider in every way to authenticate, by the same few cases.

use super::super::client::HOST;
use super::super::hooks::{NEW, OLD, credentials, now};
use super::{ID, and_header, case, refused, with_header};
use crate::conformance::{Case, Expect, seen_described};
use crate::providers::{self, Entry, Options};
use crate::sample::{Carrier, Sample};
use crate::scheme::{Credentials, Way};
use crate::{Described, FixedClock, Integrity, Provider, Reason, Request};

pub(super) fn cases() -> Vec<Case> {
    let ways = providers::all().iter().flat_map(|entry| entry.ways.iter().map(move |way| (entry, way)));
    ways.flat_map(|(entry, way)| Genuine::of(entry, way).cases()).collect()
}

/// Those of a provider that is not in the list, made of these genuine requests.
pub(crate) fn cases_of<P: Provider>(samples: &[Request]) -> Vec<Case> {
    let entry = Entry::of::<P>();
    entry.ways.iter().flat_map(|way| Genuine::made_of(entry, way, samples).cases()).collect()
}

/// A genuine delivery to `/<provider>/<way>`.
pub(super) struct Genuine {
    entry: Entry,
    way: &'static Way,
    unsigned: Request,
    pub(super) request: Request,
}

impl Genuine {
    /// Made of the provider's first sample that has a type when it is authenticated in this way; of one in JSON, if the
    /// sender ever sends such.
    pub(super) fn of(entry: &Entry, way: &'static Way) -> Self {
        let samples: Vec<Request> = entry.samples().iter().map(Sample::parse).collect();
        Self::made_of(*entry, way, &samples)
    }

    /// The same of samples from elsewhere.
    fn made_of(entry: Entry, way: &'static Way, samples: &[Request]) -> Self {
        let comes_as_json =
            |sample: &&Request| entry.carriers().unwrap(&mut (*sample).clone()) == Carrier::Json;
        let (in_json, others): (Vec<&Request>, Vec<&Request>) = samples.iter().partition(comes_as_json);
        let drafts = in_json.into_iter().chain(others).filter_map(|sample| {
            let mut unsigned = sample.clone();
            entry.carriers().unwrap(&mut unsigned);
            let kind = entry.identify(&unsigned).ok()?.kind;
            let others = unsigned.headers().map(|(name, _)| name.to_owned());
            for name in others.filter(|name| !name.eq_ignore_ascii_case("content-type")).collect::<Vec<_>>() {
                unsigned.remove_header(&name);
            }
            unsigned.set_path(format!("/{}/{}", entry.name, way.name));
            unsigned.set_header("host", HOST); // which some sign
            unsigned.set_query(None);
            entry.announce(&mut unsigned, &kind, ID);
            Some(Self {
                entry,
                way,
                request: signed(&entry, way, &unsigned, credentials(way, OLD)),
                unsigned,
            })
        });
        let is_typed = |draft: &Self| {
            !entry.has_types() || draft.received(&draft.request).is_some_and(|it| it.fallback.is_none())
        };
        drafts.into_iter().find(is_typed).expect("every way has a sample that it authenticates")
    }

    /// Of the provider and the way with these names.
    pub(super) fn named(provider: &str, way: &str) -> Self {
        let entry = providers::find(provider).expect("the table knows its providers");
        let way = entry.ways.iter().find(|known| known.name == way).expect("the table knows its ways");
        Self::of(entry, way)
    }

    /// What the handler answers of a request that is received here.
    pub(super) fn handled(&self, request: &Request) -> Expect {
        Expect::Handled(self.received(request).map_or_else(String::new, |received| seen_described(&received)))
    }

    fn received(&self, request: &Request) -> Option<Described> {
        let clock = std::sync::Arc::new(FixedClock::at_unix(now()));
        let options = Options { clock: Some(clock), ..Options::default() };
        let receiver = self.entry.receiver_with(self.way.name, credentials(self.way, OLD), options).ok()?;
        receiver.receive_described(&request.head(), request.body().clone().into()).ok()
    }

    fn cases(&self) -> Vec<Case> {
        let name = |what: &str| format!("{} {}: {what}", self.entry.name, self.way.name);
        let refused_here =
            |what: &str, request: Request, reason| case(name(what), request, self.refused(reason));
        let mut get = self.request.clone();
        get.set_method("GET");
        let other = signed(&self.entry, self.way, &self.unsigned, credentials(self.way, NEW));
        let mut cases = vec![
            case(name("genuine"), self.request.clone(), self.handled(&self.request)),
            refused_here("T25 another secret", other, Reason::SignatureMismatch),
            refused_here("T01 unsigned", self.without_credentials(), Reason::CredentialMissing),
            self.with_another_body(name("another body")),
            refused(name("T66 GET"), get, Reason::MethodNotAllowed),
            refused(
                name("T60 text/plain"),
                with_header(self.request.clone(), "content-type", "text/plain"),
                Reason::UnsupportedMediaType,
            ),
        ];
        if let Some(twice) = self.credential_twice() {
            cases.push(refused_here("T18 credential twice", twice, Reason::CredentialRepeated));
        }
        if self.request.query().is_none() {
            let mut in_query = self.without_credentials();
            in_query.set_query(format!("secret={}&token={0}", OLD.replace(' ', "%20")));
            cases.push(refused_here("T08 the secret as query", in_query, Reason::CredentialMissing));
        }
        cases
    }

    fn refused(&self, reason: Reason) -> Expect {
        if self.way.name == "basic" { Expect::Challenged(reason) } else { Expect::Refused(reason) }
    }

    /// A blank more is the same JSON: a way that covers the body refuses it, another one can't tell.
    fn with_another_body(&self, name: String) -> Case {
        let mut request = self.request.clone();
        request.set_body([request.body(), &b" "[..]].concat());
        let proven = self.received(&self.request).map(|received| received.raw.integrity());
        if proven == Some(Integrity::Body) {
            return refused(name, request, Reason::SignatureMismatch);
        }
        let expect = self.handled(&request);
        case(name, request, expect)
    }

    fn without_credentials(&self) -> Request {
        let mut request = self.unsigned.clone();
        if self.way.in_path {
            request.set_path(format!("{}/", request.head().path()));
        }
        if self.way.in_body.is_some() {
            request.set_body("{}");
        }
        request
    }

    fn credential_twice(&self) -> Option<Request> {
        let added = self.entry.credentials.iter().find_map(|name| {
            let value = self.request.header(name)?.to_owned();
            (self.unsigned.header(name) != Some(&value)).then_some((*name, value))
        });
        match (added, self.request.query()) {
            (Some((name, value)), _) => Some(and_header(self.request.clone(), name, value)),
            (None, Some(query)) => {
                let mut twice = self.request.clone();
                twice.set_query(format!("{query}&{query}"));
                Some(twice)
            }
            (None, None) => None,
        }
    }
}

fn signed(entry: &Entry, way: &Way, unsigned: &Request, credentials: Credentials) -> Request {
    let mut request = unsigned.clone();
    let at = crate::Clock::now(&FixedClock::at_unix(now()));
    entry
        .sign(way.name, credentials, &mut request, at)
        .expect("the table's secrets are in the ways' formats");
    request
}

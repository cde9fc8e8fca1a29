//! Where requests come from: lists of addresses that a receiver is open to, and the proxies before it.
//!
//! An address is no proof of who sends. A list keeps strangers from costing anything; the signature says who it is.
//!
//! ```
//! use webhooks_core::{Receiver, Secret, github::GitHub, source::Sources};
//!
//! // GitHub's own list, and the load balancer that says in `X-Forwarded-For` for whom it asks.
//! let sources = Sources::published::<GitHub>().behind("10.0.0.0/8".parse()?);
//! let receiver = Receiver::<GitHub>::new(Secret::new("a secret of this hook")?).only_from(sources);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::error::Error;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;

use crate::{Head, Provider, Reason, Rejection};

/// The networks that a receiver is open to, and the proxies whose word on the origin is taken.
#[derive(Debug, Clone)]
pub struct Sources {
    allowed: Networks,
    proxies: Networks,
}

impl Sources {
    /// These networks, without a proxy in between.
    pub fn new(allowed: Networks) -> Self {
        Self { allowed, proxies: Networks(Vec::new()) }
    }

    /// The networks that the sender publishes. Does not compile for one that publishes none.
    ///
    /// Such lists change: look at [`Published::as_of`] now and then. They are those of the sender's own service, so of
    /// no use with an installation of one's own.
    pub fn published<P: Provider>() -> Self {
        const { assert!(P::SOURCES.is_some(), "this sender publishes no list of addresses") }
        Self::new(P::SOURCES.map(|published| published.networks()).unwrap_or_default())
    }

    /// The same behind proxies at these addresses: a request of theirs comes from the last address in `X-Forwarded-For`
    /// that is not one of theirs. Nobody else's `X-Forwarded-For` is read.
    pub fn behind(self, proxies: Networks) -> Self {
        Self { proxies, ..self }
    }

    pub(crate) fn check(&self, head: &Head<'_>) -> Result<(), Rejection> {
        let Some(peer) = head.peer() else { return Err(Reason::PeerUnknown.into()) };
        match self.origin(peer, head) {
            Some(origin) if self.allowed.contains(origin) => Ok(()),
            Some(origin) => Err(Rejection::new(Reason::SourceNotAllowed).with_source(origin.to_string())),
            None => {
                Err(Rejection::new(Reason::SourceNotAllowed).with_source("no address in X-Forwarded-For"))
            }
        }
    }

    /// Where the request is from, unless a proxy doesn't say so.
    fn origin(&self, peer: IpAddr, head: &Head<'_>) -> Option<IpAddr> {
        if !self.proxies.contains(peer) {
            return Some(peer);
        }
        let mut chain: Vec<Option<IpAddr>> = Vec::new();
        head.headers().values("x-forwarded-for", &mut |value| {
            let value = std::str::from_utf8(value).unwrap_or_default();
            chain.extend(value.split(',').map(|hop| address(hop.trim())));
        });
        // Whoever is behind the proxies may have put anything before what they added at the end.
        let beyond = |hop: &&Option<IpAddr>| !hop.is_some_and(|hop| self.proxies.contains(hop));
        chain.iter().rev().find(beyond).copied().flatten()
    }
}

/// An address, as proxies write it: some with a port.
fn address(hop: &str) -> Option<IpAddr> {
    let ip = hop.parse().or_else(|_| hop.parse().map(|with_port: std::net::SocketAddr| with_port.ip()));
    ip.ok().or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

/// Networks in CIDR notation, and single addresses, separated by commas or blanks.
///
/// ```
/// use webhooks_core::source::Networks;
///
/// let networks: Networks = "10.0.0.0/8, 192.0.2.7, 2001:db8::/32".parse().unwrap();
/// assert!(networks.contains("10.1.2.3".parse().unwrap()));
/// assert!(!networks.contains("192.0.2.8".parse().unwrap()));
/// assert_eq!("10.0.0.0/40".parse::<Networks>().unwrap_err().to_string(), "`10.0.0.0/40` is no network: write it like 192.0.2.0/24 or 2001:db8::/32");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Networks(Vec<IpNet>);

impl Networks {
    /// Whether the address is in one of them. An IPv4 address that is mapped into IPv6 is the IPv4 address.
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }
}

impl FromStr for Networks {
    type Err = NetworksError;

    fn from_str(text: &str) -> Result<Self, NetworksError> {
        let items = text.split([',', ' ', '\t', '\n']).filter(|item| !item.is_empty());
        let network = |item: &str| {
            let single = || item.parse().map(|address: IpAddr| IpNet::from(address));
            item.parse().or_else(|_| single()).map_err(|_| NetworksError { item: item.to_owned() })
        };
        items.map(network).collect::<Result<_, _>>().map(Self)
    }
}

/// The networks, separated by commas.
impl fmt::Display for Networks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, network) in self.0.iter().enumerate() {
            write!(f, "{}{network}", if index == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

/// Something in a list that is no network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworksError {
    item: String,
}

impl fmt::Display for NetworksError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no network: write it like 192.0.2.0/24 or 2001:db8::/32", self.item)
    }
}

impl Error for NetworksError {}

/// A list of addresses that a sender publishes.
#[derive(Debug, Clone, Copy)]
pub struct Published {
    /// The networks.
    pub networks: &'static [&'static str],
    /// When the list was read: `2026-11` or `2026-03-12`.
    pub as_of: &'static str,
    /// Where it is kept up to date.
    pub at: &'static str,
}

impl Published {
    /// The networks, parsed. One that is none is left out; a test sees to it that there is none.
    pub fn networks(&self) -> Networks {
        Networks(self.networks.iter().filter_map(|network| network.parse().ok()).collect())
    }
}

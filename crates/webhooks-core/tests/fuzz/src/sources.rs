//! Addresses: `X-Forwarded-For` and lists of networks.

use std::net::IpAddr;

use webhooks_core::github::GitHub;
use webhooks_core::source::{Networks, Sources};
use webhooks_core::{Head, Receiver};

use crate::Target;

const PROXY: &str = "10.0.0.1";

/// Only the end of the chain counts, however many header fields it is spread over: what a stranger puts before it
/// changes nothing, and what nobody but a stranger wrote lets nobody in.
pub(crate) fn forwarded() -> Target {
    let networks = |text: &str| -> Networks { text.parse().expect("networks") };
    let sources = Sources::new(networks("192.0.2.0/24, 2001:db8::/32")).behind(networks("10.0.0.0/8"));
    let receiver = Receiver::<GitHub>::dangerous().accept_unauthenticated().only_from(sources);
    let run = move |input: &[u8]| {
        let status = |peer: &str, chain: &[&[u8]]| {
            let fields: Vec<(&str, &[u8])> = chain.iter().map(|value| ("X-Forwarded-For", *value)).collect();
            let peer: IpAddr = peer.parse().expect("an address");
            let head = Head::new("POST", "/", None, &fields).with_peer(peer);
            receiver.begin(&head).map_or_else(|refusal| refusal.into_answer().status, |_| 200)
        };
        let chain: Vec<&[u8]> = input.split(|&byte| byte == b'\n').collect();
        let with = |before: Option<&'static str>, after: Option<&'static str>| -> u16 {
            let ends = |end: Option<&'static str>| end.map(str::as_bytes);
            let chain: Vec<&[u8]> =
                ends(before).into_iter().chain(chain.iter().copied()).chain(ends(after)).collect();
            status(PROXY, &chain)
        };
        // The proxy's own word, whatever came before it.
        assert_eq!(with(None, Some("192.0.2.7")), 200);
        assert_eq!(with(None, Some("192.0.2.7, 10.9.9.9")), 200);
        assert_eq!(with(None, Some("198.51.100.7")), 403);
        // A chain that ends with an address of one's own says nothing of who was asked for.
        assert_eq!(with(None, None), with(None, Some(PROXY)));
        // Where the chain says who it was, no addition before it changes the verdict.
        if with(None, None) == 200 {
            assert_eq!(with(Some("198.51.100.7"), None), 200);
        }
        // Who is no proxy is taken for what the connection says.
        assert_eq!([status("192.0.2.9", &chain), status("198.51.100.9", &chain)], [200, 403]);
    };
    Target::new("forwarded_for", run, || {
        [
            "192.0.2.7",
            "198.51.100.1, 192.0.2.7:443",
            "[2001:db8::1]:80\n10.2.3.4",
            "unknown, ::ffff:192.0.2.1",
            "",
        ]
        .map(Into::into)
        .into()
    })
}

/// What is read as a list is the same list when it is written and read again.
pub(crate) fn networks() -> Target {
    let run = |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else { return };
        match text.parse::<Networks>() {
            Ok(networks) => assert_eq!(networks.to_string().parse().as_ref(), Ok(&networks)),
            Err(error) => assert!(text.contains(error.to_string().split('`').nth(1).unwrap_or_default())),
        }
    };
    Target::new("networks", run, || {
        ["10.0.0.0/8, 192.0.2.7", "2001:db8::/32\t::1", "10.0.0.0/40", "10.0.0.7/8", "::ffff:10.0.0.0/104"]
            .map(Into::into)
            .into()
    })
}

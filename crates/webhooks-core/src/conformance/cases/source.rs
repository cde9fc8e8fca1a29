//! Where a request comes from: over a socket, from this machine.

use super::{Case, case, handled, push, refused};
use crate::Reason;

pub(super) fn cases() -> Vec<Case> {
    let near = push("near");
    let mut unsigned = push("far");
    unsigned.remove_header("x-hub-signature-256");
    let mut by_get = push("far");
    by_get.set_method("GET");
    vec![
        case("from an address on the list", near.clone(), handled("typed", &near)),
        refused("from an address that is not on the list", push("far"), Reason::SourceNotAllowed),
        refused("the address before the credentials", unsigned, Reason::SourceNotAllowed),
        refused("the address before the method", by_get, Reason::SourceNotAllowed),
        refused(
            "nobody is believed about who they are",
            forwarded("far", "192.0.2.7"),
            Reason::SourceNotAllowed,
        ),
        case(
            "a proxy is",
            forwarded("behind", "192.0.2.7"),
            handled("typed", &forwarded("behind", "192.0.2.7")),
        ),
        refused(
            "of what a proxy says, the end is",
            forwarded("behind", "192.0.2.7, 198.51.100.1"),
            Reason::SourceNotAllowed,
        ),
        refused("a proxy that says nothing", push("behind"), Reason::SourceNotAllowed),
    ]
}

fn forwarded(hook: &str, by: &str) -> crate::Request {
    let mut request = push(hook);
    request.set_header("x-forwarded-for", by);
    request
}

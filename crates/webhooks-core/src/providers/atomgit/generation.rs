use crate::{Head, Rejection, Request};

/// The headers of one generation. A receiver reads those of its own alone.
#[derive(Debug)]
pub(super) struct Generation {
    pub(super) dialect: &'static str,
    user_agent: Option<&'static str>,
    event: &'static str,
    /// Seen in the place of `event`.
    other_event: Option<&'static str>,
    pub(super) delivery: Option<&'static str>,
    /// Whether a test is not an event like any other.
    pub(super) has_test_hooks: bool,
}

/// GitCode, and AtomGit since 2025.
pub(super) static GITCODE: Generation = Generation {
    dialect: "gitcode",
    user_agent: Some("git-gitcode-hook"),
    event: "x-gitcode-event",
    other_event: None,
    delivery: Some("x-gitcode-delivery"),
    has_test_hooks: false,
};

/// AtomGit of 2023 and 2024.
pub(super) static HOOKSHOT: Generation = Generation {
    dialect: "hookshot",
    user_agent: Some("AtomGit-Hookshot"),
    event: "x-atomgit-event",
    other_event: None,
    delivery: Some("x-atomgit-delivery"),
    has_test_hooks: false,
};

/// AtomGit of 2022.
pub(super) static FIRST: Generation = Generation {
    dialect: "atomgit",
    user_agent: None,
    event: "x-atomgit-event",
    other_event: None,
    delivery: None,
    has_test_hooks: true,
};

/// Codeup. Its documentation has the event's header without `X-`; receivers read it with.
pub(super) static CODEUP: Generation = Generation {
    dialect: "codeup",
    user_agent: None,
    event: "codeup-event",
    other_event: Some("x-codeup-event"),
    delivery: None,
    has_test_hooks: true,
};

const ALL: [&Generation; 4] = [&GITCODE, &HOOKSHOT, &FIRST, &CODEUP];

impl Generation {
    /// By the headers, where nothing is authenticated.
    pub(super) fn of(head: &Head<'_>) -> &'static Self {
        let sent = |generation: &&&'static Self| generation.event_headers().any(|name| head.has(name));
        match ALL.iter().find(sent) {
            // 2022's had the same, and no id.
            Some(generation) if generation.event == FIRST.event && !head.has("x-atomgit-delivery") => &FIRST,
            Some(generation) => generation,
            None => &CODEUP,
        }
    }

    pub(super) fn event_name<'h>(&self, head: &Head<'h>) -> Result<&'h str, Rejection> {
        let sent = self.event_headers().find(|name| head.has(name));
        head.event_name(sent.unwrap_or(self.event))
    }

    /// Writes what it sends about an event.
    pub(super) fn announce(&self, request: &mut Request, kind: &str, id: &str) {
        if let Some(user_agent) = self.user_agent {
            request.set_header("user-agent", user_agent);
        }
        request.set_header(self.event, kind);
        if let Some(name) = self.delivery {
            request.set_header(name, id);
        }
    }

    /// Writes an event of another generation as one of its own.
    pub(super) fn adopt(&self, request: &mut Request) {
        if self.event_headers().any(|name| request.header(name).is_some()) {
            return;
        }
        let events = || ALL.iter().flat_map(|other| other.event_headers());
        let ids = || ALL.iter().filter_map(|other| other.delivery);
        let Some(kind) = events().find_map(|name| request.header(name)).map(ToOwned::to_owned) else {
            return;
        };
        let id = ids().find_map(|name| request.header(name)).unwrap_or_default().to_owned();
        for name in events().chain(ids()).chain(["user-agent"]) {
            request.remove_header(name);
        }
        self.announce(request, &kind, &id);
    }

    fn event_headers(&self) -> impl Iterator<Item = &'static str> + use<> {
        [Some(self.event), self.other_event].into_iter().flatten()
    }
}

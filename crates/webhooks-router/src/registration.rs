use std::any::type_name;
use std::fmt;
use std::panic::Location;

/// Which handler: the call that registered it, and where in the source that is.
///
/// It shows as `on_action("issues", "opened") at src/main.rs:12:10`.
#[derive(Debug, Clone)]
pub struct Registration {
    call: String,
    location: &'static Location<'static>,
}

impl Registration {
    #[track_caller]
    pub(crate) fn new(call: String) -> Self {
        Self { call, location: Location::caller() }
    }

    /// The call, as the source has it but for the handler: `on_action("issues", "opened")`.
    pub fn call(&self) -> &str {
        &self.call
    }

    /// Where the call is.
    pub fn location(&self) -> &'static Location<'static> {
        self.location
    }
}

impl fmt::Display for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.call, self.location)
    }
}

/// When a handler's turn is: those with a lower rank come first, and within a rank those registered earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[doc(hidden)]
pub enum Rank {
    Action,
    Kind,
    AnyOfSender,
    Any,
}

/// The last segment of each path in a type's name: `Typed<PushEvent>`.
pub(crate) fn short_name<T>() -> String {
    let mut short = String::new();
    for part in type_name::<T>().split_inclusive(['<', '>', ',', ' ']) {
        short.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    short
}

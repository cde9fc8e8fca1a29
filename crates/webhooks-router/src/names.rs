use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use webhooks_core::{Event, Provider};

use crate::Registration;

/// One name or several, of kinds or of actions: `"issues"`, `["opened", "reopened"]`, or what configuration says.
#[derive(Debug, Clone)]
pub struct Names {
    names: Vec<String>,
    is_list: bool,
}

impl Names {
    fn list<T: AsRef<str>>(names: &[T]) -> Self {
        Self { names: names.iter().map(|name| name.as_ref().to_owned()).collect(), is_list: true }
    }

    fn one(name: String) -> Self {
        Self { names: vec![name], is_list: false }
    }
}

impl From<&str> for Names {
    fn from(name: &str) -> Self {
        Self::one(name.to_owned())
    }
}

impl From<String> for Names {
    fn from(name: String) -> Self {
        Self::one(name)
    }
}

impl<T: AsRef<str>, const N: usize> From<[T; N]> for Names {
    fn from(names: [T; N]) -> Self {
        Self::list(&names)
    }
}

impl<T: AsRef<str>> From<&[T]> for Names {
    fn from(names: &[T]) -> Self {
        Self::list(names)
    }
}

impl<T: AsRef<str>> From<Vec<T>> for Names {
    fn from(names: Vec<T>) -> Self {
        Self::list(&names)
    }
}

/// As the source has it.
impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.names.as_slice() {
            [name] if !self.is_list => write!(f, "{name:?}"),
            names => write!(f, "{names:?}"),
        }
    }
}

/// The kinds of these names in their current spelling. What is wrong with a name goes to `wrong`.
pub(crate) fn kinds<P: Provider>(names: &Names, wrong: &mut Vec<String>) -> Vec<&'static str> {
    if names.names.is_empty() {
        wrong.push("no event is named".to_owned());
    }
    let mut kinds = Vec::new();
    for name in &names.names {
        match P::Event::canonical_kind(name) {
            Some(kind) => kinds.push(kind),
            None => wrong.push(unknown_kind::<P>(name)),
        }
    }
    kinds
}

fn unknown_kind<P: Provider>(name: &str) -> String {
    let dotted = name.split_once('.').map(|(kind, action)| (P::Event::canonical_kind(kind), action));
    if let Some((Some(kind), action)) = dotted {
        return format!(
            "{} has no event `{name}`; did you mean `on_action({kind:?}, {action:?}, ...)`?",
            P::NAME
        );
    }
    format!("{} has no event `{name}`{}", P::NAME, instead(name, P::Event::KINDS))
}

/// The actions of these names that events of this kind have. What is wrong with a name goes to `wrong`.
pub(crate) fn actions<P: Provider>(
    kind: &'static str,
    names: &Names,
    wrong: &mut Vec<String>,
) -> Vec<&'static str> {
    let known = P::Event::actions(kind);
    if known.is_empty() {
        wrong.push(format!("{}'s event `{kind}` has no actions; use `on_kind({kind:?}, ...)`", P::NAME));
        return Vec::new();
    }
    if names.names.is_empty() {
        wrong.push("no action is named".to_owned());
    }
    let mut actions = Vec::new();
    for name in &names.names {
        match known.iter().find(|action| *action == name) {
            Some(action) => actions.push(*action),
            None => wrong.push(format!(
                "{}'s event `{kind}` has no action `{name}`{}",
                P::NAME,
                instead(name, &known)
            )),
        }
    }
    actions
}

/// The known name that is most like this one; all of them, if none is.
fn instead(name: &str, known: &[&str]) -> String {
    let plain = |name: &str| name.to_lowercase().replace(['-', ' ', ':', '.'], "_");
    let scored = known.iter().map(|known| (strsim::jaro_winkler(&plain(known), &plain(name)), known));
    match scored.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        Some((score, nearest)) if score > 0.75 => format!("; did you mean `{nearest}`?"),
        Some(_) => {
            // A kind is listed once for each dialect.
            let known: BTreeSet<&str> = known.iter().copied().collect();
            format!("; it has `{}`", Vec::from_iter(known).join("`, `"))
        }
        None => String::new(),
    }
}

/// What is wrong with one name of a registration.
#[derive(Debug, Clone)]
pub struct Mistake {
    registration: Registration,
    message: String,
}

impl Mistake {
    pub(crate) fn new(registration: Registration, message: String) -> Self {
        Self { registration, message }
    }

    /// Which registration.
    pub fn registration(&self) -> &Registration {
        &self.registration
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.registration, self.message)
    }
}

/// Why a router was not built: everything that is wrong with it, a line for each.
#[derive(Debug, Clone)]
pub struct RouterError(pub(crate) Vec<Mistake>);

impl RouterError {
    /// All mistakes, in order of registration.
    pub fn mistakes(&self) -> &[Mistake] {
        &self.0
    }
}

impl fmt::Display for RouterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for mistake in &self.0 {
            writeln!(f, "{mistake}")?;
        }
        f.write_str("for an event or action that this version does not know, match `kind()` or `action()` in `on_any`")
    }
}

impl Error for RouterError {}

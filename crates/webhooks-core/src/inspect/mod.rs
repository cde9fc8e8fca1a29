//! What typing makes of a body: which scalars its type holds, which it leaves out. For tools that look at types, not
//! for receiving; every payload type is compiled a second time for it.
//!
//! ```
//! use webhooks_core::{github::GitHub, providers, sample};
//!
//! let ping = sample::Delivery::<GitHub>::of("ping").set("/hook/moon", "full").unsigned();
//! let found = providers::find("github").unwrap().inspect("ping", None, ping.body());
//! assert_eq!(found.typed, Ok("PingEvent"));
//! assert_eq!(found.unmodelled, ["hook.moon"]);
//! ```

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Event, Fallback, json};

mod tracker;

use self::tracker::Tracker;

/// What typing makes of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspection {
    /// The payload type, such as `PushEvent`, or why there is none.
    pub typed: Result<&'static str, Fallback>,
    /// How many scalars other than `null` the body has.
    pub leaves: usize,
    /// Those of them that no field of the type takes, as paths such as `commits.0.author.name`; all, if there is no
    /// type.
    pub unmodelled: Vec<String>,
    /// Those that only a free-form field holds.
    pub untyped: Vec<String>,
}

impl Inspection {
    /// `typed`, or the fallback in `snake_case`.
    pub fn outcome(&self) -> &'static str {
        self.typed.as_ref().map_or_else(Fallback::as_str, |_| "typed")
    }
}

/// The places of a body that were not read into fields of a type.
#[derive(Debug, Default)]
pub struct NotRead {
    ignored: HashSet<Path>,
    free_form: HashSet<Path>,
}

/// Member names and indices from the top level.
type Path = Vec<String>;

pub(crate) fn inspect<E: Event>(kind: &str, dialect: Option<&str>, body: &[u8]) -> Inspection {
    let not_read = E::inspect(kind, dialect, body);
    let tree = json::bounded_text(body).ok().and_then(|text| json::read::<Value>(text).ok());
    let mut inspection = Inspection {
        typed: Err(Fallback::UnknownKind),
        leaves: 0,
        unmodelled: Vec::new(),
        untyped: Vec::new(),
    };
    let not_read = match not_read {
        Ok((name, not_read)) => {
            inspection.typed = Ok(name);
            not_read
        }
        Err(fallback) => {
            inspection.typed = Err(fallback);
            NotRead { ignored: [Path::new()].into(), ..NotRead::default() }
        }
    };
    if let Some(tree) = tree {
        visit(&tree, &mut Path::new(), Held::Typed, &not_read, &mut inspection);
    }
    inspection
}

/// How a place of the body is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Typed,
    FreeForm,
    Not,
}

fn visit(value: &Value, path: &mut Path, held: Held, not_read: &NotRead, found: &mut Inspection) {
    let held = match held {
        Held::Typed if not_read.ignored.contains(path) => Held::Not,
        Held::Typed if not_read.free_form.contains(path) => Held::FreeForm,
        held => held,
    };
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (name, member) in members {
                path.push(name.clone());
                visit(member, path, held, not_read, found);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                visit(item, path, held, not_read, found);
                path.pop();
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            found.leaves += 1;
            match held {
                Held::Typed => {}
                Held::FreeForm => found.untyped.push(path.join(".")),
                Held::Not => found.unmodelled.push(path.join(".")),
            }
        }
    }
}

/// Types a body as `T`, as [`json::decode`] does, and keeps what was not read.
///
/// # Errors
///
/// Those of [`json::decode`].
#[doc(hidden)]
pub fn not_read<T: DeserializeOwned>(body: &[u8]) -> Result<NotRead, Fallback> {
    let mut not_read = NotRead::default();
    json::decode_by(body, &mut |text| {
        let tracker = Tracker::default();
        let mut deserializer = json::deserializer(text);
        T::deserialize(tracker.around(&mut deserializer))?;
        deserializer.end()?;
        not_read = tracker.finish();
        Ok(())
    })?;
    Ok(not_read)
}

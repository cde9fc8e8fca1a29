use crate::Deserialize;
use crate::docker_trusted_registry::EventType;
use crate::wire;

/// What all events have, around the contents that each is about.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", check = "Self::is_of_its_type")]
#[non_exhaustive]
pub struct Notification<C: Contents> {
    pub r#type: EventType,
    pub created_at: Option<wire::Timestamp>,
    /// Of what it is about, in the registry's web interface: `/repositories/foo/bar/tags/latest`.
    pub location: Option<String>,
    pub contents: C,
}

/// What an event is about.
pub trait Contents {
    /// The types of events that are about it.
    const EVENT_TYPES: &'static [&'static str];
}

impl<C: Contents> Notification<C> {
    /// No member of the contents is always there. A type that is not known here is another spelling.
    fn is_of_its_type(&self) -> Result<(), &'static str> {
        let name = self.r#type.as_str();
        let is_another = EventType::KNOWN.contains(&name) && !C::EVENT_TYPES.contains(&name);
        if is_another { Err("the type of another event") } else { Ok(()) }
    }
}

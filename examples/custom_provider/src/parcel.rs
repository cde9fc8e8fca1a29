//! Parcel, a courier that exists in this example alone: how it signs, where it names its events, what is in them.

use std::time::Duration;

use webhooks_core::scheme::{HmacScheme, Part, Signature, SignatureScheme, TimestampRule};
use webhooks_core::{
    Body, Deserialize, Head, Identity, Provider, Rejection, Request, events, open_enum, wire,
};

/// Parcel as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Parcel;

/// `Parcel-Signature: t=1700000000,v1=<hex>`, over `1700000000.<body>`.
impl SignatureScheme for Parcel {
    const SCHEME: HmacScheme = HmacScheme::sha256("parcel-signature")
        .list(b',')
        .prefix("v1=")
        .signed(&[Part::Timestamp, Part::Text("."), Part::Body])
        .timestamp(TimestampRule::entry("t=", Duration::from_secs(300)));
    const ABOUT: &'static str = "Parcel-Signature over timestamp and body";
}

impl Provider for Parcel {
    type Event = Event;
    type Auth = Signature<Self>;
    const NAME: &'static str = "parcel";
    const EVENT_NAME_IN: &'static str = "header Parcel-Event";

    fn identify(_: Option<&Self::Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name("parcel-event")?).with_id(head.delivery_id("parcel-delivery")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("parcel-event", kind);
        request.set_header("parcel-delivery", id);
    }
}

events! {
    /// What Parcel sends.
    pub enum Event for Parcel {
        Accepted("parcel.accepted") => Accepted,
        Moved("parcel.moved") => Moved,
        Delivered("parcel.delivered") => Delivered,
    }
}

/// A parcel was handed over to the courier.
#[derive(Debug, Clone, Deserialize)]
pub struct Accepted {
    /// The number on its label.
    pub parcel: String,
    /// In grams.
    pub weight: u32,
}

/// A parcel is somewhere else.
#[derive(Debug, Clone, Deserialize)]
pub struct Moved {
    /// The number on its label.
    pub parcel: String,
    /// What is going on with it.
    pub status: Status,
    /// The town, where it is in a depot.
    pub depot: Option<String>,
}

/// A parcel has arrived.
#[derive(Debug, Clone, Deserialize)]
pub struct Delivered {
    /// The number on its label.
    pub parcel: String,
    /// When it was handed over.
    pub delivered_at: wire::Timestamp,
}

open_enum! {
    /// What is going on with a parcel; Parcel may have words of tomorrow, which are kept.
    pub enum Status {
        InTransit = "in_transit",
        AtDepot = "at_depot",
        HeldByCustoms = "held_by_customs",
    }
}

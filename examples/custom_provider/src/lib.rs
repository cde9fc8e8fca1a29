//! A sender that `webhooks` has never heard of, received in each of the four frameworks. The README beside this walks
//! through it.

pub mod parcel;
pub mod serve;

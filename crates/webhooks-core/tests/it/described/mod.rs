//! Senders as data: known ones come to the same verdicts as their own code, and mistakes are named.

mod descriptions;
mod known;

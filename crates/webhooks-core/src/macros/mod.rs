//! The two exported macros that providers are written with, inside this workspace and outside.

mod events;
mod open_enum;

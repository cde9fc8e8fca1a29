#![doc = include_str!("../README.md")]

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attributes;
mod member;
mod object;

/// Implements serde's `Deserialize` for a struct that is an object of a sender, read member by member.
///
/// serde's own derive does more, and each type pays for it in compile time: it reads arrays too, and looks up the
/// names of each struct by code of its own. Here a struct comes from an object alone, the last one of duplicate
/// members counts, and members that the struct doesn't have are skipped. A member that is an `Option` may be missing.
///
/// Of serde's attributes it knows `rename`, `alias`, `default` and `deserialize_with` on members, and `default`,
/// `rename_all = "camelCase"` and `crate` on the struct, with serde's meanings. `check = "path"` on the struct is its
/// own: a function from `&Self` to `Result<(), &'static str>` that says what else must be so. So is `prefix = "x_"` on
/// one member, a `webhooks_core::wire::Members`: it holds the members whose names begin so and that have no field.
#[proc_macro_derive(Deserialize, attributes(serde))]
pub fn deserialize(input: TokenStream) -> TokenStream {
    let mut input = parse_macro_input!(input as DeriveInput);
    object::derive(&mut input).unwrap_or_else(|error| error.to_compile_error()).into()
}

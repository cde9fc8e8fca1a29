//! The code of one struct. All that doesn't depend on it is in `webhooks_core::json::object`, compiled once.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Fields, Generics, Ident, Path, TypeParam, WherePredicate, parse_quote};

use crate::attributes;
use crate::member::Member;

pub(crate) fn derive(input: &mut DeriveInput) -> syn::Result<TokenStream> {
    let (_, of_type, _) = input.generics.split_for_impl();
    let of_type = of_type.to_token_stream();
    let object = attributes::Object::parse(&input.attrs)?;
    let root = &object.root;
    read_parameters(&mut input.generics, root);
    let (of_impl, _, bounds) = input.generics.split_for_impl();
    let name = &input.ident;
    let members = members(&input.data, name, &object)?;

    let (keeping, fields): (Vec<_>, Vec<_>) =
        members.iter().partition(|member| member.attributes.prefix.is_some());
    let next = match &*keeping {
        [] => quote!(names.next(&mut members)?),
        [member] => member.next_or_keep().unwrap_or_default(),
        [..] => return Err(syn::Error::new(name.span(), "only one member can have a `prefix`")),
    };
    let names = fields.iter().map(|member| &member.name);
    let aliases = fields.iter().flat_map(|member| &member.attributes.aliases);
    let slots = members.iter().map(Member::slot);
    let arms = arms(&fields, &object);
    let values = members.iter().map(|member| member.value(&object));
    let default =
        object.default.then(|| quote!(let default = <Self as ::core::default::Default>::default();));
    let check =
        object.check.as_ref().map(|check| quote!(#root::__private::object::checked(#check(&object))?;));

    Ok(quote! {
        #[automatically_derived]
        impl #of_impl #root::serde::Deserialize<'de> for #name #of_type #bounds {
            fn deserialize<__D>(from: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: #root::serde::Deserializer<'de>,
            {
                #root::__private::object::read(from)
            }
        }

        #[automatically_derived]
        impl #of_impl #root::__private::object::Object<'de> for #name #of_type #bounds {
            fn of<__M>(mut members: __M) -> ::core::result::Result<Self, __M::Error>
            where
                __M: #root::serde::de::MapAccess<'de>,
            {
                let mut names = #root::__private::object::Names::new(&[#(#names,)* #(#aliases,)*]);
                #(#slots)*
                while let ::core::option::Option::Some(index) = #next {
                    match index {
                        #(#arms)*
                        _ => #root::__private::object::skip(&mut members),
                    }?;
                }
                #default
                let object = Self { #(#values,)* };
                #check
                ::core::result::Result::Ok(object)
            }
        }
    })
}

/// Type parameters are read from the same input as the object.
fn read_parameters(generics: &mut Generics, root: &Path) {
    let bounds: Vec<WherePredicate> = generics
        .type_params()
        .map(|TypeParam { ident, .. }| parse_quote!(#ident: #root::serde::Deserialize<'de>))
        .collect();
    generics.make_where_clause().predicates.extend(bounds);
    generics.params.insert(0, parse_quote!('de));
}

fn members<'a>(data: &'a Data, name: &Ident, object: &attributes::Object) -> syn::Result<Vec<Member<'a>>> {
    match data {
        Data::Struct(data) if matches!(data.fields, Fields::Named(_)) => {
            data.fields.iter().enumerate().map(|(index, field)| Member::new(index, field, object)).collect()
        }
        _ => Err(syn::Error::new(
            name.span(),
            "an object of JSON is a struct with named members; for an enum of strings there is `open_enum!`",
        )),
    }
}

/// An arm for each member. Its name and its aliases have places in the list of names, aliases after all names.
fn arms(members: &[&Member<'_>], object: &attributes::Object) -> Vec<TokenStream> {
    let mut aliases = members.len()..;
    let arm = |(index, member): (usize, &&Member<'_>)| {
        let places = std::iter::once(index).chain(aliases.by_ref().take(member.attributes.aliases.len()));
        let read = member.read(object);
        quote!(#(#places)|* => #read,)
    };
    members.iter().enumerate().map(arm).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use super::derive;

    fn error_of(item: &str) -> String {
        derive(&mut syn::parse_str(item).unwrap()).unwrap_err().to_string()
    }

    #[test]
    fn what_it_cannot_do_is_said_in_words() {
        assert!(error_of("enum Color { Red }").contains("`open_enum!`"));
        assert!(error_of("struct Pair(u8, u8);").contains("named members"));
        assert!(error_of("#[serde(untagged)] struct User { id: u8 }").contains("`rename_all`"));
        assert!(
            error_of("#[serde(rename_all = \"kebab-case\")] struct User { id: u8 }").contains("camelCase")
        );
        assert!(error_of("struct User { #[serde(flatten)] rest: Rest }").contains("`deserialize_with`"));
        assert!(error_of("struct User { #[serde(default = \"zero\")] id: u8 }").contains("expected `,`"));
        assert!(
            error_of("struct User { #[serde(prefix = \"a\")] a: Rest, #[serde(prefix = \"b\")] b: Rest }")
                .contains("only one")
        );
    }
}

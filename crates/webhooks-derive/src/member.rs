//! The parts of the code that one member has.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Field, Ident, Type};

use crate::attributes;

pub(crate) struct Member<'a> {
    ident: &'a Ident,
    /// The variable that holds its value until the object is whole.
    slot: Ident,
    ty: &'a Type,
    pub(crate) name: String,
    pub(crate) attributes: attributes::Member,
}

impl<'a> Member<'a> {
    pub(crate) fn new(index: usize, field: &'a Field, object: &attributes::Object) -> syn::Result<Self> {
        let attributes = attributes::Member::parse(&field.attrs)?;
        let ident =
            field.ident.as_ref().ok_or_else(|| syn::Error::new_spanned(field, "a member without a name"))?;
        let name = attributes.name(ident, object);
        Ok(Self { ident, slot: format_ident!("_{index}"), ty: &field.ty, name, attributes })
    }

    /// Whether its own `None` says that it was not there, so that the slot needs no `Option` around it.
    fn may_be_missing(&self) -> bool {
        let is_option = match self.ty {
            Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == "Option"),
            _ => false,
        };
        // As with serde's derive, a function of its own takes that meaning away.
        is_option && (self.attributes.default || self.attributes.deserialize_with.is_none())
    }

    pub(crate) fn slot(&self) -> TokenStream {
        let Self { slot, ty, .. } = self;
        if self.attributes.prefix.is_some() {
            quote!(let mut #slot = <#ty as ::core::default::Default>::default();)
        } else if self.may_be_missing() {
            quote!(let mut #slot: #ty = ::core::option::Option::None;)
        } else {
            quote!(let mut #slot: ::core::option::Option<#ty> = ::core::option::Option::None;)
        }
    }

    /// Goes to the next member that has a field, and puts those without one that begin with the prefix into the slot.
    pub(crate) fn next_or_keep(&self) -> Option<TokenStream> {
        let Self { slot, .. } = self;
        let prefix = self.attributes.prefix.as_ref()?;
        Some(quote!(names.next_or_keep(&mut members, #prefix, &mut #slot)?))
    }

    /// Reads the value into the slot: a `Result<(), _>`.
    pub(crate) fn read(&self, object: &attributes::Object) -> TokenStream {
        let Self { slot, ty, .. } = self;
        let root = &object.root;
        match &self.attributes.deserialize_with {
            None if self.may_be_missing() => {
                quote!(#root::__private::object::optional(&mut members, &mut #slot))
            }
            None => quote!(#root::__private::object::required(&mut members, &mut #slot)),
            Some(function) => {
                let value = if self.may_be_missing() {
                    quote!(value)
                } else {
                    quote!(::core::option::Option::Some(value))
                };
                quote! {{
                    struct With;
                    impl<'de> #root::serde::de::DeserializeSeed<'de> for With {
                        type Value = #ty;
                        fn deserialize<__D>(self, from: __D) -> ::core::result::Result<#ty, __D::Error>
                        where
                            __D: #root::serde::Deserializer<'de>,
                        {
                            #function(from)
                        }
                    }
                    #root::serde::de::MapAccess::next_value_seed(&mut members, With).map(|value| #slot = #value)
                }}
            }
        }
    }

    /// The member in the struct, from the slot.
    pub(crate) fn value(&self, object: &attributes::Object) -> TokenStream {
        let Self { ident, slot, name, .. } = self;
        let root = &object.root;
        if self.attributes.prefix.is_some() || self.may_be_missing() {
            quote!(#ident: #slot)
        } else if object.default {
            quote!(#ident: #slot.unwrap_or(default.#ident))
        } else if self.attributes.default {
            quote!(#ident: #slot.unwrap_or_default())
        } else {
            quote!(#ident: #root::__private::object::there(#slot, #name)?)
        }
    }
}

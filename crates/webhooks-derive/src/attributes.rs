//! What `#[serde(..)]` says of a struct and of its members.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, ExprPath, Ident, LitStr, Path, parse_quote};

/// Of the struct.
pub(crate) struct Object {
    /// Where what is derived finds `webhooks_core`.
    pub(crate) root: Path,
    /// Missing members are those of the struct's own default.
    pub(crate) default: bool,
    pub(crate) camel_case: bool,
    pub(crate) check: Option<ExprPath>,
}

impl Object {
    pub(crate) fn parse(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut object =
            Self { root: parse_quote!(::webhooks_core), default: false, camel_case: false, check: None };
        each(attributes, |meta| {
            if meta.path.is_ident("default") {
                object.default = true;
            } else if meta.path.is_ident("rename_all") {
                let style: LitStr = meta.value()?.parse()?;
                if style.value() != "camelCase" {
                    return Err(syn::Error::new(style.span(), "only \"camelCase\" is known here"));
                }
                object.camel_case = true;
            } else if meta.path.is_ident("check") {
                object.check = Some(meta.value()?.parse::<LitStr>()?.parse()?);
            } else if meta.path.is_ident("crate") {
                object.root = meta.value()?.parse::<LitStr>()?.parse()?;
            } else {
                return Err(meta.error("of a struct: `default`, `rename_all`, `check` or `crate`"));
            }
            Ok(())
        })?;
        Ok(object)
    }
}

/// Of a member.
#[derive(Default)]
pub(crate) struct Member {
    pub(crate) rename: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) default: bool,
    pub(crate) deserialize_with: Option<ExprPath>,
    /// Holds all members whose names begin so and that have no field.
    pub(crate) prefix: Option<LitStr>,
}

impl Member {
    pub(crate) fn parse(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut member = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("rename") {
                member.rename = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if meta.path.is_ident("alias") {
                member.aliases.push(meta.value()?.parse::<LitStr>()?.value());
            } else if meta.path.is_ident("default") {
                member.default = true;
            } else if meta.path.is_ident("deserialize_with") {
                member.deserialize_with = Some(meta.value()?.parse::<LitStr>()?.parse()?);
            } else if meta.path.is_ident("prefix") {
                member.prefix = Some(meta.value()?.parse()?);
            } else {
                let known = "of a member: `rename`, `alias`, `default`, `deserialize_with` or `prefix`";
                return Err(meta.error(known));
            }
            Ok(())
        })?;
        Ok(member)
    }

    /// What the member is called in JSON.
    pub(crate) fn name(&self, field: &Ident, object: &Object) -> String {
        let field = field.to_string();
        let field = field.strip_prefix("r#").unwrap_or(&field);
        match &self.rename {
            Some(name) => name.clone(),
            None if object.camel_case => camel_case(field),
            None => field.to_owned(),
        }
    }
}

fn each(
    attributes: &[Attribute],
    mut read: impl FnMut(ParseNestedMeta<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .try_for_each(|attribute| attribute.parse_nested_meta(&mut read))
}

fn camel_case(field: &str) -> String {
    let mut words = field.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

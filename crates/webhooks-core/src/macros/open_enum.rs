/// Declares a string enum that accepts values its author has not heard of.
///
/// The sender's known values become variants; any other value is kept in a variant that can't be named,
/// so that adding a variant later breaks nobody. Compare an unlisted value through `as_str()`.
///
/// ```
/// webhooks_core::open_enum! {
///     /// What a build server says of a build.
///     pub enum BuildState {
///         Passed = "passed",
///         Failed = "failed",
///     }
/// }
///
/// assert_eq!(BuildState::from("passed"), BuildState::Passed);
/// assert_eq!(BuildState::from("quarantined").as_str(), "quarantined");
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal $(| $alias:literal)* ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = ::core::concat!("`", $text, "`")]
                $variant,
            )*
            #[doc(hidden)]
            _Custom($crate::__private::Unlisted),
        }

        impl $name {
            /// The values that have a variant, as the sender spells them.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The value as the sender spells it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::_Custom(text) => text.as_str(),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $( $text $(| $alias)* => Self::$variant, )*
                    _ => Self::_Custom($crate::__private::Unlisted::new(text)),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::with_str(deserializer, |text| Self::from(text))
            }
        }
    };
}

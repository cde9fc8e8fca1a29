/// Declares a provider's event enum from one line per event.
///
/// A row is `Variant("kind" | "alias") => PayloadType`. Kinds that have the same payload share a row, separated by
/// commas: `Issue("issues", "issue_label") => IssueEvent`. Where one kind name hides several shapes, the dialect
/// follows the kind: `Push("push": "v1")`; rows are tried in order, and one without dialect fits any. From the table
/// come the enum with its [`Fallback`](crate::Fallback) variant, decoding, [`Event::KINDS`](crate::Event::KINDS), one
/// [`Payload`](crate::Payload) and one `From` per payload type. A payload type stands in exactly one row.
///
/// Where an event says what was done, brackets say in which member and of which [`open_enum!`](crate::open_enum):
/// `Issues("issues") => IssuesEvent [action: IssuesAction]`; with a `?` behind the member where that is an `Option`, as
/// in `[object_attributes.action?: IssueAction]`.
///
/// ```
/// use webhooks_core::{Deserialize, events};
///
/// #[derive(Debug, Clone, Deserialize)]
/// pub struct BuildFinished {
///     pub build: u64,
/// }
/// # use webhooks_core::{scheme::{self, Token}, Body, Head, Identity, Provider, Rejection, Request};
/// # pub struct Acme;
/// # impl Provider for Acme {
/// #     type Event = Event;
/// #     type Auth = Token<Acme>;
/// #     const NAME: &'static str = "acme";
/// #     const EVENT_NAME_IN: &'static str = "header X-Acme-Event";
/// #     fn identify(_: Option<&Self::Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
/// #         Ok(Identity::new(head.event_name("x-acme-event")?))
/// #     }
/// #     fn announce(request: &mut Request, kind: &str, _id: &str) { request.set_header("x-acme-event", kind); }
/// # }
/// # impl scheme::TokenHeader for Acme { const HEADER: &'static str = "x-acme-token"; }
///
/// events! {
///     /// What Acme sends.
///     pub enum Event for Acme {
///         BuildFinished("build_finished" | "build-finished") => BuildFinished,
///     }
/// }
///
/// let event = <Event as webhooks_core::Event>::decode("build-finished", None, br#"{"build":7}"#);
/// assert!(matches!(event, Event::BuildFinished(finished) if finished.build == 7));
/// ```
#[macro_export]
macro_rules! events {
    (
        $(#[$meta:meta])*
        $vis:vis enum $event:ident for $provider:ty {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident($($kind:literal $(| $alias:literal)* $(: $dialect:literal)?),+) => $payload:ty
                    $([$($action:tt)+])?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        $vis enum $event {
            $(
                $(#[$variant_meta])*
                #[doc = ::core::concat!($("`", $kind, "` ",)+)]
                $variant(::std::boxed::Box<$payload>),
            )*
            /// An authentic delivery without a typed form; the delivery's `kind()` and bytes are still there.
            Fallback($crate::Fallback),
        }

        impl $crate::Event for $event {
            type Provider = $provider;

            const KINDS: &'static [&'static str] = &[$($($kind),+),*];

            const ROWS: &'static [&'static [$crate::Shape]] = &[$(<$payload as $crate::Payload>::SHAPES),*];

            fn canonical_kind(kind: &str) -> ::core::option::Option<&'static str> {
                match kind {
                    $($(
                        #[allow(unreachable_patterns, reason = "a kind is listed once per dialect")]
                        $kind $(| $alias)* => ::core::option::Option::Some($kind),
                    )+)*
                    _ => ::core::option::Option::None,
                }
            }

            fn action(&self) -> ::core::option::Option<&str> {
                match self {
                    $( Self::$variant(payload) => $crate::Payload::action(&**payload), )*
                    Self::Fallback(_) => ::core::option::Option::None,
                }
            }

            #[allow(unused_variables, reason = "an empty table, or one without dialects, reads fewer of them")]
            fn decode(kind: &str, dialect: ::core::option::Option<&str>, json: &[u8]) -> Self {
                let kind = Self::canonical_kind(kind).unwrap_or(kind);
                $(
                    if <$payload as $crate::Payload>::is_for(kind, dialect) {
                        // Boxed in there: a debug build would hold a payload of every type in this function's frame.
                        return match $crate::__private::decode::<::std::boxed::Box<$payload>>(json) {
                            ::core::result::Result::Ok(payload) => Self::$variant(payload),
                            ::core::result::Result::Err(fallback) => Self::Fallback(fallback),
                        };
                    }
                )*
                Self::Fallback($crate::__private::decode_unknown(json))
            }

            #[allow(unused_variables, reason = "an empty table, or one without dialects, reads fewer of them")]
            fn inspect(
                kind: &str,
                dialect: ::core::option::Option<&str>,
                json: &[u8],
            ) -> ::core::result::Result<(&'static str, $crate::__private::NotRead), $crate::Fallback> {
                let kind = Self::canonical_kind(kind).unwrap_or(kind);
                $(
                    if <$payload as $crate::Payload>::is_for(kind, dialect) {
                        return $crate::__private::not_read::<$payload>(json)
                            .map(|not_read| (::core::stringify!($payload), not_read));
                    }
                )*
                ::core::result::Result::Err($crate::__private::decode_unknown(json))
            }

            fn fallback(&self) -> ::core::option::Option<&$crate::Fallback> {
                match self {
                    Self::Fallback(fallback) => ::core::option::Option::Some(fallback),
                    #[allow(unreachable_patterns, reason = "a table may have no row")]
                    _ => ::core::option::Option::None,
                }
            }

            fn type_name(&self) -> ::core::option::Option<&'static str> {
                match self {
                    $( Self::$variant(_) => ::core::option::Option::Some(::core::stringify!($payload)), )*
                    Self::Fallback(_) => ::core::option::Option::None,
                }
            }
        }

        $(
            impl $crate::Payload for $payload {
                type Provider = $provider;
                const SHAPES: &'static [$crate::Shape] = {
                    const NAME: &str = ::core::stringify!($payload);
                    const ACTIONS: &[&str] = $crate::__action!(known $($($action)+)?);
                    &[$($crate::Shape::of_row($kind, &[$($dialect)?], NAME, ACTIONS)),+]
                };

                fn action(&self) -> ::core::option::Option<&str> {
                    $crate::__action!(of self $($($action)+)?)
                }

                fn of_event(event: &$event) -> ::core::option::Option<&Self> {
                    match event {
                        $event::$variant(payload) => ::core::option::Option::Some(&**payload),
                        #[allow(unreachable_patterns, reason = "the fallback is the only other variant of a one-row table")]
                        _ => ::core::option::Option::None,
                    }
                }

                fn from_event(event: $event) -> ::core::result::Result<Self, $event> {
                    match event {
                        $event::$variant(payload) => ::core::result::Result::Ok(*payload),
                        #[allow(unreachable_patterns, reason = "the fallback is the only other variant of a one-row table")]
                        other => ::core::result::Result::Err(other),
                    }
                }
            }

            impl ::core::convert::From<$payload> for $event {
                fn from(payload: $payload) -> Self {
                    Self::$variant(::std::boxed::Box::new(payload))
                }
            }
        )*
    };
}

/// What the brackets of an [`events!`](crate::events) row say.
#[doc(hidden)]
#[macro_export]
macro_rules! __action {
    (known) => {
        &[]
    };
    (known $($member:ident).+ $(?)?: $action:ty) => {
        <$action>::KNOWN
    };
    (of $payload:ident) => {
        ::core::option::Option::None
    };
    (of $payload:ident $($member:ident).+: $action:ty) => {
        ::core::option::Option::Some($payload.$($member).+.as_str())
    };
    (of $payload:ident $($member:ident).+?: $action:ty) => {
        $payload.$($member).+.as_ref().map(<$action>::as_str)
    };
}

//! Whatever is registered: those are called that a delivery is for, in their order, and those have failed that failed.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use webhooks_router::github::{GitHub, IssuesEvent, PushEvent};
use webhooks_router::{RawDelivery, Received, Router, RouterBuilder, Typed};

use crate::deliveries::{Notes, issues, raw};

const KINDS: [&str; 3] = ["issues", "push", "release"];
const ACTIONS: [&str; 3] = ["opened", "closed", "labeled"];

#[derive(Debug, Clone)]
enum Handler {
    Action(Vec<&'static str>),
    Kind(Vec<&'static str>),
    Issues,
    Push,
    AnyOfSender,
    Any,
}

#[derive(Debug, Clone, Copy)]
enum Ending {
    Well,
    Error,
    Panic,
}

impl Handler {
    /// Its turn, if an `issues` delivery with this action is for it.
    fn turn(&self, action: &str) -> Option<u8> {
        match self {
            Self::Action(actions) => actions.contains(&action).then_some(1),
            Self::Kind(kinds) => kinds.contains(&"issues").then_some(2),
            Self::Issues => Some(2),
            Self::Push => None,
            Self::AnyOfSender => Some(3),
            Self::Any => Some(4),
        }
    }

    fn register(&self, index: usize, ending: Ending, builder: RouterBuilder<Notes>) -> RouterBuilder<Notes> {
        let run = move |notes: Notes| async move {
            notes.add(index.to_string());
            match ending {
                Ending::Well => Ok(()),
                Ending::Error => Err("as told"),
                Ending::Panic => panic!("as told"),
            }
        };
        match self {
            Self::Action(actions) => {
                builder.on_action("issues", actions.as_slice(), move |_: Received<GitHub>, notes| run(notes))
            }
            Self::Kind(kinds) => {
                builder.on_kind(kinds.as_slice(), move |_: Received<GitHub>, notes| run(notes))
            }
            Self::Issues => builder.on(move |_: Typed<IssuesEvent>, notes| run(notes)),
            Self::Push => builder.on(move |_: Typed<PushEvent>, notes| run(notes)),
            Self::AnyOfSender => builder.on_any(move |_: Received<GitHub>, notes| run(notes)),
            Self::Any => builder.on_any(move |_: RawDelivery, notes| run(notes)),
        }
    }
}

fn handler() -> impl Strategy<Value = (Handler, Ending)> {
    let handler = prop_oneof![
        subsequence(ACTIONS.to_vec(), 1..=3).prop_map(Handler::Action),
        subsequence(KINDS.to_vec(), 1..=3).prop_map(Handler::Kind),
        select(vec![Handler::Issues, Handler::Push, Handler::AnyOfSender, Handler::Any]),
    ];
    (handler, select(vec![Ending::Well, Ending::Error, Ending::Panic]))
}

proptest! {
    #[test]
    fn the_right_ones_in_the_right_order(
        handlers in prop::collection::vec(handler(), 0..12),
        action in select(ACTIONS.to_vec()),
    ) {
        let notes = Notes::default();
        let builder = handlers.iter().enumerate().fold(
            Router::with_state(notes.clone()),
            |builder, (index, (handler, ending))| handler.register(index, *ending, builder),
        );
        let mut expected: Vec<_> = (0..handlers.len())
            .filter_map(|index| Some((handlers[index].0.turn(action)?, index)))
            .collect();
        expected.sort_unstable();
        let failing = expected.iter().filter(|(_, index)| !matches!(handlers[*index].1, Ending::Well)).count();

        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let result = runtime.block_on(builder.build().unwrap().receive(raw(issues(action))));
        let called: Vec<usize> = notes.take().iter().map(|note| note.parse().unwrap()).collect();
        prop_assert_eq!(called, expected.into_iter().map(|(_, index)| index).collect::<Vec<_>>());
        prop_assert_eq!(result.map_or_else(|failures| failures.iter().count(), |()| 0), failing);
    }
}

use std::fmt;

use webhooks_core::Payload;

use crate::argument::not_typed;
use crate::names::{self, Mistake};
use crate::registration::{Rank, Registration, short_name};
use crate::router::{ErrorHandler, Route};
use crate::{Argument, Failures, Handler, Incoming, Names, OfSender, Router, RouterError, Typed, Whole};

/// A router to be: takes handlers, and checks their names when it is [built](Self::build).
///
/// Each method also takes a handler with a second argument, the state. In which order handlers are called is told in
/// the [crate's documentation](crate#order).
#[must_use = "a router handles nothing before it is built"]
pub struct RouterBuilder<S = ()> {
    state: S,
    routes: Vec<Route<S>>,
    error_handlers: Vec<ErrorHandler<S>>,
    mistakes: Vec<Mistake>,
}

impl<S: Clone + Send + Sync + 'static> RouterBuilder<S> {
    pub(crate) fn new(state: S) -> Self {
        Self { state, routes: Vec::new(), error_handlers: Vec::new(), mistakes: Vec::new() }
    }

    /// Calls the handler for one event, with its payload, whatever kinds it comes as.
    ///
    /// ```
    /// use webhooks_router::{Router, Typed, github::PushEvent};
    ///
    /// let router = Router::builder()
    ///     .on(|push: Typed<PushEvent>| async move { println!("{} is now at {}", push.git_ref, push.after) })
    ///     .build()?;
    /// # Ok::<(), webhooks_router::RouterError>(())
    /// ```
    #[track_caller]
    pub fn on<T: Payload, M>(self, handler: impl Handler<Typed<T>, S, M>) -> Self {
        let registration = Registration::new(format!("on({})", short_name::<Typed<T>>()));
        self.route(Rank::Kind, registration, handler, <Typed<T> as Argument>::of)
    }

    /// Calls the handler for one kind of event or several, by name. It takes [`Received`](crate::Received), or
    /// [`Typed`] where the kind has several shapes and one of them is meant.
    ///
    /// ```
    /// use webhooks_router::{Received, Router, github::GitHub};
    ///
    /// let router = Router::builder()
    ///     .on_kind(["issues", "issue_comment"], |delivery: Received<GitHub>| async move {
    ///         println!("{} {:?}", delivery.kind(), delivery.action());
    ///     })
    ///     .build()?;
    /// # Ok::<(), webhooks_router::RouterError>(())
    /// ```
    #[track_caller]
    pub fn on_kind<A: OfSender, M>(
        mut self,
        kinds: impl Into<Names>,
        handler: impl Handler<A, S, M>,
    ) -> Self {
        let names = kinds.into();
        let registration = Registration::new(format!("on_kind({names})"));
        let kinds = self.kinds::<A>(&registration, &names);
        self.route(Rank::Kind, registration, handler, move |incoming| {
            if is_one_of::<A>(incoming, &kinds) { A::of(incoming) } else { Ok(None) }
        })
    }

    /// Calls the handler for one action of a kind of event, or several, by name. It takes
    /// [`Received`](crate::Received) or [`Typed`].
    ///
    /// ```
    /// use webhooks_router::{Router, Typed, github::IssuesEvent};
    ///
    /// let router = Router::builder()
    ///     .on_action("issues", ["opened", "reopened"], |issues: Typed<IssuesEvent>| async move {
    ///         println!("#{} is open", issues.issue.number);
    ///     })
    ///     .build()?;
    /// # Ok::<(), webhooks_router::RouterError>(())
    /// ```
    #[track_caller]
    pub fn on_action<A: OfSender, M>(
        mut self,
        kind: &str,
        actions: impl Into<Names>,
        handler: impl Handler<A, S, M>,
    ) -> Self {
        let names = actions.into();
        let registration = Registration::new(format!("on_action({kind:?}, {names})"));
        let kinds = self.kinds::<A>(&registration, &kind.into());
        let mut wrong = Vec::new();
        let actions: Vec<_> =
            kinds.iter().flat_map(|kind| names::actions::<A::Provider>(kind, &names, &mut wrong)).collect();
        self.note(&registration, wrong);
        self.route(Rank::Action, registration, handler, move |incoming| {
            if !is_one_of::<A>(incoming, &kinds) {
                return Ok(None);
            }
            let Some(argument) = A::of(incoming)? else { return Ok(None) };
            let delivery = incoming.received::<A::Provider>();
            // Which action it has is not known then: it may be one of these.
            not_typed(&delivery)?;
            let is_wanted = delivery.action().is_some_and(|action| actions.contains(&action));
            Ok(is_wanted.then_some(argument))
        })
    }

    /// Calls the handler for every delivery: of one sender, if it takes [`Received`](crate::Received); of all, if it
    /// takes [`RawDelivery`](crate::RawDelivery).
    ///
    /// ```
    /// use webhooks_router::{RawDelivery, Received, Router, github::GitHub};
    ///
    /// let router = Router::builder()
    ///     .on_any(|delivery: Received<GitHub>| async move { println!("{:?}", delivery.event()) })
    ///     .on_any(|delivery: RawDelivery| async move { println!("{} {}", delivery.provider(), delivery.kind()) })
    ///     .build()?;
    /// # Ok::<(), webhooks_router::RouterError>(())
    /// ```
    #[track_caller]
    pub fn on_any<A: Whole, M>(self, handler: impl Handler<A, S, M>) -> Self {
        let registration = Registration::new(format!("on_any({})", short_name::<A>()));
        self.route(A::RANK, registration, handler, A::of)
    }

    /// Calls the handler for every delivery of which a handler failed, after all have run.
    ///
    /// ```
    /// use webhooks_router::{Failures, Router};
    ///
    /// let router = Router::builder()
    ///     .on_error(|failures: Failures| async move {
    ///         for failure in &failures {
    ///             eprintln!("delivery {:?}: {failure}", failures.raw().id());
    ///         }
    ///     })
    ///     .build()?;
    /// # Ok::<(), webhooks_router::RouterError>(())
    /// ```
    #[track_caller]
    pub fn on_error<M>(mut self, handler: impl Handler<Failures, S, M>) -> Self {
        let registration = Registration::new("on_error".to_owned());
        let start = Box::new(move |failures, state: &S| handler.call(failures, state));
        self.error_handlers.push(ErrorHandler { registration, start });
        self
    }

    /// The router.
    ///
    /// # Errors
    ///
    /// Every name of a kind or action that the sender does not have, with the one that may have been meant.
    pub fn build(mut self) -> Result<Router<S>, RouterError> {
        if !self.mistakes.is_empty() {
            return Err(RouterError(self.mistakes));
        }
        self.routes.sort_by_key(|route| route.rank);
        Ok(Router::new(self.state, self.routes, self.error_handlers))
    }

    fn route<A: Argument, M>(
        mut self,
        rank: Rank,
        registration: Registration,
        handler: impl Handler<A, S, M>,
        argument: impl Fn(&mut Incoming) -> Result<Option<A>, webhooks_core::Fallback> + Send + Sync + 'static,
    ) -> Self {
        let start = Box::new(move |incoming: &mut Incoming, state: &S| {
            Ok(argument(incoming)?.map(|argument| handler.call(argument, state)))
        });
        self.routes.push(Route { rank, registration, start });
        self
    }

    fn kinds<A: OfSender>(&mut self, registration: &Registration, names: &Names) -> Vec<&'static str> {
        let mut wrong = Vec::new();
        let kinds = names::kinds::<A::Provider>(names, &mut wrong);
        wrong.extend(kinds.iter().filter_map(|kind| A::never_of_kind(kind)));
        self.note(registration, wrong);
        kinds
    }

    fn note(&mut self, registration: &Registration, wrong: Vec<String>) {
        self.mistakes.extend(wrong.into_iter().map(|message| Mistake::new(registration.clone(), message)));
    }
}

fn is_one_of<A: OfSender>(incoming: &Incoming, kinds: &[&str]) -> bool {
    incoming.kind_of::<A::Provider>().is_some_and(|kind| kinds.contains(&kind))
}

/// Shows the registrations.
impl<S> fmt::Debug for RouterBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let routes = self.routes.iter().map(|route| &route.registration);
        let error_handlers = self.error_handlers.iter().map(|handler| &handler.registration);
        f.debug_list().entries(routes.chain(error_handlers)).finish()
    }
}

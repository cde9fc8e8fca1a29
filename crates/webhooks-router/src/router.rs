use std::fmt;
use std::sync::Arc;

use webhooks_core::Fallback;

use crate::handler::Running;
use crate::registration::{Rank, Registration};
use crate::run::run;
use crate::{Failure, Failures, Incoming, RouterBuilder};

/// Hands deliveries to handlers. A clone is another handle to the same router.
///
/// It is a `tower::Service` of [`RawDelivery`](crate::RawDelivery) and of [`Delivery<P>`](crate::Delivery) for every
/// sender.
pub struct Router<S = ()>(Arc<Inner<S>>);

struct Inner<S> {
    state: S,
    /// In the order in which they are called.
    routes: Vec<Route<S>>,
    error_handlers: Vec<ErrorHandler<S>>,
}

pub(crate) struct Route<S> {
    pub(crate) rank: Rank,
    pub(crate) registration: Registration,
    pub(crate) start: Start<S>,
}

/// Calls the handler, if the delivery is one for it.
type Start<S> = Box<dyn Fn(&mut Incoming, &S) -> Result<Option<Running>, Fallback> + Send + Sync>;

pub(crate) struct ErrorHandler<S> {
    pub(crate) registration: Registration,
    pub(crate) start: StartOnError<S>,
}

type StartOnError<S> = Box<dyn Fn(Failures, &S) -> Running + Send + Sync>;

impl Router {
    /// A router whose handlers need no state.
    pub fn builder() -> RouterBuilder {
        RouterBuilder::new(())
    }
}

impl<S: Clone + Send + Sync + 'static> Router<S> {
    /// A router whose handlers can take a clone of this state as their second argument.
    pub fn with_state(state: S) -> RouterBuilder<S> {
        RouterBuilder::new(state)
    }

    pub(crate) fn new(state: S, routes: Vec<Route<S>>, error_handlers: Vec<ErrorHandler<S>>) -> Self {
        Self(Arc::new(Inner { state, routes, error_handlers }))
    }

    /// Calls the handlers that this delivery is for: one after the other, each to its end, whether those before it
    /// succeeded or not. It is a
    /// [`RawDelivery`](crate::RawDelivery), a [`Delivery`](crate::Delivery) or a [`Received`](crate::Received).
    ///
    /// Dropping the future before its end, as a timeout does, leaves out the handlers that are yet to come.
    ///
    /// # Errors
    ///
    /// Handlers failed. The error handlers have run and it has been logged; the caller need only answer.
    pub async fn receive(&self, delivery: impl Into<Incoming>) -> Result<(), Failures> {
        let (mut incoming, mut called, mut failures) = (delivery.into(), 0, Vec::new());
        for Route { registration, start, .. } in &self.0.routes {
            match run(|| start(&mut incoming, &self.0.state)).await {
                Ok(was_called) => called += usize::from(was_called),
                Err(cause) => {
                    called += 1;
                    failures.push(Failure::new(registration.clone(), cause));
                }
            }
        }
        if failures.is_empty() {
            return Ok(());
        }
        let failures = Failures::new(incoming.raw().clone(), called, failures);
        self.report(&failures).await;
        Err(failures)
    }

    /// Logs failures and calls the error handlers, whose own failures are only logged.
    async fn report(&self, failures: &Failures) {
        failures.log();
        for ErrorHandler { registration, start } in &self.0.error_handlers {
            if let Err(cause) = run(|| Ok(Some(start(failures.clone(), &self.0.state)))).await {
                let failure = Failure::new(registration.clone(), cause);
                Failures::new(failures.raw().clone(), 1, vec![failure]).log();
            }
        }
    }
}

impl<S> Clone for Router<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// Shows the registrations in the order in which handlers are called.
impl<S> fmt::Debug for Router<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let routes = self.0.routes.iter().map(|route| &route.registration);
        let error_handlers = self.0.error_handlers.iter().map(|handler| &handler.registration);
        f.debug_list().entries(routes.chain(error_handlers)).finish()
    }
}

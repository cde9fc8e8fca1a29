use std::error::Error;
use std::pin::Pin;

/// The error of a handler, whatever its type was.
pub type BoxError = Box<dyn Error + Send + Sync>;

pub(crate) type Running = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

/// What can be registered: an `async fn`, or a closure that returns a future.
///
/// It takes what it handles (`A`), and, if it likes, a clone of the router's state (`S`) after it. It returns nothing,
/// or a `Result<(), E>` with any error that `?` turns into a [`BoxError`]. What it captures and its future are `Send`
/// and `'static`.
///
/// ```
/// use webhooks_router::{BoxError, Received, Router, Typed, github::{GitHub, PushEvent}};
///
/// #[derive(Clone)]
/// struct App;
///
/// async fn deploy(push: Typed<PushEvent>, app: App) -> Result<(), BoxError> {
///     # let _ = (push, app);
///     Err("nowhere to deploy to".into())
/// }
///
/// let router = Router::with_state(App)
///     .on(deploy)
///     .on_any(|delivery: Received<GitHub>| async move { println!("{}", delivery.kind()) })
///     .build()?;
/// # Ok::<(), webhooks_router::RouterError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handler",
    label = "not a handler",
    note = "write `async fn handler(delivery: Received<Provider>)`, or with `Typed<Payload>`, `RawDelivery` or, for `on_error`, `Failures`",
    note = "a second argument is the router's state, by value: `{S}`",
    note = "it returns `()` or `Result<(), E>`; its future has to be `Send`"
)]
pub trait Handler<A, S, Arguments>: Send + Sync + 'static {
    /// Calls it.
    #[doc(hidden)]
    fn call(&self, argument: A, state: &S) -> Running;
}

impl<A, S, F, Fut> Handler<A, S, (A,)> for F
where
    F: Fn(A) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Outcome> + Send + 'static,
{
    fn call(&self, argument: A, _: &S) -> Running {
        let running = self(argument);
        Box::pin(async { running.await.into_result() })
    }
}

impl<A, S, F, Fut> Handler<A, S, (A, S)> for F
where
    S: Clone,
    F: Fn(A, S) -> Fut + Send + Sync + 'static,
    Fut: Future<Output: Outcome> + Send + 'static,
{
    fn call(&self, argument: A, state: &S) -> Running {
        let running = self(argument, state.clone());
        Box::pin(async { running.await.into_result() })
    }
}

/// What a handler returns: `()`, or a `Result<(), E>` with an error that turns into a [`BoxError`].
#[diagnostic::on_unimplemented(
    message = "a handler can't return `{Self}`",
    note = "it returns `()`, or `Result<(), E>` where `E` is an error type or `webhooks_router::BoxError`"
)]
pub trait Outcome {
    /// The same as a result.
    #[doc(hidden)]
    fn into_result(self) -> Result<(), BoxError>;
}

impl Outcome for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<BoxError>> Outcome for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(Into::into)
    }
}

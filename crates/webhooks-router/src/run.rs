use std::any::Any;
use std::future::poll_fn;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

use webhooks_core::Fallback;

use crate::Cause;
use crate::handler::Running;

/// Runs a handler to its end, if `start` says that it is to run: whether it did.
///
/// Panics are caught wherever its code runs: in the call and in each poll.
pub(crate) async fn run(start: impl FnOnce() -> Result<Option<Running>, Fallback>) -> Result<bool, Cause> {
    let Some(mut running) = caught(start)?.map_err(Cause::NotTyped)? else { return Ok(false) };
    // It is an async block's, which drops all that it holds before it ends.
    let ended = poll_fn(|context| match caught(|| running.as_mut().poll(context)) {
        Ok(polled) => polled.map(Ok),
        Err(panic) => Poll::Ready(Err(panic)),
    });
    ended.await?.map_err(Cause::Error)?;
    Ok(true)
}

/// What the handler broke by its panic is its own; the router shares nothing with it that could be left half done.
fn caught<T>(code: impl FnOnce() -> T) -> Result<T, Cause> {
    catch_unwind(AssertUnwindSafe(code)).map_err(|payload| Cause::Panic(message(payload)))
}

fn message(payload: Box<dyn Any + Send>) -> String {
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => match payload.downcast::<&'static str>() {
            Ok(text) => (*text).to_owned(),
            Err(payload) => {
                // It is of any type, and its drop may panic too.
                if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
                    mem::forget(again);
                }
                "a panic without a message".to_owned()
            }
        },
    }
}

use std::pin::Pin;
use std::task::{Context, Poll};

use tower_service::Service;

use crate::{Failures, Incoming, Router};

/// For [`RawDelivery`](crate::RawDelivery), and for [`Delivery<P>`](crate::Delivery) of every sender; always ready.
impl<S, D> Service<D> for Router<S>
where
    S: Clone + Send + Sync + 'static,
    D: Into<Incoming>,
{
    type Response = ();
    type Error = Failures;
    type Future = Pin<Box<dyn Future<Output = Result<(), Failures>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Failures>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, delivery: D) -> Self::Future {
        let (router, incoming) = (self.clone(), delivery.into());
        Box::pin(async move { router.receive(incoming).await })
    }
}

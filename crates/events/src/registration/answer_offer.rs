//! Answering an offer: the applicant takes the place that is kept for them, or leaves it to others.

use super::reason::Reason;
use super::step::{self, Step};
use super::{find, offer, places};
use crate::application::Status;
use store::{Actor, Store};
use uuid::Uuid;

/// Why an offer cannot be answered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is none, or it was answered, or its time is over.
    #[error("there is no offer to answer any more")]
    Gone,
    /// Not the applicant's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Takes the place that is offered to `application`.
///
/// # Errors
/// [`Error::Gone`] where nothing is offered.
pub async fn take_offer(store: &Store, actor: Actor, application: Uuid) -> Result<(), Error> {
    answer(
        store,
        actor,
        application,
        Step::to(Status::Accepted, Reason::OfferTaken),
    )
    .await
}

/// Leaves the place that is offered to `application`; it passes on.
///
/// # Errors
/// [`Error::Gone`] where nothing is offered.
pub async fn leave_offer(store: &Store, actor: Actor, application: Uuid) -> Result<(), Error> {
    answer(
        store,
        actor,
        application,
        Step::to(Status::Cancelled, Reason::OfferLeft),
    )
    .await
}

async fn answer(store: &Store, actor: Actor, application: Uuid, step: Step) -> Result<(), Error> {
    let event = find::event_of(store.db(), application)
        .await?
        .ok_or(Error::Gone)?;
    let tx = store.begin(actor).await?;
    let event = places::lock(&tx, event).await?;
    let application = find::by_id(tx.db(), application)
        .await?
        .ok_or(Error::Gone)?;
    let holds = application
        .offer_expires_at
        .is_some_and(|until| until > tx.now());
    if application.status != Status::Offered || !holds {
        return Err(Error::Gone);
    }
    let freed = step::take(&tx, &event, vec![application], step).await?;
    if freed > 0 {
        offer::pass_on(&tx, event.id).await?;
    }
    Ok(tx.commit().await?)
}

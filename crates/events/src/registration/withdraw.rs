//! Withdrawing: an applicant does not want to come any more. Their place, if they had one, passes on.

use super::reason::Reason;
use super::step::{self, Step};
use super::{find, offer, places};
use crate::State;
use crate::application::Status;
use store::{Actor, Store};
use uuid::Uuid;

/// Why an application cannot be withdrawn.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was withdrawn before, or they were declined.
    #[error("there is nothing to withdraw")]
    Nothing,
    /// The event has begun.
    #[error("the event has begun")]
    TooLate,
    /// Not the applicant's doing.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// Withdraws `application`.
///
/// # Errors
/// [`Error`].
pub async fn withdraw(store: &Store, actor: Actor, application: Uuid) -> Result<(), Error> {
    let event = find::event_of(store.db(), application)
        .await?
        .ok_or(Error::Nothing)?;
    let tx = store.begin(actor).await?;
    let event = places::lock(&tx, event).await?;
    let application = find::by_id(tx.db(), application)
        .await?
        .ok_or(Error::Nothing)?;
    // What the desk has decided and not sent yet is not known to the applicant: to them it is open.
    if application.told == Status::Cancelled || application.told == Status::Declined {
        return Err(Error::Nothing);
    }
    if matches!(event.state(tx.now()), State::Running | State::Past) {
        return Err(Error::TooLate);
    }
    let gives_up_place = application.status.has_place() || application.keeps_place();
    let step = Step::to(Status::Cancelled, Reason::Withdrawn);
    step::take(&tx, &event, vec![application], step).await?;
    if gives_up_place {
        offer::pass_on(&tx, event.id).await?;
    }
    Ok(tx.commit().await?)
}

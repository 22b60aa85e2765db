//! Expiring: an offer that nobody answered in time is taken for a no, and the place passes on.

use super::reason::Reason;
use super::step::{self, Step};
use super::{offer, places};
use crate::application::{self, Status};
use futures::future::BoxFuture;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Actor, Duty, Error, Store};
use uuid::Uuid;

/// Comes round every minute.
pub(crate) const DUTY: Duty = Duty {
    name: "event-expire-offers",
    every_seconds: 60,
    run,
};

fn run(store: &Store) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(expire_offers(store))
}

/// Ends every offer whose time is over.
///
/// # Errors
/// When the database cannot be reached.
pub async fn expire_offers(store: &Store) -> Result<(), Error> {
    let events: Vec<Uuid> = application::Entity::find()
        .select_only()
        .column(application::Column::EventId)
        .distinct()
        .filter(application::Column::Status.eq(Status::Offered))
        .filter(application::Column::OfferExpiresAt.lte(store.now()))
        .into_tuple()
        .all(store.db())
        .await?;
    for event in events {
        let tx = store.begin(Actor::System).await?;
        let event = places::lock(&tx, event).await?;
        let over = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::Column::Status.eq(Status::Offered))
            .filter(application::Column::OfferExpiresAt.lte(tx.now()))
            .order_by_asc(application::Column::Number)
            .all(tx.db())
            .await?;
        step::take(
            &tx,
            &event,
            over,
            Step::to(Status::Cancelled, Reason::OfferExpired),
        )
        .await?;
        offer::pass_on(&tx, event.id).await?;
        tx.commit().await?;
    }
    Ok(())
}

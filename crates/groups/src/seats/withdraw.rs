//! Taking a request for a seat back before it is decided. Whoever represents the organisation may: what one
//! colleague asked for, another can take back.

use super::Error;
use crate::group::Group;
use crate::joining;
use crate::life::hold;
use crate::records::SeatRequestWithdrawn;
use members::capacities::Representative;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Actor, Read, Rows, Store};
use uuid::Uuid;

/// The requests of an organisation that wait for a decision, the oldest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn waiting_of(
    store: &Store,
    organisation: Uuid,
) -> Result<Vec<joining::Model>, store::Error> {
    joining::Entity::rows()
        .filter(joining::Column::OrganisationId.eq(organisation))
        .filter(joining::Column::DecidedAt.is_null())
        .order_by_asc(joining::Column::AskedAt)
        .all_from(store)
        .await
}

/// Takes a request back.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn withdraw(
    store: &Store,
    by: &Representative,
    group: &Group,
    request: Uuid,
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    let request = joining::Entity::find_by_id(request)
        .filter(joining::Column::GroupId.eq(group.id))
        .filter(joining::Column::OrganisationId.eq(by.organisation_id))
        .filter(joining::Column::DecidedAt.is_null())
        .one(tx.db())
        .await?
        .ok_or(Error::NotFound)?;
    tx.update(joining::Model {
        decided_at: Some(tx.now()),
        decided_by: Some(by.person_id),
        ..request
    })
    .await?;
    tx.record(&SeatRequestWithdrawn::of(&group, Some(by.organisation_id)))
        .await?;
    tx.commit().await?;
    Ok(())
}

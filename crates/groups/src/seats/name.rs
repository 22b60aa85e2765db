//! Naming who speaks for a seat: one representative and any number of deputies, all of whom act for the
//! organisation.

use super::{Error, Keeper, current};
use crate::group::Group;
use crate::life::hold;
use crate::records::SeatChanged;
use crate::{deputy, seat};
use members::capacity::Role;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Actor, Store, Tx};
use uuid::Uuid;

/// Names representative and deputies of a seat anew.
///
/// # Errors
/// Why it is refused, or a fault.
pub async fn name(
    store: &Store,
    by: &Keeper,
    group: &Group,
    representative: Option<Uuid>,
    deputies: &[Uuid],
) -> Result<(), Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let group = hold(&tx, group.id).await?;
    if group.state.is_over() {
        return Err(Error::NotNow);
    }
    let seat = current(&tx, group.id, by.seat_id).await?;
    let colleagues: Vec<Uuid> =
        members::queries::people_acting_for(tx.db(), seat.organisation_id, Role::Member)
            .await?
            .into_iter()
            .map(|person| person.id)
            .collect();
    if representative
        .iter()
        .chain(deputies)
        .any(|person| !colleagues.contains(person))
    {
        return Err(Error::NoColleague);
    }
    let organisation = seat.organisation_id;
    // Whoever represents is no deputy of their own.
    let deputies: Vec<Uuid> = deputies
        .iter()
        .copied()
        .filter(|person| Some(*person) != representative)
        .collect();
    change_deputies(&tx, seat.id, &deputies).await?;
    tx.update(seat::Model {
        representative_id: representative,
        ..seat
    })
    .await?;
    tx.record(&SeatChanged::of(&group, Some(organisation)))
        .await?;
    tx.commit().await?;
    Ok(())
}

async fn change_deputies(tx: &Tx, seat: Uuid, wanted: &[Uuid]) -> Result<(), store::Error> {
    let now = deputies(tx.db(), &[seat]).await?;
    for gone in now.iter().filter(|one| !wanted.contains(&one.person_id)) {
        tx.update(deputy::Model {
            until: Some(tx.now()),
            ..gone.clone()
        })
        .await?;
    }
    for person in wanted {
        if now.iter().all(|one| one.person_id != *person) {
            tx.insert(deputy::Model {
                id: Uuid::now_v7(),
                seat_id: seat,
                person_id: *person,
                since: tx.now(),
                until: None,
            })
            .await?;
        }
    }
    Ok(())
}

/// The deputies of these seats who are in force.
///
/// # Errors
/// When the database cannot be reached.
pub async fn deputies(
    db: &impl sea_orm::ConnectionTrait,
    seats: &[Uuid],
) -> Result<Vec<deputy::Model>, store::Error> {
    Ok(deputy::Entity::find()
        .filter(deputy::Column::SeatId.is_in(seats.iter().copied()))
        .filter(deputy::Column::Until.is_null())
        .all(db)
        .await?)
}

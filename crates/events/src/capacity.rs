//! Changing the number of places. It never falls below the places that are taken or offered, and
//! places that are added pass on to the wait list at once.

use crate::event;
use crate::event_desk::{self, Tab};
use crate::{Event, edit_registration, fields};
use axum::extract::State;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying};

/// Most places that an event can have.
const MOST_PLACES: i32 = 100_000;

/// Why the number of places cannot be changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// More places than that are taken or offered.
    #[error("{0} places are taken or offered already")]
    Taken(i32),
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// The number of places was changed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventCapacityChanged {
    event_id: Uuid,
    network_id: Uuid,
    /// Places until then; no limit if empty.
    pub from: Option<i32>,
    /// Places from then on.
    pub to: Option<i32>,
}

impl Recorded for EventCapacityChanged {
    const KIND: &'static str = "event-capacity-changed";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Gives `event` so many places; no limit if `places` is empty.
///
/// # Errors
/// [`Error::Taken`] where more are taken or offered.
pub async fn change_capacity(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    places: Option<i32>,
) -> Result<(), Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let mut update = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        .col_expr(event::Column::Capacity, Expr::value(places));
    if let Some(places) = places {
        let taken = Expr::col(event::Column::Accepted).add(Expr::col(event::Column::Offered));
        update = update.filter(taken.lte(places));
    }
    let changed = update
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?
        .rows_affected;
    if changed == 0 {
        let now = event::Entity::find_by_id(event.id)
            .one(tx.db())
            .await
            .map_err(store::Error::from)?;
        return Err(Error::Taken(
            now.map_or(0, |event| event.accepted + event.offered),
        ));
    }
    tx.record(&EventCapacityChanged {
        event_id: event.id,
        network_id: event.network_id,
        from: event.capacity,
        to: places,
    })
    .await?;
    crate::offer::pass_on(&tx, event.id).await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/events/{slug}/capacity", create)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Registration).await?;
    let t = desk.t;
    let places = fields::count(&mut form, "capacity", 1..=MOST_PLACES, &t);
    if form.is_fine() {
        match change_capacity(&house.store, &desk.by, &desk.event, places).await {
            Ok(()) => {
                return see_other_saying(
                    &desk.event.path("/edit/registration"),
                    "desk-capacity-flash",
                );
            }
            Err(Error::Taken(taken)) => {
                form.refuse("capacity", t.one("desk-capacity-taken", "count", taken))
            }
            Err(Error::Fault(fault)) => return Err(fault.into()),
        }
    }
    again(&edit_registration::registration_page(desk, form))
}

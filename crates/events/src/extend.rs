//! Extending: registration closes later than announced. The old time stays on record, and readers
//! are told both times and the reason.

use crate::event;
use crate::event_desk::{self, Tab};
use crate::{Event, close_registration, edit_standing, extension, fields};
use axum::extract::State;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use store::{Recorded, Store};
use uuid::Uuid;
use vocabulary::Slug;
use web::{Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, see_other_saying};

/// Why registration cannot be extended.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is a draft, was called off or is over.
    #[error("registration is not on")]
    NotOn,
    /// It was closed by hand: that is opened again, not extended.
    #[error("registration was closed by hand")]
    Closed,
    /// The new time is not later than the announced one, or has passed.
    #[error("the new closing time is later than the announced one, and to come")]
    NotLater,
    /// It would close after the event.
    #[error("registration closes before the event ends")]
    AfterEnd,
    /// Readers are told why.
    #[error("an extension has a reason")]
    NoReason,
    /// Ours.
    #[error(transparent)]
    Fault(#[from] store::Error),
}

/// A closing time was moved.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventRegistrationExtended {
    event_id: Uuid,
    network_id: Uuid,
    /// It would have closed then.
    pub from: Option<DateTime<Utc>>,
    /// It closes then.
    pub to: DateTime<Utc>,
}

impl Recorded for EventRegistrationExtended {
    const KIND: &'static str = "event-registration-extended";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Whether registration for `event` can close at `to` instead.
fn check(event: &Event, to: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Error> {
    if !close_registration::is_on(event, now) {
        return Err(Error::NotOn);
    }
    if event.registration_closed_at.is_some() {
        return Err(Error::Closed);
    }
    if to <= now
        || event
            .closes_at
            .or(event.starts_at)
            .is_some_and(|closes| to <= closes)
    {
        return Err(Error::NotLater);
    }
    if event.ends_at.is_some_and(|ends| to > ends) {
        return Err(Error::AfterEnd);
    }
    Ok(())
}

/// Lets registration for `event` close at `to` instead.
///
/// # Errors
/// See [`Error`].
pub async fn extend(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    to: DateTime<Utc>,
    reason: Option<String>,
) -> Result<(), Error> {
    check(event, to, store.now())?;
    if reason.is_none() {
        return Err(Error::NoReason);
    }
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let from = event.closes_at.or(event.starts_at);
    let moved = event::Entity::update_many()
        .filter(event::Column::Id.eq(event.id))
        // Two who extend at once: the later time stays.
        .filter(
            event::Column::ClosesAt
                .is_null()
                .or(event::Column::ClosesAt.lt(to)),
        )
        .col_expr(event::Column::ClosesAt, Expr::value(to))
        .exec(tx.db())
        .await
        .map_err(store::Error::from)?;
    if moved.rows_affected == 0 {
        return Err(Error::NotLater);
    }
    tx.insert(extension::Model {
        id: Uuid::now_v7(),
        event_id: event.id,
        from,
        to,
        reason,
        at: tx.now(),
        person_id: Some(by.person_id),
    })
    .await?;
    tx.record(&EventRegistrationExtended {
        event_id: event.id,
        network_id: event.network_id,
        from,
        to,
    })
    .await?;
    Ok(tx.commit().await?)
}

pub(crate) fn routes() -> Routes {
    Routes::new().post("/events/{slug}/extensions", create)
}

async fn create(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Standing).await?;
    let t = desk.t;
    let to = fields::moment(&mut form, "until", desk.event.zone(), &t);
    if form.is_fine() {
        fields::required(&mut form, "until", to, &t);
    }
    let reason = fields::line(&mut form, "reason", 500, &t);
    if let (Some(to), true) = (to, form.is_fine()) {
        let (field, key) = match extend(&house.store, &desk.by, &desk.event, to, reason).await {
            Ok(()) => {
                return see_other_saying(&desk.event.path("/edit/standing"), "desk-extend-flash");
            }
            Err(Error::NotOn) => ("until", "desk-close-not-on"),
            Err(Error::Closed) => ("until", "desk-extend-closed"),
            Err(Error::NotLater) => ("until", "desk-extend-not-later"),
            Err(Error::AfterEnd) => ("until", "desk-registration-closes-after-end"),
            Err(Error::NoReason) => ("reason", "desk-extend-no-reason"),
            Err(Error::Fault(fault)) => return Err(fault.into()),
        };
        form.refuse(field, t.get(key));
    }
    again(&edit_standing::standing_page(&house, desk, form).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};
    use chrono::Duration;

    #[test]
    fn a_closing_time_moves_to_a_later_one_before_the_end() {
        let mut event = training();
        event.closes_at = Some(noon() + Duration::hours(10));
        let extend = |hours| check(&event, noon() + Duration::hours(hours), noon());
        assert!(extend(11).is_ok());
        assert!(matches!(extend(10), Err(Error::NotLater)));
        assert!(matches!(extend(31), Err(Error::AfterEnd)));
    }

    #[test]
    fn a_closing_time_that_has_passed_can_move_but_not_into_the_past() {
        let mut event = training();
        event.closes_at = Some(noon());
        let now = noon() + Duration::hours(5);
        assert!(check(&event, noon() + Duration::hours(6), now).is_ok());
        assert!(matches!(
            check(&event, noon() + Duration::hours(4), now),
            Err(Error::NotLater)
        ));
    }

    #[test]
    fn what_was_closed_by_hand_or_called_off_is_not_extended() {
        let later = noon() + Duration::hours(28);
        let mut event = training();
        event.registration_closed_at = Some(noon());
        assert!(matches!(check(&event, later, noon()), Err(Error::Closed)));
        event.registration_closed_at = None;
        event.cancelled_at = Some(noon());
        assert!(matches!(check(&event, later, noon()), Err(Error::NotOn)));
    }
}

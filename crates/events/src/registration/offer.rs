//! Offering: a place that is free goes to the first on the wait list whom the quotas have room for.
//! It is kept for them for some hours, and then passes on.

use super::allocate::Seat;
use super::places;
use super::reason::Reason;
use super::step::{self, Step};
use crate::application::{self, Status};
use crate::event::Registration;
use crate::{Event, State};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Actor, Error, Store, Tx};
use uuid::Uuid;
use web::Secretariat;

/// An offer is kept at least so long, even if hardly any time is left.
const SHORTEST: Duration = Duration::hours(1);

/// Passes on what places `event` has, where that happens by itself: on events that one registers for
/// or is invited to. Where the organiser selects, the desk passes places on.
/// Gives the number of places that were offered.
///
/// # Errors
/// When the change cannot be kept.
pub async fn pass_on(tx: &Tx, event: Uuid) -> Result<usize, Error> {
    let event = places::lock(tx, event).await?;
    if !passes_on_by_itself(&event) {
        return Ok(0);
    }
    offer_free_places(tx, &event, &[]).await
}

/// Whether a place that becomes free goes to the next who waits without the desk's doing.
pub(super) fn passes_on_by_itself(event: &Event) -> bool {
    matches!(
        event.registration,
        Registration::Open | Registration::Invitation
    )
}

/// Passes on the places of those who have just been `told` that they have none any more. Who was put
/// back on the wait list in this very letter is not offered the same place at once.
pub(super) async fn pass_on_from_told(tx: &Tx, event: Uuid, told: &[Uuid]) -> Result<usize, Error> {
    let event = places::lock(tx, event).await?;
    if !passes_on_by_itself(&event) {
        return Ok(0);
    }
    offer_free_places(tx, &event, told).await
}

/// Passes on what places `event` has because the desk says so.
///
/// # Errors
/// When the change cannot be kept.
pub async fn pass_on_from_desk(
    store: &Store,
    by: &Secretariat,
    event: &Event,
) -> Result<usize, Error> {
    let tx = store.begin(Actor::Person(by.person_id)).await?;
    let event = places::lock(&tx, event.id).await?;
    let offered = offer_free_places(&tx, &event, &[]).await?;
    tx.commit().await?;
    Ok(offered)
}

async fn offer_free_places(tx: &Tx, event: &Event, except: &[Uuid]) -> Result<usize, Error> {
    let Some(expires_at) = expiry(event, tx.now()) else {
        return Ok(0);
    };
    if event.waitlisted == 0 || event.free_places() == Some(0) {
        return Ok(0);
    }
    let quotas = places::quotas(tx, event.id).await?;
    let mut places = places::for_rules(tx, event, quotas).await?;
    let waiting = application::Entity::find()
        .filter(application::Column::EventId.eq(event.id))
        .filter(application::Column::Status.eq(Status::Waitlisted))
        .order_by_asc(application::Column::Number)
        .all(tx.db())
        .await?;
    let mut offered = Vec::new();
    // For whom the desk keeps a place, it has not said yet that they wait.
    let waiting = waiting
        .into_iter()
        .filter(|one| !one.keeps_place() && !except.contains(&one.id));
    for application in waiting {
        if !places.are_left() {
            break;
        }
        let seat = Seat::of(&application);
        if places.ask_for(&seat).is_ok() {
            places.take(seat);
            offered.push(application);
        }
    }
    let count = offered.len();
    let step = Step {
        expires_at: Some(expires_at),
        ..Step::to(Status::Offered, Reason::MovedUp)
    };
    step::take(tx, event, offered, step).await?;
    Ok(count)
}

/// Until when a place that is offered now is kept; `None` where there is nothing to offer any more.
/// Of an event that begins before the usual hours are over, the offer takes half of the time that is
/// left, so that somebody else can still get the place.
#[must_use]
pub fn expiry(event: &Event, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match event.state(now) {
        State::Open | State::Full | State::Closed => {}
        State::Draft | State::Announced | State::Running | State::Past | State::Cancelled => {
            return None;
        }
    }
    let usual = now + Duration::hours(i64::from(event.offer_hours));
    let Some(starts) = event.starts_at else {
        return Some(usual);
    };
    if usual <= starts {
        return Some(usual);
    }
    let half = (now + (starts - now) / 2).max(now + SHORTEST).min(starts);
    Some(half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};

    fn hours(starts_in: i64, offer_hours: i32) -> Option<f64> {
        let mut event = training();
        event.starts_at = Some(noon() + Duration::minutes(starts_in));
        event.ends_at = Some(noon() + Duration::days(30));
        event.offer_hours = offer_hours;
        #[expect(clippy::cast_precision_loss, reason = "minutes of a few days")]
        expiry(&event, noon()).map(|at| (at - noon()).num_minutes() as f64 / 60.0)
    }

    #[test]
    fn an_offer_is_kept_for_the_usual_hours_while_there_is_time() {
        assert_eq!(hours(10 * 24 * 60, 48), Some(48.0));
        assert_eq!(hours(48 * 60, 48), Some(48.0));
    }

    #[test]
    fn near_the_beginning_an_offer_takes_half_of_the_time_that_is_left() {
        assert_eq!(hours(24 * 60, 48), Some(12.0));
        assert_eq!(hours(90, 48), Some(1.0));
        assert_eq!(hours(30, 48), Some(0.5));
    }

    #[test]
    fn nothing_is_offered_once_it_has_begun_or_was_called_off() {
        assert_eq!(hours(0, 48), None);
        let mut event = training();
        event.cancelled_at = Some(noon());
        assert_eq!(expiry(&event, noon()), None);
    }

    #[test]
    fn places_pass_on_after_registration_has_closed() {
        let mut event = training();
        event.registration_closed_at = Some(noon());
        assert!(expiry(&event, noon()).is_some());
    }
}

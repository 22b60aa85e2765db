//! The places of an event in the database: whoever changes who has one locks the event first, and
//! moves its counters by differences.

use super::allocate::{Places, Seat};
use crate::application::{self, Status};
use crate::{Event, event, quota};
use sea_orm::prelude::Expr;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::ops::AddAssign;
use store::{Error, Tx};
use uuid::Uuid;

/// The event as it is now; whoever else wants to change who has a place waits until this change ends.
///
/// # Errors
/// When it is gone, or the database cannot be reached.
pub async fn lock(tx: &Tx, event: Uuid) -> Result<Event, Error> {
    // A change on SQLite has the one write lock from its beginning; PostgreSQL locks the row.
    found(tx, event::Entity::find_by_id(event).lock_exclusive()).await
}

/// The one event that is asked for.
pub(super) async fn found(tx: &Tx, asked: Select<event::Entity>) -> Result<Event, Error> {
    let found = asked.one(tx.db()).await?;
    Ok(found.ok_or_else(|| DbErr::RecordNotFound("the event".to_owned()))?)
}

/// The quotas of an event.
pub(super) async fn quotas(tx: &Tx, event: Uuid) -> Result<Vec<quota::Model>, Error> {
    Ok(quota::Entity::find()
        .filter(quota::Column::EventId.eq(event))
        .order_by_asc(quota::Column::Id)
        .all(tx.db())
        .await?)
}

/// The places of a locked event as the desk gives them away, with those who sit there where a limit
/// looks at them.
pub(super) async fn load(tx: &Tx, event: &Event) -> Result<Places, Error> {
    with(tx, event, quotas(tx, event.id).await?).await
}

/// The places of a locked event that has these quotas, as a rule gives them away: without those that
/// are kept. A place that the desk takes from somebody stays with the event until it sends them word, so
/// that it can be given back until then; only the desk itself may give it to another.
pub(super) async fn for_rules(
    tx: &Tx,
    event: &Event,
    quotas: Vec<quota::Model>,
) -> Result<Places, Error> {
    let mut places = with(tx, event, quotas).await?;
    if places.are_left() && event.kept > 0 {
        let kept = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::keeps_place())
            .all(tx.db())
            .await?;
        for application in &kept {
            places.take(Seat::of(application));
        }
    }
    Ok(places)
}

async fn with(tx: &Tx, event: &Event, quotas: Vec<quota::Model>) -> Result<Places, Error> {
    let taken = event.accepted + event.offered;
    let mut places = Places::new(event.capacity, event.per_organisation, quotas, taken);
    if places.look_at_seats() {
        let seated = application::Entity::find()
            .filter(application::Column::EventId.eq(event.id))
            .filter(application::Column::Status.is_in(application::SEATED))
            .all(tx.db())
            .await?;
        places.seat(seated.iter().map(Seat::of));
    }
    Ok(places)
}

/// How the counters of an event move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shift {
    pub accepted: i32,
    pub offered: i32,
    pub kept: i32,
    pub waitlisted: i32,
    pub issued: i32,
}

impl Shift {
    /// Of one application that stood as `from` and now stands as `to`.
    pub fn of(from: Option<Status>, to: Status) -> Self {
        let mut shift = Self::default();
        shift.count(Some(to), 1);
        shift.count(from, -1);
        shift
    }

    /// Of an application that now stands as `to`, and whose applicant knows or is told by the desk later.
    pub fn of_known(application: &application::Model, to: Status, is_told: bool) -> Self {
        let after = application::Model {
            status: to,
            told: if is_told { to } else { application.told },
            ..application.clone()
        };
        Self {
            kept: i32::from(after.keeps_place()) - i32::from(application.keeps_place()),
            ..Self::of(Some(application.status), to)
        }
    }

    fn count(&mut self, status: Option<Status>, by: i32) {
        match status {
            Some(Status::Accepted) => self.accepted += by,
            Some(Status::Offered) => self.offered += by,
            Some(Status::Waitlisted) => self.waitlisted += by,
            Some(Status::Submitted | Status::Declined | Status::Cancelled) | None => {}
        }
    }

    /// Places that become free.
    pub fn freed(self) -> i32 {
        -(self.accepted + self.offered)
    }
}

impl AddAssign for Shift {
    fn add_assign(&mut self, other: Self) {
        self.accepted += other.accepted;
        self.offered += other.offered;
        self.kept += other.kept;
        self.waitlisted += other.waitlisted;
        self.issued += other.issued;
    }
}

impl std::iter::Sum for Shift {
    fn sum<I: Iterator<Item = Self>>(shifts: I) -> Self {
        shifts.fold(Self::default(), |mut sum, shift| {
            sum += shift;
            sum
        })
    }
}

/// Moves the counters of a locked event. The table's own check refuses more places than there are.
pub(super) async fn shift(tx: &Tx, event: Uuid, shift: Shift) -> Result<(), Error> {
    shift_if(tx, event, shift, Expr::val(true)).await
}

/// As [`shift`], and refuses where `holds` does not hold.
pub(super) async fn shift_if(tx: &Tx, event: Uuid, shift: Shift, holds: Expr) -> Result<(), Error> {
    if shift == Shift::default() {
        return Ok(());
    }
    let moved = |column, by: i32| (column, Expr::col(column).add(by));
    let counters = [
        moved(event::Column::Accepted, shift.accepted),
        moved(event::Column::Offered, shift.offered),
        moved(event::Column::Kept, shift.kept),
        moved(event::Column::Waitlisted, shift.waitlisted),
        moved(event::Column::Issued, shift.issued),
    ];
    let mut update = event::Entity::update_many().filter(event::Column::Id.eq(event));
    for (column, value) in counters {
        update = update.col_expr(column, value);
    }
    let moved = update.filter(holds).exec(tx.db()).await?;
    if moved.rows_affected == 0 {
        return Err(DbErr::RecordNotUpdated.into());
    }
    Ok(())
}

/// The place of an application on the wait list, from 1: the order in which applications were answered.
///
/// # Errors
/// When the database cannot be reached.
pub async fn place_on_wait_list(
    db: &impl sea_orm::ConnectionTrait,
    application: &application::Model,
) -> Result<u64, Error> {
    use sea_orm::PaginatorTrait;
    let before = application::Entity::find()
        .filter(application::Column::EventId.eq(application.event_id))
        .filter(application::Column::Status.eq(Status::Waitlisted))
        .filter(application::Column::Number.lt(application.number))
        .count(db)
        .await?;
    Ok(before + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_move_with_every_step_of_an_application() {
        let steps = [
            (None, Status::Waitlisted),
            (Some(Status::Waitlisted), Status::Offered),
            (Some(Status::Offered), Status::Accepted),
            (Some(Status::Accepted), Status::Cancelled),
        ];
        let after: Vec<_> = steps
            .iter()
            .scan(Shift::default(), |sum, (from, to)| {
                *sum += Shift::of(*from, *to);
                Some((sum.accepted, sum.offered, sum.waitlisted))
            })
            .collect();
        assert_eq!(after, [(0, 0, 1), (0, 1, 0), (1, 0, 0), (0, 0, 0)]);
        assert_eq!(
            Shift::of(Some(Status::Accepted), Status::Cancelled).freed(),
            1
        );
        assert_eq!(
            Shift::of(Some(Status::Offered), Status::Accepted).freed(),
            0
        );
    }
}

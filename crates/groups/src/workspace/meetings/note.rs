//! Noting: who was at a meeting, and how long each organisation worked for it, with what led to it and
//! came of it. A member notes their own; whoever steers the group notes for all.

use super::attendance;
use crate::workspace::ground::{self, Insider, Steering, happened, stands_on_ground};
use crate::{Group, effort, group_meeting, seat};
use chrono::NaiveDate;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use store::{Store, Tx};
use uuid::Uuid;

/// Most work for one meeting, in hours: a working week, with the way there and back. More is a slip of
/// the keyboard, and would break the cap of the charter for years.
pub const MOST_HOURS: i32 = 40;

/// Why effort is not noted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The meeting has not been held.
    #[error("effort is noted once a meeting was held")]
    NotHeld,
    /// It is no number of hours between nothing and [`MOST_HOURS`].
    #[error("not a number of hours")]
    NotHours,
    /// That seat is none of this group.
    #[error("no such seat in this group")]
    UnknownSeat,
    /// As for every deed in a group.
    #[error(transparent)]
    Ground(#[from] ground::Error),
}

stands_on_ground!(Error);

/// What is noted for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Which seat.
    pub seat_id: Uuid,
    /// Whether it was represented at the meeting.
    pub was_there: bool,
    /// Minutes of work; nothing where that is not said.
    pub minutes: Option<i32>,
}

happened! {
    /// Attendance or effort was noted for a meeting.
    MeetingNoted = "workspace-meeting-noted"
}

/// Hours as people write them, in minutes: `1.5`, `1,5` and `1:30` are ninety.
///
/// # Errors
/// [`Error::NotHours`] for anything else, and for more than [`MOST_HOURS`].
pub fn minutes(hours: &str) -> Result<i32, Error> {
    let hours = hours.trim();
    let minutes = match hours.split_once(':') {
        Some((hours, minutes)) => {
            let (hours, minutes): (u32, u32) = (
                hours.parse().map_err(|_| Error::NotHours)?,
                minutes.parse().map_err(|_| Error::NotHours)?,
            );
            if minutes >= 60 {
                return Err(Error::NotHours);
            }
            f64::from(hours) * 60.0 + f64::from(minutes)
        }
        None => {
            let hours: f64 = hours
                .replace(',', ".")
                .parse()
                .map_err(|_| Error::NotHours)?;
            (hours * 60.0).round()
        }
    };
    if !(0.0..=f64::from(MOST_HOURS * 60)).contains(&minutes) {
        return Err(Error::NotHours);
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within the bounds just checked"
    )]
    Ok(minutes as i32)
}

/// Whether an entry lifts a member above the cap of the charter, so that it is worth a question: hours typed for
/// minutes look like this. `before` is what stands for the meeting already, `elsewhere` what the member gave in the
/// same year for others.
#[must_use]
pub fn is_above_cap(minutes: i32, before: i32, elsewhere: i64, cap: Option<i32>) -> bool {
    minutes > before && cap.is_some_and(|cap| elsewhere + i64::from(minutes) > i64::from(cap))
}

/// Whether effort and attendance can be noted on a day: after the meeting has begun, unless it was
/// called off.
#[must_use]
pub fn was_held(meeting: &group_meeting::Model, today: NaiveDate) -> bool {
    meeting.cancelled_at.is_none() && meeting.held_on <= today
}

/// Notes what somebody says for the seat for which they speak.
///
/// # Errors
/// See [`Error`].
pub async fn note_own(
    store: &Store,
    by: &Insider,
    group: &Group,
    meeting: &group_meeting::Model,
    note: Note,
) -> Result<(), Error> {
    if by.seat_id != Some(note.seat_id) {
        return Err(Error::UnknownSeat);
    }
    note_each(store, by, group, meeting, &[note]).await
}

/// Notes for every seat what whoever steers the group says.
///
/// # Errors
/// See [`Error`].
pub async fn note_all(
    store: &Store,
    by: &Steering,
    group: &Group,
    meeting: &group_meeting::Model,
    notes: &[Note],
) -> Result<(), Error> {
    note_each(store, &by.0, group, meeting, notes).await
}

async fn note_each(
    store: &Store,
    by: &Insider,
    group: &Group,
    meeting: &group_meeting::Model,
    notes: &[Note],
) -> Result<(), Error> {
    if !was_held(meeting, store.now().date_naive()) {
        return Err(Error::NotHeld);
    }
    let tx = ground::begin(store, by.person_id, group.id).await?;
    let seats: Vec<Uuid> = seat::Entity::find()
        .filter(seat::Column::GroupId.eq(group.id))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|seat| seat.id)
        .collect();
    for note in notes {
        if !seats.contains(&note.seat_id) {
            return Err(Error::UnknownSeat);
        }
        keep_attendance(&tx, meeting, note).await?;
        keep_effort(&tx, meeting, note).await?;
    }
    tx.record(&MeetingNoted::to(meeting.id, group)).await?;
    Ok(tx.commit().await?)
}

async fn keep_attendance(
    tx: &Tx,
    meeting: &group_meeting::Model,
    note: &Note,
) -> Result<(), store::Error> {
    if !note.was_there {
        attendance::Entity::delete_many()
            .filter(attendance::Column::GroupMeetingId.eq(meeting.id))
            .filter(attendance::Column::SeatId.eq(note.seat_id))
            .exec(tx.db())
            .await?;
        return Ok(());
    }
    let row = attendance::Model {
        id: Uuid::now_v7(),
        group_meeting_id: meeting.id,
        seat_id: note.seat_id,
        noted_at: tx.now(),
    };
    let once = OnConflict::columns([
        attendance::Column::GroupMeetingId,
        attendance::Column::SeatId,
    ])
    .do_nothing()
    .to_owned();
    attendance::Entity::insert(row.into_active_model())
        .on_conflict(once)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn keep_effort(
    tx: &Tx,
    meeting: &group_meeting::Model,
    note: &Note,
) -> Result<(), store::Error> {
    let Some(minutes) = note.minutes else {
        effort::Entity::delete_many()
            .filter(effort::Column::GroupMeetingId.eq(meeting.id))
            .filter(effort::Column::SeatId.eq(note.seat_id))
            .exec(tx.db())
            .await?;
        return Ok(());
    };
    let row = effort::Model {
        id: Uuid::now_v7(),
        group_meeting_id: meeting.id,
        seat_id: note.seat_id,
        minutes,
        noted_at: tx.now(),
    };
    let latest = OnConflict::columns([effort::Column::GroupMeetingId, effort::Column::SeatId])
        .update_columns([effort::Column::Minutes, effort::Column::NotedAt])
        .to_owned();
    effort::Entity::insert(row.into_active_model())
        .on_conflict(latest)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let read = |text: &str| minutes(text).ok();
        assert_eq!(read("1.5"), Some(90));
        assert_eq!(read("1,5"), Some(90));
        assert_eq!(read("1:30"), Some(90));
        assert_eq!(read(" 0 "), Some(0));
        assert_eq!(read("40"), Some(2_400));
    }

    #[test]
    fn an_entry_above_the_cap_is_asked_about_and_one_that_lowers_it_is_not() {
        let cap = Some(16 * 60);
        assert!(!is_above_cap(120, 0, 0, cap));
        assert!(!is_above_cap(16 * 60, 0, 0, cap));
        assert!(is_above_cap(25 * 60, 0, 0, cap));
        assert!(is_above_cap(120, 0, 15 * 60, cap));
        // What stands already was asked about when it was written.
        assert!(!is_above_cap(25 * 60, 25 * 60, 0, cap));
        assert!(!is_above_cap(24 * 60, 25 * 60, 0, cap));
        assert!(!is_above_cap(40 * 60, 0, 0, None));
    }

    #[test]
    fn what_nobody_works_for_a_meeting_is_refused() {
        for text in ["400", "40.1", "-1", "two", "1:75", "", "NaN", "inf"] {
            assert!(matches!(minutes(text), Err(Error::NotHours)), "{text}");
        }
    }
}

//! A day of an event, with hours of its own.

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A day of an event, with hours of its own.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "day")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// The day, in the zone of the event.
    pub date: NaiveDate,
    /// It begins, local time.
    pub starts: NaiveTime,
    /// It ends, local time.
    pub ends: NaiveTime,
}

store::entity!();

impl Model {
    /// When it begins, for an event in `zone`.
    #[must_use]
    pub fn starts_at(&self, zone: Tz) -> DateTime<Utc> {
        begins(zone, self.date, self.starts)
    }

    /// When it ends, for an event in `zone`.
    #[must_use]
    pub fn ends_at(&self, zone: Tz) -> DateTime<Utc> {
        ends(zone, self.date, self.ends)
    }
}

/// The moment when something begins that is announced for this local time. Of an hour that comes
/// twice the first is meant; an hour that is left out begins when it would have.
#[must_use]
pub fn begins(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => left_out(zone, date, time),
    }
}

/// The moment when something ends; of an hour that comes twice the second is meant.
#[must_use]
pub fn ends(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&date.and_time(time)) {
        LocalResult::Single(at) | LocalResult::Ambiguous(_, at) => at.to_utc(),
        LocalResult::None => left_out(zone, date, time),
    }
}

/// A local time that the clocks jump over, read on the clock as it went before the jump.
fn left_out(zone: Tz, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = date.and_time(time);
    // No zone of today jumps by more than two hours, so three hours earlier the clock is still the old one.
    let before = Duration::hours(3);
    zone.from_local_datetime(&(local - before))
        .earliest()
        .map_or_else(|| local.and_utc(), |at| at.to_utc() + before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(date: (i32, u32, u32), starts: (u32, u32), ends: (u32, u32)) -> Model {
        let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        Model {
            id: Uuid::from_u128(1),
            event_id: Uuid::from_u128(2),
            date: NaiveDate::from_ymd_opt(date.0, date.1, date.2).expect("a day"),
            starts: time(starts),
            ends: time(ends),
        }
    }

    fn hours(day: &Model) -> [String; 2] {
        let zone = chrono_tz::Europe::Helsinki;
        [day.starts_at(zone), day.ends_at(zone)].map(|at| at.format("%d %H:%M").to_string())
    }

    #[test]
    fn hours_are_read_in_the_zone_of_the_event() {
        assert_eq!(
            hours(&day((2026, 3, 12), (9, 0), (16, 30))),
            ["12 07:00", "12 14:30"]
        );
    }

    #[test]
    fn a_day_on_which_the_clocks_go_forward_is_an_hour_shorter() {
        // 29 March 2026, 03:00 becomes 04:00 in Helsinki.
        assert_eq!(
            hours(&day((2026, 3, 29), (2, 0), (9, 0))),
            ["29 00:00", "29 06:00"]
        );
        assert_eq!(
            hours(&day((2026, 3, 29), (3, 30), (9, 0))),
            ["29 01:30", "29 06:00"]
        );
    }

    #[test]
    fn an_hour_that_comes_twice_begins_with_the_first_and_ends_with_the_second() {
        // 25 October 2026, 04:00 becomes 03:00 in Helsinki.
        assert_eq!(
            hours(&day((2026, 10, 25), (3, 30), (9, 0))),
            ["25 00:30", "25 07:00"]
        );
        assert_eq!(
            hours(&day((2026, 10, 25), (1, 0), (3, 30))),
            ["24 22:00", "25 01:30"]
        );
    }
}

//! A certificate of attendance: to whom one is due, and what was issued.
//!
//! **Rule.** A certificate is due after the event to every participant who had a place and was
//! checked in on at least one day. It names the days on which they were checked in, and as time
//! attended the announced hours of those days, breaks included: the desk notes who is there on a
//! day, not who sits in which session.
//!
//! **Example.** A conference is announced for 6 November, 9:30 to 18:00, and 7 November, 9:00 to
//! 15:45. Who was checked in on the second day only gets a certificate for 7 November and 6 h 45 min.
//!
//! **Excluded.** Events that were called off; days on which nobody was checked in; whoever withdrew.

use crate::{Event, State, application, day};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// A certificate of attendance that was issued.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "certificate")]
pub struct Model {
    /// Ordered by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For whom.
    pub application_id: Uuid,
    /// Of which event.
    pub event_id: Uuid,
    /// By which it can be verified.
    pub number: String,
    /// When.
    pub issued_at: DateTime<Utc>,
    /// As it was printed.
    pub name: String,
}

store::entity!();

/// Why no certificate is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDue {
    /// The event was called off.
    #[error("the event was called off")]
    Cancelled,
    /// The event is not over.
    #[error("the event is not over")]
    NotOver,
    /// They had no place.
    #[error("only participants get a certificate")]
    NoPlace,
    /// They were checked in on no day.
    #[error("nobody checked them in")]
    NotThere,
}

/// The days on which somebody was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended(Vec<day::Model>);

/// The days that a certificate confirms, if one is due at `now`. `days` are those of the event in
/// order, `here` those on which the participant was checked in.
///
/// # Errors
/// Why none is due.
pub fn due(
    event: &Event,
    status: application::Status,
    days: &[day::Model],
    here: impl Fn(Uuid) -> bool,
    now: DateTime<Utc>,
) -> Result<Attended, NotDue> {
    match event.state(now) {
        State::Cancelled => return Err(NotDue::Cancelled),
        State::Past => {}
        _ => return Err(NotDue::NotOver),
    }
    if status != application::Status::Accepted {
        return Err(NotDue::NoPlace);
    }
    let attended = Attended::on(days, here);
    if attended.is_empty() {
        Err(NotDue::NotThere)
    } else {
        Ok(attended)
    }
}

impl Attended {
    /// Those of `days` on which somebody was there.
    #[must_use]
    pub fn on(days: &[day::Model], here: impl Fn(Uuid) -> bool) -> Self {
        Self(days.iter().filter(|day| here(day.id)).cloned().collect())
    }

    /// Whether there is no such day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The announced hours of those days, in minutes. A day on which the clocks change is as long as
    /// it was.
    #[must_use]
    pub fn minutes(&self, event: &Event) -> u32 {
        let zone = event.zone();
        let minutes: i64 = self
            .0
            .iter()
            .map(|day| {
                (day.ends_at(zone) - day.starts_at(zone))
                    .num_minutes()
                    .max(0)
            })
            .sum();
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }

    /// Those days as a reader says them: days in a row from the first to the last, others one by one.
    #[must_use]
    pub fn dates(&self, t: &texts::Texts) -> String {
        let dates: Vec<_> = self.0.iter().map(|day| day.date).collect();
        match (dates.first(), dates.last()) {
            (Some(first), Some(last)) if (*last - *first).num_days() + 1 == dates.len() as i64 => {
                t.date_range(*first, *last)
            }
            _ => t.list(dates.iter().map(|date| t.date(*date)).collect::<Vec<_>>()),
        }
    }
}

/// Letters and digits that are not mistaken for one another (Crockford's Base32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new number: 125 random bits, so that nobody finds a certificate by trying.
#[must_use]
pub fn number() -> String {
    let random: u128 = rand::random();
    let digits: Vec<u8> = (0..25)
        .map(|at| DIGITS[(random >> (at * 5)) as usize % DIGITS.len()])
        .collect();
    digits
        .chunks(5)
        .map(|group| String::from_utf8_lossy(group))
        .collect::<Vec<_>>()
        .join("-")
}

/// A number as it was typed from paper, written as we keep it.
#[must_use]
pub fn as_kept(typed: &str) -> String {
    let digits: Vec<char> = typed
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .take(26)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            digit => digit,
        })
        .collect();
    digits
        .chunks(5)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::tests::{noon, training};
    use chrono::{Duration, NaiveDate, NaiveTime};
    use vocabulary::Language;

    fn day(id: u128, date: (i32, u32, u32), starts: (u32, u32), ends: (u32, u32)) -> day::Model {
        let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        day::Model {
            id: Uuid::from_u128(id),
            event_id: Uuid::from_u128(1),
            date: NaiveDate::from_ymd_opt(date.0, date.1, date.2).expect("a day"),
            starts: time(starts),
            ends: time(ends),
        }
    }

    fn conference() -> Vec<day::Model> {
        vec![
            day(1, (2024, 11, 6), (9, 30), (18, 0)),
            day(2, (2024, 11, 7), (9, 0), (15, 45)),
            day(3, (2024, 11, 8), (9, 0), (12, 0)),
        ]
    }

    fn of(days: &[u128]) -> Result<Attended, NotDue> {
        let later = noon() + Duration::days(30);
        let here = |id: Uuid| days.contains(&id.as_u128());
        due(
            &training(),
            application::Status::Accepted,
            &conference(),
            here,
            later,
        )
    }

    #[test]
    fn a_certificate_names_the_days_and_the_announced_hours_of_who_was_there() {
        let t = crate::TEXTS.reader(Language::English);
        let said = |days: &[u128]| {
            of(days).map(|attended| (attended.dates(&t), attended.minutes(&training())))
        };
        assert_eq!(said(&[2]), Ok(("7 November 2024".to_owned(), 6 * 60 + 45)));
        assert_eq!(
            said(&[1, 2]),
            Ok(("6–7 November 2024".to_owned(), 15 * 60 + 15))
        );
        assert_eq!(
            said(&[1, 3]),
            Ok((
                "6 November 2024 and 8 November 2024".to_owned(),
                11 * 60 + 30
            ))
        );
        assert_eq!(said(&[]), Err(NotDue::NotThere));
    }

    #[test]
    fn no_certificate_is_due_too_early_nor_to_whoever_had_no_place_nor_for_what_did_not_happen() {
        let due = |change: fn(&mut Event), status, days| {
            let mut event = training();
            change(&mut event);
            super::due(
                &event,
                status,
                &conference(),
                |_| true,
                noon() + Duration::days(days),
            )
            .map(|_| ())
        };
        let accepted = application::Status::Accepted;
        assert_eq!(due(|_| {}, accepted, 30), Ok(()));
        assert_eq!(due(|_| {}, accepted, 1), Err(NotDue::NotOver));
        assert_eq!(
            due(|_| {}, application::Status::Cancelled, 30),
            Err(NotDue::NoPlace)
        );
        assert_eq!(
            due(|event| event.cancelled_at = Some(noon()), accepted, 30),
            Err(NotDue::Cancelled)
        );
    }

    #[test]
    fn a_number_is_read_as_people_type_it() {
        let number = number();
        assert_eq!(number.len(), 29);
        assert_eq!(as_kept(&number), number);
        assert_eq!(as_kept(&number.to_lowercase().replace('-', " ")), number);
        assert_eq!(as_kept("o1l-ab"), "011AB");
        assert_ne!(number, super::number());
    }
}

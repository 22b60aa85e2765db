//! The pulse of a group: how often it met in each of the last twelve months, as a small plot. Who reads
//! a column of them sees at a glance which groups live.

use crate::group_meeting;
use chrono::{Datelike, Months, NaiveDate};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

const MONTHS: usize = 12;
/// More meetings than this in one month look the same.
const HIGHEST: u32 = 3;

/// How often a group met in each of the last twelve months, the current one last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pulse([u32; MONTHS]);

/// A column of the plot, in units of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Beat {
    pub x: usize,
    pub y: u32,
    pub height: u32,
    /// Whether there was a meeting at all.
    pub is_alive: bool,
}

impl Pulse {
    fn add(&mut self, day: NaiveDate, today: NaiveDate) {
        let month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let ago = usize::try_from(month(today) - month(day)).unwrap_or(MONTHS);
        if let Some(at) = (MONTHS - 1).checked_sub(ago) {
            self.0[at] += 1;
        }
    }

    /// Meetings in all of these months.
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    /// The columns of the plot: 6 wide, at most 20 high, a line of 2 where there was no meeting.
    pub fn beats(&self) -> impl Iterator<Item = Beat> {
        self.0.iter().enumerate().map(|(at, count)| {
            let height = match count.min(&HIGHEST) {
                0 => 2,
                count => 8 + 4 * count,
            };
            Beat {
                x: at * 8,
                y: 20 - height,
                height,
                is_alive: *count > 0,
            }
        })
    }
}

/// The pulses of these groups, by their keys. A group that did not meet is left out.
///
/// # Errors
/// When the database cannot be reached.
pub(crate) async fn pulses(
    db: &impl ConnectionTrait,
    groups: &[Uuid],
    today: NaiveDate,
) -> Result<HashMap<Uuid, Pulse>, store::Error> {
    let first = today
        .with_day(1)
        .and_then(|day| day.checked_sub_months(Months::new(MONTHS as u32 - 1)))
        .unwrap_or(today);
    let held: Vec<(Uuid, NaiveDate)> = group_meeting::Entity::find()
        .select_only()
        .column(group_meeting::Column::GroupId)
        .column(group_meeting::Column::HeldOn)
        .filter(group_meeting::Column::GroupId.is_in(groups.iter().copied()))
        .filter(group_meeting::Column::CancelledAt.is_null())
        .filter(group_meeting::Column::HeldOn.between(first, today))
        .into_tuple()
        .all(db)
        .await?;
    let mut pulses: HashMap<Uuid, Pulse> = HashMap::new();
    for (group, day) in held {
        pulses.entry(group).or_default().add(day, today);
    }
    Ok(pulses)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn the_current_month_is_the_last_and_what_is_older_than_a_year_is_left_out() {
        let mut pulse = Pulse::default();
        for held in [
            "2026-03-01",
            "2026-03-02",
            "2025-04-30",
            "2025-03-31",
            "2024-03-02",
        ] {
            pulse.add(day(held), day("2026-03-02"));
        }
        assert_eq!(pulse, Pulse([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]));
        assert_eq!(pulse.total(), 3);
        let last = pulse.beats().last().expect("twelve");
        assert_eq!(
            (last.x, last.y, last.height, last.is_alive),
            (88, 4, 16, true)
        );
    }
}

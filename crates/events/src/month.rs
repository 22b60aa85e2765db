//! A month at a glance: a table of weeks, and on a phone the list of its days.

use crate::calendar::month_address;
use crate::filter::Filter;
use crate::listing::{self, Listed};
use crate::participant_view::hours;
use crate::{State, day, event, queries};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, Utc};
use members::Signs;
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, DerivePartialModel, EntityTrait, JoinType, Order, QueryFilter,
    QueryOrder, QuerySelect, RelationDef,
};
use std::ops::RangeInclusive;
use store::{Read, Rows, Store};
use texts::Texts;
use ui::Choice;
use web::{Failure, Form, Query as Asked, Viewer};

/// Beyond this a table of a month is of no use to anybody.
const MOST: u64 = 600;
/// Years that can be turned to.
const YEARS: RangeInclusive<i32> = 1990..=2100;

/// A month, in the reader's language.
pub(crate) struct Month {
    /// `2026-03`
    pub address: String,
    /// March 2026
    pub title: String,
    pub previous: String,
    pub next: String,
    /// The month and the year that are shown, for the form that goes to others.
    pub jump: Form,
    pub months: Vec<Choice>,
    pub years: Vec<Choice>,
    /// Short names from Monday to Sunday, each with the name in full.
    pub weekdays: Vec<String>,
    pub weeks: Vec<[Square; 7]>,
    pub is_empty: bool,
}

/// A day in the table.
#[derive(Default)]
pub(crate) struct Square {
    /// Empty for the days of other months.
    pub number: String,
    pub iso: String,
    /// Saturday 14 March 2026
    pub spoken: String,
    pub is_today: bool,
    pub entries: Vec<Entry>,
}

/// An event on one of its days.
pub(crate) struct Entry {
    pub href: String,
    pub title: String,
    pub lang: Option<&'static str>,
    /// As the clocks there show them, with their zone: 09:00–16:00 EET.
    pub hours: String,
    /// `#rrggbb`
    pub colour: String,
    /// Said only of what needs attention: drafts and what was called off.
    pub state: Option<(State, String)>,
}

store::in_order! {
    #[derive(DerivePartialModel)]
    #[sea_orm(entity = "day::Entity", from_query_result = "false")]
    struct OnADay {
        date: NaiveDate,
        starts: NaiveTime,
        ends: NaiveTime,
        #[sea_orm(nested)]
        event: Listed,
    }
}

impl Month {
    /// The first day of the month in an address, or of this month. Links say `month=2026-03`; a form without
    /// script says `month=3&year=2026`.
    pub(crate) fn first_day(asked: &Asked, today: NaiveDate) -> NaiveDate {
        let month = asked.text("month");
        let chosen = |year| NaiveDate::from_ymd_opt(year, month?.parse().ok()?, 1);
        month
            .and_then(|month| format!("{month}-01").parse::<NaiveDate>().ok())
            .or_else(|| chosen(asked.parse("year")?))
            .filter(|day| YEARS.contains(&day.year()))
            .or_else(|| today.with_day(1))
            .unwrap_or(today)
    }

    /// Events with a day in the month that begins with `first`.
    pub(crate) fn period(first: NaiveDate) -> Condition {
        let days = Query::select()
            .column(day::Column::EventId)
            .from(day::Entity)
            .and_where(day::Column::Date.between(first, last_day(first)))
            .to_owned();
        Condition::all().add(event::Column::Id.in_subquery(days))
    }

    /// The month that begins with `first`, with the `wanted` events that the viewer may see.
    #[expect(
        clippy::too_many_arguments,
        reason = "what a page has read once is handed on"
    )]
    pub(crate) async fn read(
        store: &Store,
        viewer: &Viewer,
        t: &Texts,
        filter: &Filter,
        wanted: Condition,
        signs: &Signs,
        first: NaiveDate,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Self, Failure> {
        let to_event: RelationDef = day::Entity::belongs_to(event::Entity)
            .from(day::Column::EventId)
            .to(event::Column::Id)
            .into();
        let found = day::Entity::rows()
            .join(JoinType::InnerJoin, to_event)
            .filter(day::Column::Date.between(first, last_day(first)))
            .filter(queries::visible(viewer))
            .filter(wanted)
            .order_by_asc(day::Column::Date)
            .order_by_asc(day::Column::Starts)
            .order_by_asc(event::Column::Id)
            .limit(MOST)
            .part_from::<OnADay>(store)
            .await?;
        let years = years(store, viewer, first, today).await?;
        let mut weeks = weeks(first, today, t);
        for on_a_day in &found {
            let colour = signs
                .network(on_a_day.event.network_id)
                .map(|network| network.colour.clone())
                .unwrap_or_default();
            let iso = on_a_day.date.to_string();
            if let Some(square) = weeks.iter_mut().flatten().find(|square| square.iso == iso) {
                square.entries.push(entry(on_a_day, colour, t, now));
            }
        }
        let to = |month: Option<NaiveDate>| {
            let month = month_address(month.unwrap_or(first));
            filter.address("/events", &[("view", "month"), ("month", &month)], None)
        };
        Ok(Self {
            address: month_address(first),
            title: t.month_year(first),
            previous: to(first.checked_sub_months(Months::new(1))),
            next: to(first.checked_add_months(Months::new(1))),
            jump: Form::new()
                .with("month", first.month())
                .with("year", first.year()),
            months: (0..12)
                .filter_map(|at| first.with_day(1)?.with_month0(at))
                .map(|day| Choice::new(day.month().to_string(), t.month(day)))
                .collect(),
            years: years
                .map(|year| Choice::new(year.to_string(), year.to_string()))
                .collect(),
            weekdays: monday_of(first)
                .iter_days()
                .take(7)
                .map(|day| t.weekday_short(day))
                .collect(),
            weeks,
            is_empty: found.is_empty(),
        })
    }
}

/// The years that have something to turn to: from the first event that the viewer may see to the last, with
/// this year and the one that is shown.
async fn years(
    store: &Store,
    viewer: &Viewer,
    first: NaiveDate,
    today: NaiveDate,
) -> Result<RangeInclusive<i32>, Failure> {
    let end = async |order: Order| {
        event::Entity::rows()
            .filter(queries::visible(viewer))
            .filter(event::Column::StartsAt.is_not_null())
            .order_by(event::Column::StartsAt, order)
            .limit(1)
            .part_from::<Listed>(store)
            .await
    };
    let (earliest, latest) = (end(Order::Asc).await?, end(Order::Desc).await?);
    let ends = earliest.iter().chain(&latest).filter_map(Listed::days);
    let years = ends
        .flat_map(|(first, last)| [first.year(), last.year()])
        .chain([first.year(), today.year()])
        .filter(|year| YEARS.contains(year));
    let (min, max) = years.fold((first.year(), first.year()), |(min, max), year| {
        (min.min(year), max.max(year))
    });
    Ok(min..=max)
}

fn entry(on_a_day: &OnADay, colour: String, t: &Texts, now: DateTime<Utc>) -> Entry {
    let event = &on_a_day.event;
    let title = event.title.in_language(t.language());
    let state = event.facts.state(now);
    let zone = event.zone();
    Entry {
        href: event.path(),
        title: title.text.to_owned(),
        lang: listing::lang(title.language, t),
        hours: hours(
            day::begins(zone, on_a_day.date, on_a_day.starts),
            day::ends(zone, on_a_day.date, on_a_day.ends),
            zone,
            t,
        ),
        colour,
        state: matches!(state, State::Cancelled | State::Draft | State::Full)
            .then(|| (state, t.get(state.text()))),
    }
}

/// The weeks of the month, from Monday to Sunday, without events.
fn weeks(first: NaiveDate, today: NaiveDate, t: &Texts) -> Vec<[Square; 7]> {
    let last = last_day(first);
    let mut weeks = Vec::new();
    let mut monday = monday_of(first);
    while monday <= last {
        weeks.push(std::array::from_fn(|at| {
            let day = monday + Days::new(at as u64);
            if day < first || day > last {
                return Square::default();
            }
            Square {
                number: day.day().to_string(),
                iso: day.to_string(),
                spoken: t.weekday_date(day),
                is_today: day == today,
                entries: Vec::new(),
            }
        }));
        monday = monday + Days::new(7);
    }
    weeks
}

fn last_day(first: NaiveDate) -> NaiveDate {
    first + Months::new(1) - Days::new(1)
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TEXTS;
    use vocabulary::Language;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_month_that_cannot_be_read_is_this_month() {
        let today = date("2026-03-14");
        let first = |asked: &[(&str, &str)]| {
            let pairs = asked.iter();
            let pairs = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            Month::first_day(&Asked(pairs.collect()), today).to_string()
        };
        assert_eq!(first(&[("month", "2024-10")]), "2024-10-01");
        assert_eq!(first(&[("month", "10"), ("year", "2024")]), "2024-10-01");
        for asked in [
            &[][..],
            &[("month", "october")],
            &[("month", "2024-13")],
            &[("month", "0001-01")],
            &[("month", "9999-12")],
            &[("month", "10")],
            &[("month", "13"), ("year", "2024")],
            &[("month", "10"), ("year", "9999")],
        ] {
            assert_eq!(first(asked), "2026-03-01", "{asked:?}");
        }
    }

    #[test]
    fn weeks_begin_on_monday_and_hold_each_day_once() {
        // August 2026 begins on a Saturday and has six weeks.
        let weeks = weeks(
            date("2026-08-01"),
            date("2026-08-31"),
            &TEXTS.reader(Language::English),
        );
        let numbers: Vec<&str> = weeks
            .iter()
            .flatten()
            .map(|square| square.number.as_str())
            .collect();
        assert_eq!(numbers.len(), 42);
        assert_eq!(numbers[..6], ["", "", "", "", "", "1"]);
        assert_eq!(numbers[35..], ["31", "", "", "", "", "", ""]);
        assert_eq!(
            numbers.iter().filter(|number| !number.is_empty()).count(),
            31
        );
        assert!(weeks[5][0].is_today);
    }
}

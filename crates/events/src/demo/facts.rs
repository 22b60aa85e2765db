//! The demo's events as they are written down in `demo/*.toml`.

use crate::event::{Registration, Target};
use crate::{event_organisation, question, session, written_hours};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;
use store::{Error, Relation};
use uuid::Uuid;
use vocabulary::{Country, Language, Slug};
use web::Audience;

/// What stands in all three files.
pub(super) struct Written {
    pub(super) series: Vec<SeriesFacts>,
    pub(super) events: Vec<EventFacts>,
    pub(super) people: People,
}

impl Written {
    /// Reads what was compiled in.
    pub(super) fn read() -> Result<Self, Error> {
        let SeriesFile { series } = read(include_str!("../../demo/series.toml"))?;
        let EventsFile { event: events } = read(include_str!("../../demo/events.toml"))?;
        let people = read(include_str!("../../demo/people.toml"))?;
        Ok(Self {
            series,
            events,
            people,
        })
    }
}

fn read<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| Error::Config(format!("demo data of events: {error}")))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesFile {
    series: Vec<SeriesFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeriesFacts {
    pub(super) slug: Slug,
    pub(super) network: Slug,
    pub(super) name: String,
    pub(super) tagline: String,
    pub(super) about: String,
    pub(super) countries: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventsFile {
    event: Vec<EventFacts>,
}

/// An event as it is written down: what is left out is empty, no, or follows from the rest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventFacts {
    pub(super) slug: Slug,
    pub(super) network: Slug,
    pub(super) series: Option<Slug>,
    pub(super) title: BTreeMap<Language, String>,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) about: String,
    #[serde(default)]
    pub(super) house_rules: String,
    pub(super) zone: String,
    pub(super) place: Option<String>,
    pub(super) city: Option<String>,
    pub(super) country: Option<Country>,
    #[serde(default)]
    pub(super) online: bool,
    pub(super) days: Vec<DayFacts>,
    pub(super) languages: Vec<Language>,
    #[serde(default)]
    pub(super) interpretation: Vec<Language>,
    #[serde(default)]
    pub(super) targets: Vec<Target>,
    #[serde(default)]
    pub(super) topics: Vec<String>,
    #[serde(default)]
    pub(super) audience: Circle,
    pub(super) registration: Registration,
    pub(super) registration_url: Option<String>,
    pub(super) opens_in_days: Option<i64>,
    pub(super) capacity: Option<i32>,
    pub(super) per_organisation: Option<i32>,
    #[serde(default)]
    pub(super) shows_numbers: bool,
    #[serde(default)]
    pub(super) agenda_follows: bool,
    /// Invented people who applied and have not been decided about, or who came first.
    #[serde(default)]
    pub(super) applicants: usize,
    /// Invented people who took part.
    #[serde(default)]
    pub(super) participants: usize,
    /// How many of those who took part said afterwards what they think.
    #[serde(default)]
    pub(super) feedback: usize,
    pub(super) cancelled: Option<String>,
    #[serde(default)]
    pub(super) draft: bool,
    #[serde(default)]
    pub(super) organisations: Vec<Carrier>,
    #[serde(default)]
    pub(super) quotas: Vec<QuotaFacts>,
    #[serde(default)]
    pub(super) question: Vec<QuestionFacts>,
    #[serde(default)]
    pub(super) session: Vec<SessionFacts>,
    #[serde(default)]
    pub(super) links: Vec<LinkFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DayFacts {
    pub(super) date: Option<NaiveDate>,
    /// Counted from the day on which the demo is loaded; below zero is before it. See [`EventFacts::dates`].
    pub(super) in_days: Option<i64>,
    #[serde(with = "written_hours")]
    pub(super) starts: NaiveTime,
    #[serde(with = "written_hours")]
    pub(super) ends: NaiveTime,
}

impl EventFacts {
    /// The dates of its days, as seen from `today`.
    ///
    /// Events that are dated from today begin on a day on which a real one could: what is to come
    /// moves to the next such day, what is over to the last one.
    pub(super) fn dates(&self, today: NaiveDate) -> Vec<NaiveDate> {
        let Some(first) = self.days.first().and_then(|day| day.in_days) else {
            return self.days.iter().filter_map(|day| day.date).collect();
        };
        let mut begins = shifted(today, first);
        while !suits(begins) {
            begins = shifted(begins, if first < 0 { -1 } else { 1 });
        }
        self.days
            .iter()
            .map(|day| shifted(begins, day.in_days.map_or(0, |days| days - first)))
            .collect()
    }
}

/// Tuesday to Thursday, and not around the turn of the year.
fn suits(day: NaiveDate) -> bool {
    let holidays = (day.month() == 12 && day.day() > 19) || (day.month() == 1 && day.day() < 7);
    !holidays && matches!(day.weekday(), Weekday::Tue | Weekday::Wed | Weekday::Thu)
}

fn shifted(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    };
    moved.unwrap_or(day)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Carrier {
    pub(super) name: String,
    pub(super) role: event_organisation::Role,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuotaFacts {
    pub(super) target: Target,
    pub(super) places: i32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFacts {
    pub(super) kind: question::Kind,
    pub(super) label: String,
    #[serde(default)]
    pub(super) choices: Vec<String>,
    #[serde(default)]
    pub(super) required: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SessionFacts {
    /// 1 is the first day.
    pub(super) day: usize,
    #[serde(with = "written_hours")]
    pub(super) starts: NaiveTime,
    #[serde(with = "written_hours")]
    pub(super) ends: NaiveTime,
    pub(super) title: String,
    #[serde(default)]
    pub(super) about: String,
    pub(super) format: session::Format,
    #[serde(default)]
    pub(super) speakers: Vec<session::Speaker>,
    #[serde(default)]
    pub(super) seen_by: Circle,
    #[serde(default)]
    pub(super) attended_by: Circle,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkFacts {
    pub(super) to: Slug,
    pub(super) relation: Relation,
}

/// An audience, relative to the network of the event.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Circle {
    #[default]
    Everyone,
    Members,
}

impl Circle {
    pub(super) fn of(self, network: Uuid) -> Audience {
        match self {
            Self::Everyone => Audience::Everyone,
            Self::Members => Audience::Members { network, rank: 1 },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub(super) given: Vec<String>,
    pub(super) family: Vec<String>,
    pub(super) place: Vec<Place>,
    /// What they found most useful.
    pub(super) useful: Vec<String>,
    /// What they would do better.
    pub(super) better: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) country: Country,
    pub(super) language: Language,
    pub(super) buyer: String,
    pub(super) social: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_can_be_read() {
        let written = Written::read().expect("the files are part of the program");
        assert!(written.events.iter().all(|event| !event.days.is_empty()));
    }

    #[test]
    fn every_event_has_a_date_for_each_day_on_whatever_day_the_demo_is_loaded() {
        let written = Written::read().expect("the files are part of the program");
        let start = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a date");
        for today in start.iter_days().take(400) {
            for event in &written.events {
                let dates = event.dates(today);
                assert_eq!(dates.len(), event.days.len(), "{}", event.slug);
                assert!(dates.is_sorted(), "{}", event.slug);
                if let Some(days) = event.days[0].in_days {
                    assert!(suits(dates[0]), "{} on {}", event.slug, dates[0]);
                    assert_eq!(dates[0] < today, days < 0, "{} on {today}", event.slug);
                }
            }
        }
    }
}

//! Events as lists show them: only the columns that are shown, and a row in the reader's language.

use crate::event::{self, Facts, State, Target};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use members::NetworkSign;
use sea_orm::DerivePartialModel;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, sea_query::ExprTrait};
use store::Json;
use texts::Texts;
use uuid::Uuid;
use vocabulary::{Country, Languages, Slug, Translated};

store::in_order! {
    /// What lists show of an event. Contains nothing that is for participants only.
    #[derive(Clone, Debug, DerivePartialModel)]
    #[sea_orm(entity = "event::Entity", from_query_result = "false")]
    pub(crate) struct Listed {
        pub id: Uuid,
        pub slug: Slug,
        pub network_id: Uuid,
        pub title: Translated,
        pub time_zone: String,
        pub city: Option<String>,
        pub country: Option<Country>,
        #[sea_orm(from_expr = "Expr::col((event::Entity, event::Column::OnlineUrl)).is_not_null()")]
        pub is_online: bool,
        pub languages: Languages,
        pub targets: Json<Vec<Target>>,
        #[sea_orm(nested)]
        pub facts: Facts,
    }
}

impl Listed {
    /// The zone in which its hours are announced.
    pub(crate) fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }

    /// The address of its page.
    pub(crate) fn path(&self) -> String {
        format!("/events/{}", self.slug)
    }

    /// Its first and its last day, in its own zone.
    pub(crate) fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        days(self.zone(), self.facts.starts_at, self.facts.ends_at)
    }
}

/// The first and the last day between two moments as the clocks of `zone` show them.
pub(crate) fn days(
    zone: Tz,
    starts_at: Option<DateTime<Utc>>,
    ends_at: Option<DateTime<Utc>>,
) -> Option<(NaiveDate, NaiveDate)> {
    let date = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let first = date(starts_at?);
    Some((first, ends_at.map_or(first, date)))
}

/// Events that are not over at `now`; drafts without days are still to come.
pub(crate) fn to_come(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(event::Column::EndsAt.gt(now))
        .add(event::Column::EndsAt.is_null())
}

/// Events that are over at `now`.
pub(crate) fn over(now: DateTime<Utc>) -> Condition {
    Condition::all().add(event::Column::EndsAt.lte(now))
}

/// An event in a list, in the reader's language.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub href: String,
    pub title: String,
    /// The language of the title, where that is not the page's.
    pub lang: Option<&'static str>,
    /// First day; drafts may have none.
    pub first: Option<NaiveDate>,
    pub day: Option<ui::DateBlock>,
    pub place: String,
    pub network: String,
    /// `#rrggbb`
    pub colour: String,
    pub state: State,
    pub state_label: String,
    pub languages: Vec<String>,
    pub targets: Vec<String>,
    /// Whose meeting it is, where another room convened it.
    pub convened: Option<String>,
    /// Until when one can register, while one can.
    pub closes: Option<String>,
}

impl Row {
    /// The row of `event` for the reader of `t` at `now`.
    pub(crate) fn of(
        event: &Listed,
        network: Option<&NetworkSign>,
        t: &Texts,
        now: DateTime<Utc>,
    ) -> Self {
        let state = event.facts.state(now);
        let title = event.title.in_language(t.language());
        let days = event.days();
        let over = matches!(state, State::Past | State::Cancelled);
        Self {
            href: event.path(),
            title: title.text.to_owned(),
            lang: lang(title.language, t),
            first: days.map(|(first, _)| first),
            day: days.map(|(first, last)| ui::DateBlock::of(t, first, last).past(over)),
            place: place(t, event.city.as_deref(), event.country, event.is_online),
            network: network
                .map(|network| network.name.clone())
                .unwrap_or_default(),
            colour: network
                .map(|network| network.colour.clone())
                .unwrap_or_default(),
            state,
            state_label: t.get(state.text()),
            languages: event
                .languages
                .iter()
                .map(|language| t.language_name(language))
                .collect(),
            targets: event
                .targets
                .iter()
                .map(|target| t.get(target.text()))
                .collect(),
            convened: None,
            closes: event
                .facts
                .closes_at
                .filter(|_| state == State::Open)
                .map(|at| {
                    t.one(
                        "event-closes-on",
                        "day",
                        t.date(at.with_timezone(&event.zone()).date_naive()),
                    )
                }),
        }
    }
}

/// The `lang` of a text on a page for the reader of `t`, where it is another than the page's.
pub(crate) fn lang(language: vocabulary::Language, t: &Texts) -> Option<&'static str> {
    (language != t.language()).then(|| language.code())
}

/// Where something is, in a few words: town and country, online, or both.
pub(crate) fn place(
    t: &Texts,
    city: Option<&str>,
    country: Option<Country>,
    is_online: bool,
) -> String {
    let town: Vec<String> = city
        .map(str::to_owned)
        .into_iter()
        .chain(country.map(|country| t.country(country)))
        .collect();
    match (town.is_empty(), is_online) {
        (true, true) => t.get("event-place-online"),
        (true, false) => t.get("event-place-follows"),
        (false, true) => t.one("event-place-and-online", "place", town.join(", ")),
        (false, false) => town.join(", "),
    }
}

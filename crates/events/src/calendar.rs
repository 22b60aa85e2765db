//! The calendar: what is to come, a month at a glance, and what is over.

use crate::event::Target;
use crate::filter::{self, Filter};
use crate::listing::{self, Listed, Row};
use crate::month::Month;
use crate::{TEXTS, convener, event, queries, topic};
use askama::Template;
use axum::extract::State;
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use members::Signs;
use sea_orm::sea_query::NullOrdering;
use sea_orm::{Condition, Order, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;
use store::{Json, Read, Rows, Store};
use texts::Texts;
use ui::{Choice, Link};
use vocabulary::{Country, Language, Languages};
use web::{Failure, Form, House, PageResult, Query, Routes, Viewer, page};

/// Events on one page of a list.
const ON_A_PAGE: u64 = 25;
/// Further back nobody turns pages; it also bounds what the database must skip.
const LAST_PAGE: u64 = 400;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/events", show)
}

/// What of the calendar is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    #[default]
    Upcoming,
    Month,
    Past,
}

impl View {
    const ALL: [Self; 3] = [Self::Upcoming, Self::Month, Self::Past];

    fn of(query: &Query) -> Self {
        match query.text("view") {
            Some("month") => Self::Month,
            Some("past") => Self::Past,
            _ => Self::Upcoming,
        }
    }

    /// As it stands in the address, behind `?view=`.
    fn query(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Upcoming => &[],
            Self::Month => &[("view", "month")],
            Self::Past => &[("view", "past")],
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Upcoming => "event-calendar-upcoming",
            Self::Month => "event-calendar-month",
            Self::Past => "event-calendar-past",
        }
    }
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    shell: ui::Shell,
    t: Texts,
    tabs: Vec<Link>,
    filter: FilterForm,
    body: Body,
    feeds: [Link; 2],
}

enum Body {
    List {
        months: Vec<InMonth>,
        previous: Option<String>,
        next: Option<String>,
        past: bool,
    },
    Month(Box<Month>),
}

/// The rows of one month; the first may have no day yet.
struct InMonth {
    title: String,
    rows: Vec<Row>,
}

struct FilterForm {
    form: Form,
    /// Name and value of what is asked for, for other forms of the page.
    parts: Vec<(&'static str, String)>,
    /// Name and value of what the form must keep.
    keep: &'static [(&'static str, &'static str)],
    month: Option<String>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    audiences: Vec<Choice>,
    topics: Vec<Choice>,
    networks: Vec<Choice>,
    free: Vec<Choice>,
    chosen: Vec<Link>,
    clear: String,
}

/// `GET /events`
async fn show(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let store = &house.store;
    let now = store.now();
    let t = TEXTS.reader(viewer.language);
    let view = View::of(&query);
    let filter = Filter::of(&query);
    let signs = Signs::of(store).await?;
    let network = filter
        .network
        .as_ref()
        .and_then(|slug| signs.network_at(slug));
    let wanted = filter.condition(network.map(|network| network.id), now);

    let zone = viewer
        .standing()
        .map_or(Tz::UTC, |standing| standing.time_zone);
    let today = now.with_timezone(&zone).date_naive();
    let (body, period) = match view {
        View::Month => {
            let first = Month::first_day(&query, today);
            let month = Month::read(
                store, &viewer, &t, &filter, wanted, &signs, first, today, now,
            )
            .await?;
            (Body::Month(Box::new(month)), Month::period(first))
        }
        View::Upcoming | View::Past => {
            let period = if view == View::Past {
                listing::over(now)
            } else {
                listing::to_come(now)
            };
            let at = query.parse::<u64>("page").unwrap_or(1).clamp(1, LAST_PAGE);
            let mut events = list(
                store,
                &viewer,
                view,
                Condition::all().add(wanted).add(period.clone()),
                at,
            )
            .await?;
            let is_more = events.len() as u64 > ON_A_PAGE;
            events.truncate(usize::try_from(ON_A_PAGE).unwrap_or(usize::MAX));
            let mut convened = convener::titles(store, &viewer, &events, &t).await?;
            let rows = events
                .iter()
                .map(|event| Row {
                    convened: convened.remove(&event.id),
                    ..Row::of(event, signs.network(event.network_id), &t, now)
                })
                .collect();
            let to = |page: u64| {
                let page = page.to_string();
                let mut more = view.query().to_vec();
                more.push(("page", page.as_str()));
                filter.address("/events", &more, None)
            };
            let body = Body::List {
                months: by_month(rows, &t),
                previous: (at > 1).then(|| to(at - 1)),
                next: (is_more && at < LAST_PAGE).then(|| to(at + 1)),
                past: view == View::Past,
            };
            (body, period)
        }
    };
    let facets = facets(store, &viewer, period).await?;

    let mut shell = house.shell(&viewer, t.get("event-calendar-title"));
    shell.description = Some(t.get("event-calendar-lead"));
    shell.robots_index = filter.is_empty() && view != View::Month;
    let language = viewer.language.code();
    let feed = |kind: &str| filter.address(&format!("/{language}/events.{kind}"), &[], None);
    let feeds = [
        Link::new(t.get("event-calendar-subscribe"), feed("ics")),
        Link::new(t.get("event-calendar-follow"), feed("atom")),
    ];
    let shell = shell
        .with_feed(t.get("event-feed-title"), &feeds[0].href, "text/calendar")
        .with_feed(
            t.get("event-feed-title"),
            &feeds[1].href,
            "application/atom+xml",
        );
    let tabs = View::ALL
        .iter()
        .map(|each| {
            Link::new(
                t.get(each.label()),
                filter.address("/events", each.query(), None),
            )
            .current(*each == view)
        })
        .collect();
    let month = if let Body::Month(month) = &body {
        Some(month.address.clone())
    } else {
        None
    };
    page(&CalendarPage {
        filter: filter_form(&filter, view, month, &facets, &signs, &t),
        shell,
        t,
        tabs,
        body,
        feeds,
    })
}

async fn list(
    store: &Store,
    viewer: &Viewer,
    view: View,
    wanted: Condition,
    at: u64,
) -> Result<Vec<Listed>, Failure> {
    let (order, nulls) = if view == View::Past {
        (Order::Desc, NullOrdering::Last)
    } else {
        (Order::Asc, NullOrdering::Last)
    };
    Ok(event::Entity::rows()
        .filter(queries::visible(viewer))
        .filter(wanted)
        .order_by_with_nulls(event::Column::StartsAt, order.clone(), nulls)
        .order_by(event::Column::Id, order)
        .offset((at - 1) * ON_A_PAGE)
        // One more than is shown tells whether there is a next page.
        .limit(ON_A_PAGE + 1)
        .part_from::<Listed>(store)
        .await?)
}

/// Rows under the names of their months, in the order in which they came.
fn by_month(rows: Vec<Row>, t: &Texts) -> Vec<InMonth> {
    let month_of = |row: &Row| row.first.map(|day| (day.year(), day.month()));
    let mut months: Vec<InMonth> = Vec::new();
    for row in rows {
        let same = |month: &&mut InMonth| month.rows.first().map(month_of) == Some(month_of(&row));
        match months.last_mut().filter(same) {
            Some(month) => month.rows.push(row),
            None => months.push(InMonth {
                title: row
                    .first
                    .map_or_else(|| t.get("event-calendar-no-day"), |day| t.month_year(day)),
                rows: vec![row],
            }),
        }
    }
    months
}

/// What there is to filter by.
struct Facets {
    countries: BTreeSet<Country>,
    languages: BTreeSet<Language>,
    topics: BTreeSet<String>,
}

store::in_order! {
    /// Of one event or several.
    struct Facet {
        country: Option<Country>,
        languages: Languages,
        topics: Json<Vec<String>>,
    }
}

/// Countries, languages and topics of the events that the viewer may see in a period.
async fn facets(store: &Store, viewer: &Viewer, period: Condition) -> Result<Facets, Failure> {
    let found: Vec<Facet> = event::Entity::rows()
        .select_only()
        .column(event::Column::Country)
        .column(event::Column::Languages)
        .column(event::Column::Topics)
        .filter(queries::visible(viewer))
        .filter(period)
        .distinct()
        .in_order_from(store)
        .await?;
    let mut facets = Facets {
        countries: BTreeSet::new(),
        languages: BTreeSet::new(),
        topics: BTreeSet::new(),
    };
    for each in found {
        facets.countries.extend(each.country);
        facets.languages.extend(each.languages);
        facets.topics.extend(each.topics.0);
    }
    Ok(facets)
}

fn filter_form(
    filter: &Filter,
    view: View,
    month: Option<String>,
    facets: &Facets,
    signs: &Signs,
    t: &Texts,
) -> FilterForm {
    let countries = facets
        .countries
        .iter()
        .copied()
        .chain(filter.country)
        .collect::<BTreeSet<_>>();
    let languages = facets
        .languages
        .iter()
        .copied()
        .chain(filter.language)
        .collect::<BTreeSet<_>>();
    let topics = facets
        .topics
        .iter()
        .cloned()
        .chain(filter.topic.clone())
        .collect::<BTreeSet<_>>();
    let mut form = Form::new();
    for (name, value) in filter.parts() {
        form.set(name, value);
    }
    let chosen = filter
        .parts()
        .into_iter()
        .map(|(name, value)| {
            let label = match name {
                filter::COUNTRY => filter.country.map(|country| t.country(country)),
                filter::LANGUAGE => filter.language.map(|language| t.language_name(language)),
                filter::AUDIENCE => filter.audience.map(|audience| t.get(audience.text())),
                filter::TOPIC => filter.topic.as_deref().map(|topic| topic::label(topic, t)),
                filter::NETWORK => filter
                    .network
                    .as_ref()
                    .and_then(|slug| signs.network_at(slug))
                    .map(|network| network.name.clone()),
                filter::FREE => Some(t.get("event-filter-free-yes")),
                _ => None,
            };
            let mut more = view.query().to_vec();
            more.extend(month.as_deref().map(|month| ("month", month)));
            Link::new(
                label.unwrap_or(value),
                filter.address("/events", &more, Some(name)),
            )
        })
        .collect();
    FilterForm {
        form,
        parts: filter.parts(),
        keep: view.query(),
        clear: Filter::default().address("/events", view.query(), None),
        countries: sorted(
            countries
                .into_iter()
                .map(|country| (country.to_string(), t.country(country))),
            t,
        ),
        languages: sorted(
            languages
                .into_iter()
                .map(|language| (language.code().to_owned(), t.language_name(language))),
            t,
        ),
        audiences: Target::ALL
            .iter()
            .map(|target| Choice::new(target.word(), t.get(target.text())))
            .collect(),
        topics: sorted(
            topics.into_iter().map(|topic| {
                let label = topic::label(&topic, t);
                (topic, label)
            }),
            t,
        ),
        networks: signs
            .networks
            .iter()
            .map(|network| Choice::new(network.slug.as_str(), &network.name))
            .collect(),
        free: vec![Choice::new("yes", t.get("event-filter-free-yes"))],
        chosen,
        month,
    }
}

fn sorted(choices: impl Iterator<Item = (String, String)>, t: &Texts) -> Vec<Choice> {
    let mut choices: Vec<Choice> = choices
        .map(|(value, label)| Choice::new(value, label))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

/// The day as `2026-03`, for addresses.
pub(crate) fn month_address(day: NaiveDate) -> String {
    day.format("%Y-%m").to_string()
}

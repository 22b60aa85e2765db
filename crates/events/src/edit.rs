//! Editing what an event is: texts in several languages, place, zone, languages, topics.

use crate::event::{self, Target};
use crate::event_desk::{self, EventDesk, Tab};
use crate::tell_participants::{self, Known};
use crate::{Event, day, desk_choices, fields, session, several_languages, topic};
use askama::Template;
use axum::extract::State;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sea_orm::sea_query::{Expr, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use store::{Json, Recorded, Store};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::{Country, Language, Languages, Slug, Translated};
use web::{
    Failure, Form, House, PageResult, Path, Routes, Secretariat, Viewer, again, page,
    see_other_saying,
};

/// Most topics of one event, and the longest of them.
const MOST_TOPICS: usize = 12;
const LONGEST_TOPIC: usize = 40;

/// What an event is, apart from its days, its audience and its registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its title.
    pub title: Translated,
    /// What it is in two lines.
    pub summary: Translated,
    /// What it is, in Markdown.
    pub about: Translated,
    /// For example: no slides.
    pub house_rules: Translated,
    /// The zone in which its hours are announced.
    pub zone: Tz,
    /// The series of which it is an edition.
    pub series_id: Option<Uuid>,
    /// Name of the house and the street.
    pub place: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Country; empty for an event that is online only.
    pub country: Option<Country>,
    /// Where to connect.
    pub online_url: Option<String>,
    /// Whether the exact place is shown to accepted participants only.
    pub place_for_accepted: bool,
    /// Languages of delivery.
    pub languages: Languages,
    /// Languages into which it is interpreted.
    pub interpretation: Languages,
    /// For whom it is meant; empty means everyone.
    pub targets: Vec<Target>,
    /// Topics, lower case.
    pub topics: Vec<String>,
    /// Its own site.
    pub website: Option<String>,
    /// Whether the agenda is still to come.
    pub agenda_follows: bool,
}

/// What an event is was edited.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventEdited {
    pub(crate) event_id: Uuid,
    pub(crate) network_id: Uuid,
}

impl Recorded for EventEdited {
    const KIND: &'static str = "event-edited";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Writes the facts of an event. Its address stays, whatever its title becomes; where the zone
/// changes, the same hours are announced in the new one. With `tells`, participants are told where
/// place, link or hours change. Gives how many were.
///
/// # Errors
/// When the change cannot be kept.
pub async fn edit(
    store: &Store,
    by: &Secretariat,
    event: &Event,
    facts: Facts,
    tells: bool,
) -> Result<usize, store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let before = Known::load(&tx, event.id).await?;
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event.id))
        .all(tx.db())
        .await?;
    let (starts_at, ends_at) = span(&days, facts.zone);
    write(
        tx.db(),
        event.id,
        [
            (event::Column::Title, Expr::value(facts.title)),
            (event::Column::Summary, Expr::value(facts.summary)),
            (event::Column::About, Expr::value(facts.about)),
            (event::Column::HouseRules, Expr::value(facts.house_rules)),
            (event::Column::TimeZone, Expr::value(facts.zone.name())),
            (event::Column::StartsAt, Expr::value(starts_at)),
            (event::Column::EndsAt, Expr::value(ends_at)),
            (event::Column::SeriesId, Expr::value(facts.series_id)),
            (event::Column::Place, Expr::value(facts.place)),
            (event::Column::City, Expr::value(facts.city)),
            (event::Column::Country, Expr::value(facts.country)),
            (event::Column::OnlineUrl, Expr::value(facts.online_url)),
            (
                event::Column::PlaceForAccepted,
                Expr::value(facts.place_for_accepted),
            ),
            (event::Column::Languages, Expr::value(facts.languages)),
            (
                event::Column::Interpretation,
                Expr::value(facts.interpretation),
            ),
            (event::Column::Targets, Expr::value(Json(facts.targets))),
            (event::Column::Topics, Expr::value(Json(facts.topics))),
            (event::Column::Website, Expr::value(facts.website)),
            (
                event::Column::AgendaFollows,
                Expr::value(facts.agenda_follows),
            ),
        ],
    )
    .await?;
    tx.record(&EventEdited {
        event_id: event.id,
        network_id: event.network_id,
    })
    .await?;
    let told = if tells {
        tell_participants::tell(&tx, &before).await?
    } else {
        0
    };
    tx.commit().await?;
    Ok(told)
}

/// Writes some columns of an event and leaves the others, above all its counters, to those who are
/// changing them at the same time.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    event: Uuid,
    columns: impl IntoIterator<Item = (event::Column, SimpleExpr)>,
) -> Result<(), DbErr> {
    let mut update = event::Entity::update_many().filter(event::Column::Id.eq(event));
    for (column, value) in columns {
        update = update.col_expr(column, value);
    }
    update.exec(db).await?;
    Ok(())
}

/// From when until when an event with these days is.
pub(crate) fn span(
    days: &[day::Model],
    zone: Tz,
) -> (Option<DateTime<Utc>>, Option<DateTime<Utc>>) {
    (
        days.iter().map(|day| day.starts_at(zone)).min(),
        days.iter().map(|day| day.ends_at(zone)).max(),
    )
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/{slug}/edit", show)
        .post("/events/{slug}/edit", save)
}

#[derive(Template)]
#[template(path = "edit_facts.html")]
struct FactsPage {
    shell: Shell,
    t: Texts,
    desk: EventDesk,
    form: Form,
    sections: Vec<several_languages::Section>,
    more: Vec<Choice>,
    series: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    targets: Vec<Choice>,
}

async fn show(State(house): State<House>, viewer: Viewer, Path(slug): Path<Slug>) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Facts).await?;
    let form = filled(&desk.event, &desk.t).with("tell", "yes");
    page(&facts_page(&house, desk, form).await?)
}

async fn save(
    State(house): State<House>,
    viewer: Viewer,
    Path(slug): Path<Slug>,
    mut form: Form,
) -> PageResult {
    let desk = event_desk::open(&house, &viewer, &slug, Tab::Facts).await?;
    if several_languages::add_section(&mut form) {
        return page(&facts_page(&house, desk, form).await?);
    }
    match read(&house.store, &mut form, &desk).await? {
        Some(facts) => {
            let tells = form.is_ticked("tell");
            let told = edit(&house.store, &desk.by, &desk.event, facts, tells).await?;
            see_other_saying(&desk.event.path("/edit"), tell_participants::flash(told))
        }
        None => again(&facts_page(&house, desk, form).await?),
    }
}

fn filled(event: &Event, t: &Texts) -> Form {
    let topics: Vec<String> = event
        .topics
        .iter()
        .map(|topic| topic::label(topic, t))
        .collect();
    let mut form = Form::new()
        .with("zone", &event.time_zone)
        .with("topics", topics.join(", "))
        .with("place", event.place.as_deref().unwrap_or_default())
        .with("city", event.city.as_deref().unwrap_or_default())
        .with(
            "country",
            event.country.map(Country::code).unwrap_or_default(),
        )
        .with(
            "online-url",
            event.online_url.as_deref().unwrap_or_default(),
        )
        .with("website", event.website.as_deref().unwrap_or_default())
        .with(
            "series",
            event.series_id.map(|id| id.to_string()).unwrap_or_default(),
        );
    let texts = [
        ("title", &event.title),
        ("summary", &event.summary),
        ("about", &event.about),
        ("rules", &event.house_rules),
    ];
    several_languages::fill(&mut form, &texts);
    for language in event.languages.iter() {
        form.add("languages", language);
    }
    for language in event.interpretation.iter() {
        form.add("interpretation", language);
    }
    for target in event.targets.iter() {
        form.add("targets", target);
    }
    for (field, ticked) in [
        ("place-for-accepted", event.place_for_accepted),
        ("agenda-follows", event.agenda_follows),
    ] {
        if ticked {
            form.set(field, "yes");
        }
    }
    form
}

async fn read(store: &Store, form: &mut Form, desk: &EventDesk) -> Result<Option<Facts>, Failure> {
    let (t, event) = (&desk.t, &desk.event);
    let title = several_languages::required(form, "title", fields::LINE, t);
    let summary = several_languages::read(form, "summary", 500, t);
    let about = several_languages::read(form, "about", fields::TEXT, t);
    let house_rules = several_languages::read(form, "rules", 2_000, t);
    let zone = fields::word::<Tz>(form, "zone", t);
    let zone = fields::required(form, "zone", zone, t);
    let series_id = fields::word::<Uuid>(form, "series", t);
    let own = desk_choices::own_series(store, &[event.network_id]).await?;
    if series_id.is_some_and(|id| !own.iter().any(|series| series.id == id)) {
        form.refuse("series", t.get("desk-form-series-of-another-network"));
    }
    let topics = topic::read(form.value("topics"), t);
    if topics.len() > MOST_TOPICS {
        form.refuse("topics", t.one("desk-form-too-many", "most", MOST_TOPICS));
    }
    if topics
        .iter()
        .any(|topic| topic.chars().count() > LONGEST_TOPIC)
    {
        form.refuse(
            "topics",
            t.one("desk-form-topic-too-long", "longest", LONGEST_TOPIC),
        );
    }
    let languages: Vec<Language> = fields::words(form, "languages", t);
    if languages.is_empty() {
        form.refuse("languages", t.get("desk-form-languages-missing"));
    }
    let interpretation: Vec<Language> = fields::words(form, "interpretation", t);
    let facts = Facts {
        title,
        summary,
        about,
        house_rules,
        zone: zone.unwrap_or(Tz::UTC),
        series_id,
        place: fields::line(form, "place", fields::LINE, t),
        city: fields::line(form, "city", fields::LINE, t),
        country: fields::word(form, "country", t),
        online_url: fields::web_address(form, "online-url", t),
        place_for_accepted: form.is_ticked("place-for-accepted"),
        languages: languages.into_iter().collect(),
        interpretation: interpretation.into_iter().collect(),
        targets: fields::words(form, "targets", t),
        topics,
        website: fields::web_address(form, "website", t),
        agenda_follows: form.is_ticked("agenda-follows"),
    };
    if let Some(zone) = zone {
        check_hours_in(store, form, event.id, zone, t).await?;
    }
    Ok(form.is_fine().then_some(facts))
}

/// Refuses a zone whose clocks jump over one of the hours of the event.
async fn check_hours_in(
    store: &Store,
    form: &mut Form,
    event: Uuid,
    zone: Tz,
    t: &Texts,
) -> Result<(), Failure> {
    let days = day::Entity::find()
        .filter(day::Column::EventId.eq(event))
        .all(store.db())
        .await?;
    let sessions = session::Entity::find()
        .filter(session::Column::EventId.eq(event))
        .order_by_asc(session::Column::Id)
        .all(store.db())
        .await?;
    for day in &days {
        let of_day = sessions.iter().filter(|session| session.day_id == day.id);
        let hours = of_day
            .flat_map(|session| [session.starts, session.ends])
            .chain([day.starts, day.ends]);
        for time in hours {
            if !fields::strikes(zone, day.date, time) {
                form.refuse("zone", fields::left_out(zone, day.date, time, t));
            }
        }
    }
    Ok(())
}

async fn facts_page(house: &House, desk: EventDesk, form: Form) -> Result<FactsPage, Failure> {
    let t = desk.t;
    let series = desk_choices::own_series(&house.store, &[desk.event.network_id]).await?;
    let mut countries: Vec<_> = Country::all()
        .map(|country| Choice::new(country.code(), t.country(country)))
        .collect();
    let compare = t.compare();
    countries.sort_by(|a, b| compare(&a.label, &b.label));
    Ok(FactsPage {
        shell: desk.shell.clone(),
        sections: several_languages::sections(&form, &t),
        more: several_languages::more(&form, &t),
        series: series
            .into_iter()
            .map(|series| {
                Choice::new(
                    series.id.to_string(),
                    series.name.in_language(t.language()).text,
                )
            })
            .collect(),
        zones: desk_choices::zones(Some(&desk.event.time_zone), &t),
        countries,
        languages: several_languages::choices(&t),
        targets: Target::ALL
            .iter()
            .map(|target| Choice::new(target.word(), t.get(target.text())))
            .collect(),
        t,
        desk,
        form,
    })
}

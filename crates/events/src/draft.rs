//! Drafting: a new event that only its secretariat sees, empty or after the pattern of an earlier one.

use crate::event::{self, Registration};
use crate::several_languages;
use crate::{
    Event, address, day, event_organisation, fields, mail_template, question, quota, series,
    session,
};
use askama::Template;
use axum::extract::State;
use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Json, Recorded, Store, Tx};
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::{Languages, Translated};
use web::{
    Audience, Failure, Form, House, PageResult, Query, Routes, Secretariat, Viewer, again, page,
    see_other_saying,
};

/// How long an offered place is kept unless the desk says otherwise.
const OFFER_HOURS: i32 = 48;
/// Earlier events that are offered as a pattern.
const MOST_PATTERNS: u64 = 100;
/// How often an address that somebody else took meanwhile is replaced by another.
const TRIES: usize = 3;

/// What is known of an event when it is drafted.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its title.
    pub title: Translated,
    /// The zone in which its hours will be announced.
    pub zone: Tz,
    /// Its first day, if there is a date yet.
    pub first_day: Option<NaiveDate>,
    /// Hours of the first day, unless a pattern has its own.
    pub hours: (NaiveTime, NaiveTime),
    /// The series of which it is an edition.
    pub series_id: Option<Uuid>,
    /// The event after whose pattern it is made.
    pub pattern: Option<Event>,
}

/// A draft was made.
#[derive(Debug, Serialize, Deserialize)]
pub struct EventDrafted {
    event_id: Uuid,
    network_id: Uuid,
    pattern_id: Option<Uuid>,
}

impl Recorded for EventDrafted {
    const KIND: &'static str = "event-drafted";
    fn subject(&self) -> Uuid {
        self.event_id
    }
    fn network(&self) -> Option<Uuid> {
        Some(self.network_id)
    }
}

/// Drafts an event. From a pattern come texts, place, languages, organisations, questions, quotas,
/// wordings of mails, days and sessions, moved to the new date; what belongs to its people does not:
/// applications, speakers, the link to connect, the audience, which is to be chosen anew.
///
/// # Errors
/// When the change cannot be kept.
pub async fn draft(store: &Store, by: &Secretariat, plan: &Plan) -> Result<Event, store::Error> {
    let mut tries = 1;
    loop {
        match draft_once(store, by, plan).await {
            Err(error) if error.is_duplicate() && tries < TRIES => tries += 1,
            outcome => return outcome,
        }
    }
}

async fn draft_once(store: &Store, by: &Secretariat, plan: &Plan) -> Result<Event, store::Error> {
    let tx = store.begin(store::Actor::Person(by.person_id)).await?;
    let year = plan
        .first_day
        .unwrap_or_else(|| tx.now().date_naive())
        .year();
    let wanted = address::of_event(plan.title.original().text, year.unsigned_abs());
    let slug = address::free::<event::Entity>(&tx, event::Column::Slug, &wanted).await?;
    let (days, sessions) = programme(&tx, plan).await?;
    let mut event = blank(&tx, by, plan);
    event.slug = slug;
    event.starts_at = days.iter().map(|day| day.starts_at(plan.zone)).min();
    event.ends_at = days.iter().map(|day| day.ends_at(plan.zone)).max();
    let event = tx.insert(event).await?;
    for day in days {
        tx.insert(day::Model {
            event_id: event.id,
            ..day
        })
        .await?;
    }
    for session in sessions {
        tx.insert(session::Model {
            event_id: event.id,
            ..session
        })
        .await?;
    }
    if let Some(pattern) = &plan.pattern {
        copy_surroundings(&tx, pattern.id, event.id).await?;
    }
    tx.record(&EventDrafted {
        event_id: event.id,
        network_id: event.network_id,
        pattern_id: plan.pattern.as_ref().map(|pattern| pattern.id),
    })
    .await?;
    tx.commit().await?;
    Ok(event)
}

fn blank(tx: &Tx, by: &Secretariat, plan: &Plan) -> Event {
    let nothing = Translated::new(plan.title.original().language, "");
    let fresh = Event {
        id: Uuid::now_v7(),
        slug: vocabulary::Slug::of(""),
        network_id: by.network_id,
        series_id: plan.series_id,
        title: plan.title.clone(),
        summary: nothing.clone(),
        about: nothing.clone(),
        time_zone: plan.zone.name().to_owned(),
        starts_at: None,
        ends_at: None,
        place: None,
        city: None,
        country: None,
        online_url: None,
        place_for_accepted: false,
        languages: Languages::from(plan.title.original().language),
        interpretation: Languages::default(),
        targets: Json(Vec::new()),
        topics: Json(Vec::new()),
        house_rules: nothing,
        website: None,
        audience: Audience::default(),
        registration: Registration::Open,
        registration_url: None,
        opens_at: None,
        closes_at: None,
        capacity: None,
        per_organisation: None,
        shows_numbers: false,
        offer_hours: OFFER_HOURS,
        agenda_follows: true,
        accepted: 0,
        offered: 0,
        waitlisted: 0,
        issued: 0,
        created_at: tx.now(),
        created_by: Some(by.person_id),
        announced_at: None,
        announced_by: None,
        registration_closed_at: None,
        registration_closed_by: None,
        cancelled_at: None,
        cancelled_by: None,
        cancel_reason: None,
    };
    let Some(pattern) = plan.pattern.clone() else {
        return fresh;
    };
    Event {
        series_id: plan.series_id.or(pattern.series_id),
        summary: pattern.summary,
        about: pattern.about,
        place: pattern.place,
        city: pattern.city,
        country: pattern.country,
        place_for_accepted: pattern.place_for_accepted,
        languages: pattern.languages,
        interpretation: pattern.interpretation,
        targets: pattern.targets,
        topics: pattern.topics,
        house_rules: pattern.house_rules,
        website: pattern.website,
        registration: pattern.registration,
        registration_url: pattern.registration_url,
        capacity: pattern.capacity,
        per_organisation: pattern.per_organisation,
        shows_numbers: pattern.shows_numbers,
        offer_hours: pattern.offer_hours,
        ..fresh
    }
}

/// The days and sessions of a new event: those of the pattern, as many days later as the first day
/// is; or one day with the hours of the plan.
async fn programme(
    tx: &Tx,
    plan: &Plan,
) -> Result<(Vec<day::Model>, Vec<session::Model>), store::Error> {
    let Some(first_day) = plan.first_day else {
        return Ok((Vec::new(), Vec::new()));
    };
    let one = |date, (starts, ends)| day::Model {
        id: Uuid::now_v7(),
        event_id: Uuid::nil(),
        date,
        starts,
        ends,
    };
    let earlier = match &plan.pattern {
        Some(pattern) => {
            let days = day::Entity::find().filter(day::Column::EventId.eq(pattern.id));
            days.order_by_asc(day::Column::Date).all(tx.db()).await?
        }
        None => Vec::new(),
    };
    let Some(pattern_first) = earlier.first().map(|day| day.date) else {
        return Ok((vec![one(first_day, plan.hours)], Vec::new()));
    };
    let mut moved = HashMap::new();
    for day in &earlier {
        let date = first_day + (day.date - pattern_first);
        moved.insert(day.id, one(date, (day.starts, day.ends)));
    }
    let sessions = session::Entity::find()
        .filter(session::Column::DayId.is_in(earlier.iter().map(|day| day.id)))
        .order_by_asc(session::Column::Id)
        .all(tx.db())
        .await?
        .into_iter()
        .filter_map(|session| {
            let day_id = moved.get(&session.day_id)?.id;
            Some(session::Model {
                id: Uuid::now_v7(),
                day_id,
                speakers: Json(Vec::new()),
                ..session
            })
        })
        .collect();
    let mut days: Vec<_> = moved.into_values().collect();
    days.sort_by_key(|day| day.date);
    Ok((days, sessions))
}

/// Copies what stands around an event: who carries it, what it asks, how it shares out places, how
/// its mails are worded.
async fn copy_surroundings(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), store::Error> {
    let organisations = event_organisation::Entity::find()
        .filter(event_organisation::Column::EventId.eq(from))
        .all(tx.db())
        .await?;
    for row in organisations {
        tx.insert(event_organisation::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    let questions = question::Entity::find()
        .filter(question::Column::EventId.eq(from))
        .filter(question::Column::RetiredAt.is_null())
        .all(tx.db())
        .await?;
    for row in questions {
        tx.insert(question::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    for row in quota::Entity::find()
        .filter(quota::Column::EventId.eq(from))
        .all(tx.db())
        .await?
    {
        tx.insert(quota::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    let wordings = mail_template::Entity::find()
        .filter(mail_template::Column::EventId.eq(from))
        .all(tx.db())
        .await?;
    for row in wordings {
        tx.insert(mail_template::Model {
            id: Uuid::now_v7(),
            event_id: to,
            ..row
        })
        .await?;
    }
    Ok(())
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/events/new", new)
        .post("/events", create)
}

#[derive(Template)]
#[template(path = "desk_draft.html")]
struct DraftPage {
    shell: Shell,
    t: Texts,
    form: Form,
    networks: Vec<Choice>,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    series: Vec<Choice>,
    patterns: Vec<Choice>,
}

async fn new(State(house): State<House>, viewer: Viewer, query: Query) -> PageResult {
    let networks = own_networks(&viewer)?;
    let mut form = Form::new()
        .with("network", query.text("network").unwrap_or_default())
        .with("language", viewer.language)
        .with(
            "zone",
            viewer
                .standing()
                .map_or(Tz::UTC, |standing| standing.time_zone)
                .name(),
        )
        .with("starts", "09:00")
        .with("ends", "16:00");
    for field in ["pattern", "series"] {
        form.set(field, query.text(field).unwrap_or_default());
    }
    page(&draft_page(&house, &viewer, &networks, form).await?)
}

async fn create(State(house): State<House>, viewer: Viewer, mut form: Form) -> PageResult {
    let networks = own_networks(&viewer)?;
    let t = crate::TEXTS.reader(viewer.language);
    let network =
        fields::word(&mut form, "network", &t).filter(|network| networks.contains(network));
    let network = fields::required(&mut form, "network", network, &t);
    let language = fields::word(&mut form, "language", &t).unwrap_or(viewer.language);
    let title = fields::line(&mut form, "title", fields::LINE, &t);
    let title = fields::required(&mut form, "title", title, &t);
    let zone = fields::word::<Tz>(&mut form, "zone", &t);
    let zone = fields::required(&mut form, "zone", zone, &t);
    let first_day = fields::date(&mut form, "day", &t);
    let starts = fields::time(&mut form, "starts", &t);
    let ends = fields::time(&mut form, "ends", &t);
    if first_day.is_some() {
        fields::required(&mut form, "starts", starts, &t);
        fields::required(&mut form, "ends", ends, &t);
    }
    let hours = (starts.unwrap_or_default(), ends.unwrap_or_default());
    let pattern_id = fields::word::<Uuid>(&mut form, "pattern", &t);
    let pattern = match pattern_id {
        Some(id) => patterns(&house.store, &networks)
            .await?
            .into_iter()
            .find(|event| event.id == id),
        None => None,
    };
    if pattern_id.is_some() && pattern.is_none() {
        form.refuse("pattern", t.get("desk-form-not-a-choice"));
    }
    if let (Some(date), Some(zone), None) = (first_day, zone, &pattern) {
        check_hours(&mut form, "starts", "ends", zone, date, hours, &t);
    }
    let series_id = fields::word::<Uuid>(&mut form, "series", &t);
    let known = own_series(&house.store, &networks).await?;
    if series_id.is_some_and(|id| {
        !known
            .iter()
            .any(|series| series.id == id && Some(series.network_id) == network)
    }) {
        form.refuse("series", t.get("desk-form-series-of-another-network"));
    }
    let (Some(network), Some(title), Some(zone), true) = (network, title, zone, form.is_fine())
    else {
        return again(&draft_page(&house, &viewer, &networks, form).await?);
    };
    let by = viewer.secretariat_of(network)?;
    let plan = Plan {
        title: Translated::new(language, title),
        zone,
        first_day,
        hours,
        series_id,
        pattern,
    };
    let event = draft(&house.store, &by, &plan).await?;
    see_other_saying(&event.path("/edit"), "desk-draft-flash")
}

/// Refuses hours that end before they begin, or that the clocks jump over on that day.
pub(crate) fn check_hours(
    form: &mut Form,
    starts_field: &str,
    ends_field: &str,
    zone: Tz,
    date: NaiveDate,
    (starts, ends): (NaiveTime, NaiveTime),
    t: &Texts,
) {
    if ends <= starts {
        form.refuse(ends_field, t.get("desk-form-ends-before-start"));
    }
    for (field, time) in [(starts_field, starts), (ends_field, ends)] {
        if !fields::strikes(zone, date, time) {
            form.refuse(field, fields::left_out(zone, date, time, t));
        }
    }
}

/// The networks whose secretariat the viewer belongs to; there is at least one.
pub(crate) fn own_networks(viewer: &Viewer) -> Result<Vec<Uuid>, Failure> {
    viewer.person()?;
    let networks = viewer
        .standing()
        .map(|standing| standing.secretariats.clone())
        .unwrap_or_default();
    if networks.is_empty() {
        Err(Failure::Forbidden)
    } else {
        Ok(networks)
    }
}

/// The networks as choices, by name.
pub(crate) async fn network_choices(
    store: &Store,
    networks: &[Uuid],
) -> Result<Vec<Choice>, Failure> {
    let mut own: Vec<_> = members::queries::networks(store).await?;
    own.retain(|network| networks.contains(&network.id));
    Ok(own
        .into_iter()
        .map(|network| Choice::new(network.id.to_string(), network.name))
        .collect())
}

/// The series of these networks.
pub(crate) async fn own_series(
    store: &Store,
    networks: &[Uuid],
) -> Result<Vec<series::Model>, Failure> {
    Ok(series::Entity::find()
        .filter(series::Column::NetworkId.is_in(networks.iter().copied()))
        .order_by_desc(series::Column::Id)
        .all(store.db())
        .await?)
}

/// The zones in which Europe meets, and `kept`.
pub(crate) fn zones(kept: Option<&str>, t: &Texts) -> Vec<Choice> {
    const BEYOND: [&str; 6] = [
        "UTC",
        "Atlantic/Azores",
        "Atlantic/Canary",
        "Atlantic/Madeira",
        "Atlantic/Reykjavik",
        "Asia/Nicosia",
    ];
    let mut zones: Vec<Tz> = chrono_tz::TZ_VARIANTS
        .iter()
        .copied()
        .filter(|zone| {
            let name = zone.name();
            name.starts_with("Europe/") || BEYOND.contains(&name) || kept == Some(name)
        })
        .collect();
    zones.dedup();
    let mut choices: Vec<_> = zones
        .into_iter()
        .map(|zone| Choice::new(zone.name(), format!("{} ({})", t.zone(zone), zone.name())))
        .collect();
    let compare = t.compare();
    choices.sort_by(|a, b| compare(&a.label, &b.label));
    choices
}

/// The latest events of these networks.
async fn patterns(store: &Store, networks: &[Uuid]) -> Result<Vec<Event>, Failure> {
    Ok(event::Entity::find()
        .filter(event::Column::NetworkId.is_in(networks.iter().copied()))
        .order_by_desc(event::Column::Id)
        .limit(MOST_PATTERNS)
        .all(store.db())
        .await?)
}

async fn draft_page(
    house: &House,
    viewer: &Viewer,
    networks: &[Uuid],
    mut form: Form,
) -> Result<DraftPage, Failure> {
    let t = crate::TEXTS.reader(viewer.language);
    let store = &house.store;
    let choices = network_choices(store, networks).await?;
    if let ([only], None) = (choices.as_slice(), form.text("network")) {
        form.set("network", &only.value);
    }
    let in_words = |text: &Translated| text.in_language(viewer.language).text.to_owned();
    let patterns = patterns(store, networks).await?;
    let series = own_series(store, networks).await?;
    let kept = form.text("zone").map(str::to_owned);
    Ok(DraftPage {
        shell: house
            .shell(viewer, t.get("desk-draft-title"))
            .under(t.get("desk-title"), "/desk")
            .unlisted()
            .dense(),
        networks: choices,
        languages: several_languages::choices(&t),
        zones: zones(kept.as_deref(), &t),
        series: series
            .iter()
            .map(|series| Choice::new(series.id.to_string(), in_words(&series.name)))
            .collect(),
        patterns: patterns
            .iter()
            .map(|event| {
                let year = event
                    .starts_at
                    .map(|at| format!(" ({})", at.with_timezone(&event.zone()).year()));
                Choice::new(
                    event.id.to_string(),
                    in_words(&event.title) + &year.unwrap_or_default(),
                )
            })
            .collect(),
        form,
        t,
    })
}

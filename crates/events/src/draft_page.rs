//! The form with which an event is drafted.

use crate::desk_choices::{network_choices, own_networks, own_series, zones};
use crate::draft::{Plan, draft};
use crate::{Event, event, fields, several_languages};
use askama::Template;
use axum::extract::State;
use chrono::Datelike;
use chrono_tz::Tz;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use store::Store;
use texts::Texts;
use ui::{Choice, Shell};
use uuid::Uuid;
use vocabulary::Translated;
use web::{Failure, Form, House, PageResult, Query, Routes, Viewer, again, page, see_other_saying};

/// Earlier events that are offered as a pattern.
const MOST_PATTERNS: u64 = 100;

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
        fields::check_hours(&mut form, "starts", "ends", zone, date, hours, &t);
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
